import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checked, closeAll, eventually, heshu, openDraft, place, savedDraft } from "./support/draft.ts";

describe("settings", () => {
  const settings = () => vscode.workspace.getConfiguration("heshu");
  const set = (name: string, value: unknown) =>
    settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  afterEach(async () => {
    for (const name of [
      "enable",
      "run",
      "showSupported",
      "unverified.show",
      "inlayHints",
      "severity",
      "date",
      "facts",
    ])
      await set(name, undefined);
    await closeAll();
  });

  async function until(document: vscode.TextDocument, count: number): Promise<readonly vscode.Diagnostic[]> {
    return eventually(
      () => vscode.languages.getDiagnostics(document.uri),
      ({ length }) => length === count,
    );
  }

  it("enable", async () => {
    const { document } = await openDraft();
    await until(document, 2);
    await set("enable", false);
    await until(document, 0);
  });

  it("run: manual checks when asked to", async () => {
    await set("run", "manual");
    const { document } = await openDraft();
    await until(document, 0);
    await vscode.commands.executeCommand("heshu.check");
    await until(document, 2);
  });

  it("run: onSave checks what was opened and what was saved; in between marks go, and none come", async () => {
    await set("run", "onSave");
    const file = await savedDraft("on-save.gao");
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    const { document } = editor;
    await until(document, 2);
    const { end } = document.lineAt(document.lineCount - 1).range;
    await editor.edit((edit) => edit.insert(end, "2023年，北京市经济总量达到44万亿元。\n"));
    await checked(document);
    await until(document, 2);
    await document.save();
    await until(document, 3);
    await editor.edit((edit) => edit.delete(place(document, "44万亿元")));
    await until(document, 2);
    await document.save();
    await vscode.workspace.fs.delete(file);
  });

  it("date: what 去年 means in a draft without a date of its own", async () => {
    await set("date", "2024-03-20");
    const { document } = await openDraft("去年，北京市经济总量达到44万亿元。");
    await until(document, 1);
    await set("date", "2026-03-20");
    await until(document, 0);
  });

  it("showSupported takes away marks alone: the figures are listed as before", async () => {
    await set("showSupported", false);
    const { document } = await openDraft();
    const { store } = await heshu();
    assert.equal(store.current(document)?.counts.supported, 3);
  });

  it("unverified.show: a squiggle for what no source speaks of", async () => {
    await set("unverified.show", "squiggle");
    const { document } = await openDraft();
    const { store } = await heshu();
    const unverified = store.current(document)?.counts.unverified ?? 0;
    assert.ok(unverified > 0);
    await until(document, 2 + unverified);
  });

  it("severity", async () => {
    await set("severity", { "decimal-point": "warning" });
    const { document } = await openDraft();
    const [diagnostic] = await until(document, 2);
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
  });

  it("inlayHints", async () => {
    await set("inlayHints", "contradicted");
    const { document } = await openDraft();
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert.deepEqual(
      hints.map(({ label }) => label),
      ["4.4万亿元", "8.2%"],
    );
  });

  it("facts: a table that is not there is a state, not an alarm", async () => {
    const { link } = await heshu();
    const problems: (string | undefined)[] = [];
    const watching = link.onStatus(({ problem }) => problems.push(problem));
    await set("facts", "no-such-table.json");
    const { document } = await openDraft();
    await eventually(
      () => problems.at(-1),
      (problem) => problem.includes("no-such-table.json"),
    );
    watching.dispose();
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it("of the wrong type fall back, each alone, and are named", async () => {
    const wrong = { enable: "yes", run: 7, showSupported: 1, severity: ["error"], date: 20240319, facts: {} };
    for (const [name, value] of Object.entries(wrong)) await set(name, value);
    await set("unverified.show", null);
    await set("inlayHints", "contradicted");
    const { document } = await openDraft();
    const { store } = await heshu();
    const { notes } = await eventually(
      () => store.current(document),
      (findings) => findings.notes.length > 0,
    );
    for (const name of Object.keys(wrong))
      assert.ok(
        notes.some((note) => note.includes(`heshu.${name}`)),
        `${name}: ${notes.join("\n")}`,
      );
    await until(document, 2);
  });
});
