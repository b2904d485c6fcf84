import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openDraft } from "./support/draft.ts";

describe("核数：核查当前稿件并生成报告", () => {
  afterEach(closeAll);

  it("opens a report in Markdown, with figures, verdicts and sources", async () => {
    await openDraft();
    await vscode.commands.executeCommand("heshu.report");
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, "markdown");
    assert.equal(document.uri.scheme, "heshu-report");
    assert.match(document.getText(), /44万亿元/u);
    assert.match(document.getText(), /4\\?\.4万亿元/u);
    assert.match(document.getText(), /新京报/u);
  });

  it("is not itself checked as a draft", async () => {
    await openDraft();
    await vscode.commands.executeCommand("heshu.report");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
