import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checked, closeAll, diagnosticsOf, eventually, heshu, putCursor } from "../support/draft.ts";

describe("a window with several folders", () => {
  const [daily, evening] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(daily && evening);
  const at = (folder: vscode.WorkspaceFolder, ...name: string[]) => vscode.Uri.joinPath(folder.uri, ...name);
  const open = async (folder: vscode.WorkspaceFolder) => {
    const document = await vscode.workspace.openTextDocument(at(folder, "sample-draft.gao"));
    const editor = await vscode.window.showTextDocument(document);
    await checked(document);
    return editor;
  };
  afterEach(closeAll);

  it("checks each draft against the facts of its own folder", async () => {
    const { store } = await heshu();
    const [first, second] = [await open(daily), await open(evening)];
    assert.ok((store.of(first.document)?.counts.contradicted ?? 0) > 5);
    assert.equal(store.of(second.document)?.counts.contradicted, 0);
    assert.equal(store.of(second.document)?.counts.supported, 0);
    assert.ok((store.of(second.document)?.counts.problems ?? 0) > 0);
  });

  it("keeps the decisions of each folder in it", async () => {
    const editor = await open(daily);
    const before = diagnosticsOf(editor.document).length;
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    await eventually(
      () => diagnosticsOf(editor.document),
      ({ length }) => length === before - 1,
    );
    await vscode.workspace.fs.stat(at(daily, ".heshu", "decisions.json"));
    await assert.rejects(async () => vscode.workspace.fs.stat(at(evening, ".heshu", "decisions.json")));
  });

  it("leaves alone what the ignore file of its folder names, and not its namesake elsewhere", async () => {
    const { store } = await heshu();
    const [first, second] = [await open(daily), await open(evening)];
    await vscode.commands.executeCommand("heshu.ignorePath", second.document.uri);
    await eventually(
      () => store.of(second.document),
      ({ state }) => state === "off",
    );
    assert.equal(store.of(first.document)?.state, "checked");
  });
});
