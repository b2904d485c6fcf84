import assert from "node:assert/strict";
import process from "node:process";
import * as vscode from "vscode";
import {
  checked,
  closeAll,
  diagnosticsOf,
  draftText,
  eventually,
  heshu,
  messagesOf,
  openFile,
  putCursor,
  savedDraft,
} from "./support/draft.ts";

describe("a draft that changes under one's hands", () => {
  const files: vscode.Uri[] = [];
  const draft = async (name: string) => {
    const file = await savedDraft(name);
    files.push(file);
    return openFile(file);
  };
  const sibling = ({ uri }: vscode.TextDocument, name: string) => {
    const file = vscode.Uri.joinPath(uri, "..", name);
    files.push(file);
    return file;
  };
  const write = (file: vscode.Uri, text: string) =>
    vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const until = (document: vscode.TextDocument, count: number) =>
    eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === count,
    );
  afterEach(async () => {
    await closeAll();
    for (const file of files.splice(0))
      try {
        await vscode.workspace.fs.delete(file);
      } catch {
        // Renamed or deleted by its test.
      }
  });

  it("renamed, is checked under its new name; nothing is left of the old one", async () => {
    const { document } = await draft("before.gao");
    const renamed = sibling(document, "after.gao");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const after = await vscode.workspace.openTextDocument(renamed);
    await vscode.window.showTextDocument(after);
    assert.equal((await checked(after)).length, 2);
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined);
  });

  it("renamed to what is no draft, loses its marks", async () => {
    const { document } = await draft("draft.gao");
    const renamed = sibling(document, "draft.json");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    const after = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(renamed));
    assert.equal(after.document.languageId, "json");
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined);
    assert.deepEqual(diagnosticsOf(after.document), []);
  });

  it("deleted and closed, leaves no mark behind", async () => {
    const file = await savedDraft("gone.gao");
    // As by a click: a document that the API opened lives on for minutes.
    await vscode.commands.executeCommand("vscode.open", file);
    const { document } = await eventually(
      () => vscode.window.activeTextEditor,
      (editor) => editor.document.uri.toString() === file.toString(),
    );
    assert.equal((await checked(document)).length, 2);
    await vscode.workspace.fs.delete(file);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await eventually(() => vscode.languages.getDiagnostics(file).length === 0 || undefined);
    const { store } = await heshu();
    assert.equal(store.of(document), undefined);
  });

  it("renamed and deleted while their checks are on the way, leave nothing under their old names", async () => {
    const long = draftText.repeat(60);
    const [first, second] = [await savedDraft("moving.gao", long), await savedDraft("going.gao", long)];
    const moved = vscode.Uri.joinPath(first, "..", "moved.gao");
    files.push(moved);
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(first));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, moved);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await vscode.commands.executeCommand("vscode.open", second);
    await vscode.workspace.fs.delete(second);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    const after = await vscode.workspace.openTextDocument(moved);
    await vscode.window.showTextDocument(after);
    assert.equal((await checked(after)).length, 120);
    for (const old of [first, second])
      await eventually(() => vscode.languages.getDiagnostics(old).length === 0 || undefined);
  });

  it("changed on disk, is checked as it now is", async () => {
    const { document } = await draft("disk.gao");
    await write(document.uri, draftText.replace("44万亿元", "4.4万亿元"));
    await eventually(() => document.getText().includes("达到4.4万亿元") || undefined);
    await until(document, 1);
    await write(document.uri, draftText);
    await until(document, 2);
  });

  it("while the server is killed in the middle of a fix: nothing is lost, one line says it, the next try works", async () => {
    const editor = await draft("killed.gao");
    const { document } = editor;
    const { link } = await heshu();
    putCursor(editor, "44万亿元");
    const messages = await messagesOf(async () => {
      const { processId } = link;
      assert.ok(processId);
      const fixing = vscode.commands.executeCommand("heshu.applyFix");
      process.kill(processId, "SIGKILL");
      await fixing;
    });
    // The answer may have been on its way already.
    if (document.getText() === draftText) {
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.doesNotMatch(messages[0] ?? "", /\n|Error/u);
      await eventually(() => link.state === "running" || undefined);
      await until(document, 2);
      putCursor(editor, "44万亿元");
      await vscode.commands.executeCommand("heshu.applyFix");
    }
    assert.equal(document.getText(), draftText.replace("44万亿元", "4.4万亿元"));
    await until(document, 1);
  });

  it("restarting the server by hand shows the same marks again", async () => {
    const { document } = await draft("restart.gao");
    const { link } = await heshu();
    const before = link.processId;
    await vscode.commands.executeCommand("heshu.restartServer");
    await eventually(() => (link.state === "running" && link.processId !== before) || undefined);
    await until(document, 2);
  });

  it("the log is at hand", async () => {
    await vscode.commands.executeCommand("heshu.showLog");
    await eventually(
      () => vscode.window.visibleTextEditors,
      (editors) => editors.some(({ document }) => document.uri.scheme === "output"),
    );
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });
});

describe("decisions that outlived their sentences", () => {
  it("are counted, and tidied away", async () => {
    const file = await savedDraft("tidy.gao");
    const editor = await openFile(file);
    const { document } = editor;
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    await eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === 1,
    );
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().indexOf("2023年")), "回顾"),
    );
    const { store } = await heshu();
    const stale = /1 /u;
    await eventually(
      () => store.current(document),
      ({ notes }) => notes.some((note) => stale.test(note)),
    );
    await vscode.commands.executeCommand("heshu.tidyDecisions");
    await eventually(
      () => store.current(document),
      ({ notes }) => notes.length === 0,
    );
    await closeAll();
    await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, "..", ".heshu"), { recursive: true });
  });
});
