import assert from "node:assert/strict";
import * as vscode from "vscode";
import { toRange } from "../../src/extension/drafts.ts";
import { randomEdits } from "../server/support/randomEdits.ts";
import {
  checked,
  closeAll,
  diagnosticsOf,
  draftText,
  eventually,
  heshu,
  openDraft,
  place,
} from "./support/draft.ts";

describe("diagnostics", () => {
  afterEach(closeAll);

  for (const language of ["plaintext", "markdown", "zh-news"])
    it(`stand exactly under what is wrong: ${language}`, async () => {
      const { document } = await openDraft(draftText, language);
      const diagnostics = await checked(document);
      const ranges = diagnostics.map(({ range }) => range);
      assert.deepEqual(ranges, [place(document, "44万亿元"), place(document, "2.8%")]);
      const [diagnostic] = diagnostics;
      assert.equal(diagnostic?.source, "核数");
      assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Error);
      assert.ok(typeof diagnostic?.code === "object");
      assert.equal(diagnostic.code.value, "decimal-point");
      assert.match(diagnostic.message, /44万亿元.*4\.4万亿元/u);
      assert.doesNotMatch(diagnostic.message, /\n/u);
    });

  it("lead to the sentence in the source", async () => {
    const { document } = await openDraft();
    const [diagnostic] = await checked(document);
    const location = diagnostic?.relatedInformation?.[0]?.location;
    assert.ok(location);
    const source = await vscode.workspace.openTextDocument(location.uri);
    assert.match(source.getText(location.range), /经济总量达到4\.4万亿元/u);
  });

  it("go when the draft is no longer a draft, and come back with it", async () => {
    const { document } = await openDraft();
    await checked(document);
    const code = await vscode.languages.setTextDocumentLanguage(document, "json");
    await eventually(
      () => diagnosticsOf(code),
      ({ length }) => length === 0,
    );
    const again = await vscode.languages.setTextDocumentLanguage(code, "markdown");
    assert.equal((await checked(again)).length, 2);
  });

  it("go when checking is switched off for the window", async () => {
    const { document } = await openDraft();
    await checked(document);
    await vscode.commands.executeCommand("heshu.toggle");
    await eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === 0,
    );
    await vscode.commands.executeCommand("heshu.toggle");
    await eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === 2,
    );
  });

  it("are those of a fresh check, all along 300 random edits", async function () {
    this.timeout(90_000);
    const { document } = await openDraft();
    const plain = (diagnostics: readonly vscode.Diagnostic[]) =>
      diagnostics.map(({ range, message }) => JSON.stringify([range, message])).sort();
    let count = 0;
    for (const { range, newText, text } of randomEdits(draftText, 300)) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, toRange(range), newText);
      await vscode.workspace.applyEdit(edit);
      if (++count % 30 !== 0) continue;
      const seen = await checked(document);
      const fresh = await vscode.workspace.openTextDocument({
        language: document.languageId,
        content: text,
      });
      assert.deepEqual(plain(seen), plain(await checked(fresh)), `after ${count} edits`);
    }
  });

  it("leave alone what is no draft", async () => {
    const { store } = await heshu();
    const document = await vscode.workspace.openTextDocument({ language: "json", content: draftText });
    await openDraft();
    assert.equal(store.of(document), undefined);
  });
});
