import assert from "node:assert/strict";
import * as vscode from "vscode";
import { sourceGroupsResultSchema } from "../../../src/protocol/sources.ts";
import { Answers } from "../support/answers.ts";
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

  it("leaves the sources of the folder alone, and keeps new ones in the personal library", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const text = "2023年，云南省茶叶产量53.4万吨。";
    const file = vscode.Uri.joinPath(folder.uri, "seeds", "公报.txt");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const { link, store } = await heshu();
    link.filesChanged(file);
    const groups = async () => (await link.ask("heshu/sourceGroups", {}, sourceGroupsResultSchema))?.groups;
    const seeds = (await groups())?.find(({ id }) => id === "seeds");
    assert.deepEqual([seeds?.off, seeds?.sources], [true, 0]);
    const { document } = await openDraft("2023年，云南省茶叶产量35.4万吨。");
    assert.equal(store.current(document)?.counts.unverified, 1);

    const answers = new Answers().boxes("公报", "", "");
    await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand("heshu.addSourceClipboard");
    answers.restore();
    await eventually(
      () => store.of(document)?.counts,
      ({ contradicted }) => contradicted === 1,
    );
    const personal = (await groups())?.find(({ kind }) => kind === "personal");
    assert.equal(personal?.sources, 1);
    await vscode.workspace.fs.delete(vscode.Uri.parse(personal.uri), { recursive: true });
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
