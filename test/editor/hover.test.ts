import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openDraft, place } from "./support/draft.ts";

describe("the hover card", () => {
  afterEach(closeAll);

  async function cardAt(document: vscode.TextDocument, words: string): Promise<string> {
    const position = place(document, words).start.translate(0, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      position,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n");
  }

  it("shows draft and source side by side, the quoted sentence, who published it and when", async () => {
    const { document } = await openDraft();
    const card = await cardAt(document, "44万亿元，");
    assert.match(card, /\*\*44万亿元\*\*/u);
    assert.match(card, /\| \*\*4\.4万亿元\*\*&emsp; \|/u);
    assert.match(card, /经济总量/u);
    assert.match(card, /2023/u);
    assert.match(card, /^> .*\*\*4\.4万亿元\*\*/mu);
    assert.match(card, /新京报/u);
    assert.match(card, /2024/u);
  });

  it("links to the sentence in the source, and the link works", async () => {
    const { document } = await openDraft();
    const card = await cardAt(document, "44万亿元，");
    const link = /command:heshu\.openSource\?([^)]+)\)/u.exec(card)?.[1];
    assert.ok(link);
    await vscode.commands.executeCommand("heshu.openSource", ...JSON.parse(decodeURIComponent(link)));
    const shown = vscode.window.activeTextEditor;
    assert.equal(shown?.document.uri.scheme, "heshu-source");
    assert.match(shown.document.getText(shown.selection), /经济总量达到4\.4万亿元/u);
  });

  it("says of a right figure where it comes from", async () => {
    const { document } = await openDraft();
    assert.match(await cardAt(document, "5.2%"), /^> .*\*\*5\.2%\*\*/mu);
  });
});
