import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checked, closeAll, draftText, eventually, openDraft, place, putCursor } from "./support/draft.ts";

describe("in the draft", () => {
  afterEach(closeAll);

  it("next and previous go from finding to finding, round the end", async () => {
    const editor = await openDraft();
    const { document } = editor;
    const [first, second] = [place(document, "44万亿元").start, place(document, "2.8%").start];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: vscode.Position[] = [];
    const [next, previous] = ["heshu.nextFinding", "heshu.previousFinding"];
    for (const step of [next, next, next, previous]) {
      await vscode.commands.executeCommand(step);
      seen.push(editor.selection.active);
    }
    assert.deepEqual(seen, [first, second, first, second]);
  });

  it("all sure corrections are one edit, undone by one undo, and harmless twice", async () => {
    const { document } = await openDraft();
    await vscode.commands.executeCommand("heshu.fixAll");
    const corrected = document.getText();
    assert.equal(corrected, draftText.replace("44万亿元", "4.4万亿元").replace("2.8%", "8.2%"));
    await checked(document);
    await vscode.commands.executeCommand("heshu.fixAll");
    assert.equal(document.getText(), corrected);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), draftText);
  });

  it("all sure corrections are made on saving, for those who ask for it", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, "saved.gao");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(draftText));
    const settings = vscode.workspace.getConfiguration("editor");
    const onSave = { "source.fixAll.heshu": "explicit" };
    await settings.update("codeActionsOnSave", onSave, vscode.ConfigurationTarget.Workspace);
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await checked(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "\n"));
      await vscode.commands.executeCommand("workbench.action.files.save");
      assert.match(document.getText(), /经济总量达到4\.4万亿元/u);
      assert.equal(document.isDirty, false);
    } finally {
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
      await closeAll();
      await vscode.workspace.fs.delete(file);
    }
  });

  it("a correction comes with its source when asked for", async () => {
    const editor = await openDraft();
    const at = place(editor.document, "44万亿元").start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("heshu.applyFixWithAttribution");
    assert.match(editor.document.getText(), /达到4\.4万亿元（据新京报2024年3月19日），/u);
  });

  it("a sourced figure is copied with its source", async () => {
    const editor = await openDraft();
    const at = place(editor.document, "5.2%").start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("heshu.copyAttribution");
    assert.equal(await vscode.env.clipboard.readText(), "5.2%（据新京报2024年3月19日）");
  });

  it("sourced figures are offered behind an indicator's name", async () => {
    const { document } = await openDraft("北京经济总量达到");
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      new vscode.Position(0, 8),
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert.ok(labels.includes("4.4万亿元"), labels.join());
    assert.ok(labels.includes("4.4万亿元（据新京报2024年3月19日）"));
  });

  it("the sample draft opens as a copy of one's own, with a place for decisions, anew each time", async () => {
    await vscode.commands.executeCommand("heshu.openSample");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    assert.equal(document.languageId, "zh-news");
    const { length } = await checked(document);
    assert.ok(length > 5);
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    await eventually(async () => (await checked(document)).length === length - 1 || undefined);
    await closeAll();

    await vscode.commands.executeCommand("heshu.openSample");
    const again = vscode.window.activeTextEditor?.document;
    assert.ok(again);
    await eventually(async () => (await checked(again)).length === length || undefined);
  });

  it("the report is shown as a page too", async () => {
    await openDraft();
    await vscode.commands.executeCommand("heshu.showReport");
    await eventually(
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      (tabs) =>
        tabs.some(
          ({ input }) => input instanceof vscode.TabInputWebview && /heshu\.report/u.test(input.viewType),
        ),
    );
  });
});
