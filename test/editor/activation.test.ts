import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, heshu, openDraft } from "./support/draft.ts";

describe("activation", () => {
  after(closeAll);

  it("comes with a draft's language", async () => {
    const { document } = await openDraft("", "plaintext");
    assert.equal(document.languageId, "plaintext");
    assert.equal(vscode.extensions.getExtension("heshu.heshu")?.isActive, true);
  });

  it("brings up a server in a process of its own, with the bundled facts", async () => {
    const { link } = await heshu();
    assert.equal(link.state, "running");
    assert.notEqual(link.processId, undefined);
    assert.notEqual(link.processId, process.pid);
  });

  it("knows drafts by their names", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "sample-draft.gao"));
    assert.equal(document.languageId, "zh-news");
  });

  it("registers every command of the manifest", async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension("heshu.heshu")?.packageJSON;
    const missing = manifest.contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
