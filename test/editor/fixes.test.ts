import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checked, closeAll, openDraft, place } from "./support/draft.ts";

describe("the quick fix", () => {
  afterEach(closeAll);

  async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind?: string) {
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      kind,
    );
  }

  it("puts in the sourced figure, and the diagnostic is gone", async () => {
    const { document } = await openDraft();
    assert.equal((await checked(document)).length, 2);
    const actions = await actionsAt(document, place(document, "44万亿元"));
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    assert.equal(fix.kind?.value, "quickfix");
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /2023年，北京市经济总量达到4\.4万亿元，/u);
    assert.equal((await checked(document)).length, 1);
  });

  it("is undone by one undo", async () => {
    const { document } = await openDraft();
    const text = document.getText();
    const [fix] = (await actionsAt(document, place(document, "44万亿元"))).filter(
      ({ isPreferred }) => isPreferred,
    );
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.notEqual(document.getText(), text);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("works from the keyboard at the cursor, and does nothing the second time", async () => {
    const editor = await openDraft();
    const { document } = editor;
    const at = place(document, "44万亿元").start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("heshu.applyFix");
    const corrected = document.getText();
    assert.match(corrected, /2023年，北京市经济总量达到4\.4万亿元，/u);
    await checked(document);
    await vscode.commands.executeCommand("heshu.applyFix");
    assert.equal(document.getText(), corrected);
  });

  it("for all figures at once is a source action", async () => {
    const { document } = await openDraft();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all] = await actionsAt(document, whole, "source.fixAll.heshu");
    assert.ok(all?.edit);
    await vscode.workspace.applyEdit(all.edit);
    assert.deepEqual(await checked(document), []);
  });
});
