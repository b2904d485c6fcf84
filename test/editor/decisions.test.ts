import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checked, closeAll, diagnosticsOf, eventually, heshu, openDraft, place } from "./support/draft.ts";

describe("decisions", () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder, ".heshu", "decisions.json");
  const ignoreFile = vscode.Uri.joinPath(folder, ".heshuignore");

  afterEach(async () => {
    await closeAll();
    const { link } = await heshu();
    for (const uri of [vscode.Uri.joinPath(folder, ".heshu"), ignoreFile])
      try {
        await vscode.workspace.fs.delete(uri, { recursive: true });
      } catch {
        // Not every test makes one.
      }
    link.filesChanged(file, ignoreFile);
  });

  async function at(editor: vscode.TextEditor, words: string): Promise<void> {
    const { start } = place(editor.document, words);
    editor.selection = new vscode.Selection(start, start);
  }
  const count = (document: vscode.TextDocument, wanted: number) =>
    eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === wanted,
    );

  it("ignore one finding for good, in a file that the team shares, and take it back", async () => {
    const editor = await openDraft();
    const { document } = editor;
    await at(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    await count(document, 1);
    const kept = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.equal(kept.decisions.length, 1);
    assert.equal(kept.decisions[0].text, "44万亿元");
    assert.match(kept.decisions[0].date, /^\d{4}-\d{2}-\d{2}$/u);

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "另加一行\n\n"));
    assert.equal((await checked(document)).length, 1);

    await at(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.undecide");
    await count(document, 2);
  });

  it("are about what is wrong at the cursor, even within a figure that is right", async () => {
    const editor = await openDraft("2024年3月19日（星期三），国新办举行新闻发布会。");
    await at(editor, "星期三");
    await vscode.commands.executeCommand("heshu.ignore");
    await count(editor.document, 0);
    const kept = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.equal(kept.decisions[0].text, "星期三");
  });

  it("leave a draft alone by a comment in it, undone by one undo", async () => {
    const { document } = await openDraft();
    await vscode.commands.executeCommand("heshu.ignoreDraft");
    await count(document, 0);
    await vscode.commands.executeCommand("undo");
    await count(document, 2);
  });

  it("leave a draft alone by the ignore file", async () => {
    const uri = vscode.Uri.joinPath(folder, "sample-draft.gao");
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const { store } = await heshu();
    await eventually(
      () => store.current(document),
      ({ state }) => state === "checked",
    );
    await vscode.commands.executeCommand("heshu.ignorePath");
    await eventually(
      () => store.current(document),
      ({ state }) => state === "off",
    );
    assert.equal(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(ignoreFile)),
      "/sample-draft.gao\n",
    );
  });

  it("in a file with merge-conflict marks are set aside and said", async () => {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode("<<<<<<< HEAD\n"));
    const { link, store } = await heshu();
    link.filesChanged(file);
    const { document } = await openDraft();
    const { notes } = await eventually(
      () => store.current(document),
      ({ notes: lines }) => lines.length > 0,
    );
    assert.match(notes[0] ?? "", /decisions\.json/u);
    assert.equal(diagnosticsOf(document).length, 2);
  });
});
