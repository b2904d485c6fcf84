import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  checked,
  closeAll,
  diagnosticsOf,
  eventually,
  heshu,
  openDraft,
  putCursor,
} from "../support/draft.ts";

describe("a window that is not trusted", () => {
  afterEach(closeAll);

  it("is not", () => assert.equal(vscode.workspace.isTrusted, false));

  it("checks drafts against the bundled facts: those that the folder brings are left alone", async () => {
    const { document } = await openDraft();
    assert.equal((await checked(document)).length, 2);
    const { store } = await heshu();
    assert.equal(store.current(document)?.counts.contradicted, 2);
  });

  it("heeds those settings of the folder that read no file", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, "sample-draft.gao");
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await checked(document);
    const slipped = diagnosticsOf(document).find(
      ({ code }) => typeof code === "object" && code.value === "decimal-point",
    );
    assert.equal(slipped?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it("corrects, decides and reports as ever", async () => {
    const editor = await openDraft();
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.applyFix");
    assert.match(editor.document.getText(), /达到4\.4万亿元/u);
    await vscode.commands.executeCommand("heshu.report");
    await eventually(
      () => vscode.window.activeTextEditor?.document,
      ({ uri }) => uri.scheme === "heshu-report",
    );
  });
});
