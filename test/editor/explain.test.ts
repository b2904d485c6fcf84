import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, messagesOf, openDraft, place, putCursor } from "./support/draft.ts";

describe("why a figure is judged so", () => {
  afterEach(closeAll);

  const pages = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);

  it("is a page beside the draft, for the figure at the cursor", async () => {
    const editor = await openDraft();
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.explain");
    const [page] = await eventually(pages, ({ length }) => length === 1);
    assert.match(page?.label ?? "", /44万亿元/u);
    const text = await eventually(
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "heshu-docs"),
      (document) => document.getText() !== "",
    );
    assert.match(text.getText(), /^# 44万亿元/u);
    assert.match(text.getText(), /4\.4万亿元/u);
  });

  it("is reached by a link of the card", async () => {
    const { document } = await openDraft();
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      place(document, "5.2%").start,
    );
    const card = hover?.contents.map((part) => (typeof part === "string" ? part : part.value)).join() ?? "";
    const link = /command:heshu\.explain\?([^)]+)\)/u.exec(card)?.[1];
    assert.ok(link, card);
    await vscode.commands.executeCommand("heshu.explain", ...JSON.parse(decodeURIComponent(link)));
    const [page] = await eventually(pages, ({ length }) => length === 1);
    assert.match(page?.label ?? "", /5\.2%/u);
  });

  it("where there is no figure, one line says so", async () => {
    const editor = await openDraft();
    putCursor(editor, "新闻发布会");
    const messages = await messagesOf(async () => vscode.commands.executeCommand("heshu.explain"));
    assert.equal(messages.length, 1);
    assert.deepEqual(pages(), []);
  });
});
