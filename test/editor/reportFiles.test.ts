import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { unwritableFolder } from "../harness/unwritableFolder.ts";
import {
  answering,
  closeAll,
  diagnosticsOf,
  eventually,
  heshu,
  messagesOf,
  openDraft,
  openFile,
  putCursor,
  savedDraft,
} from "./support/draft.ts";

describe("a report as a file", () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const files: vscode.Uri[] = [];
  const at = (...name: string[]) => {
    const file = vscode.Uri.joinPath(folder, ...name);
    files.push(file);
    return file;
  };
  afterEach(async () => {
    await closeAll();
    const { link } = await heshu();
    const made = files.splice(0);
    for (const file of made)
      try {
        await vscode.workspace.fs.delete(file, { recursive: true });
      } catch {
        // Not every test writes one.
      }
    link.filesChanged(...made);
  });
  const read = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const save = (draft: vscode.TextDocument, file: vscode.Uri) =>
    vscode.commands.executeCommand("heshu.exportReport", draft.uri, file);

  it("is in the format that its name ends with", async () => {
    const { document } = await openDraft();
    const made: Record<string, string> = {};
    for (const ending of ["html", "md", "csv", "json", "sarif"]) {
      const file = at(`报告.${ending}`);
      await save(document, file);
      made[ending] = await read(file);
    }
    assert.match(made.html ?? "", /^<!doctype html>[\s\S]*44万亿元/u);
    // Links of the page in the editor mean nothing outside it.
    assert.doesNotMatch(made.html ?? "", /command:/u);
    assert.match(made.md ?? "", /^# 数字核查报告\n|^# Report on figures\n/u);
    assert.match(made.csv ?? "", /44万亿元/u);
    assert.equal(JSON.parse(made.json ?? "").counts.contradicted, 2);
    assert.equal(JSON.parse(made.sarif ?? "").runs[0].results.length, 2);
  });

  it("shows apart what was verified by hand, and on what it rests", async () => {
    const editor = await openFile(await savedDraft("verified.gao"));
    files.push(editor.document.uri, at(".heshu"));
    putCursor(editor, "44万亿元");
    await answering(["统计公报第3页", "已与记者核对"], () => vscode.commands.executeCommand("heshu.verify"));
    await eventually(
      () => diagnosticsOf(editor.document),
      ({ length }) => length === 1,
    );
    const file = at("r.json");
    await save(editor.document, file);
    const { counts, decided } = JSON.parse(await read(file));
    assert.equal(counts.contradicted, 1);
    assert.equal(decided.length, 1);
    assert.equal(decided[0].text, "44万亿元");
    assert.equal(decided[0].decision.kind, "verified");
    assert.equal(decided[0].decision.source, "统计公报第3页");
    assert.equal(decided[0].decision.note, "已与记者核对");
  });

  it("is not written where there is no room for it, and one line says why", async () => {
    const { document } = await openDraft();
    const inTheWay = at("in-the-way");
    await vscode.workspace.fs.writeFile(inTheWay, new Uint8Array());
    const messages = await messagesOf(async () => save(document, vscode.Uri.joinPath(inTheWay, "r.html")));
    assert.equal(messages.length, 1, messages.join("\n"));
    assert.match(messages[0] ?? "", /r\.html/u);
    assert.doesNotMatch(messages[0] ?? "", /\n|Error:/u);
  });

  it("is not written where one has no right to, and one line says so", async () => {
    const { document } = await openDraft();
    const folder = unwritableFolder(mkdtempSync(path.join(tmpdir(), "heshu-")));
    const file = vscode.Uri.file(path.join(folder, "r.html"));
    const messages = await messagesOf(async () => save(document, file));
    assert.equal(messages.length, 1, messages.join("\n"));
    assert.match(messages[0] ?? "", /r\.html.*(?:no permission|没有权限)/u);
    assert.equal(diagnosticsOf(document).length, 2);
    await assert.rejects(async () => vscode.workspace.fs.stat(file));
  });

  it("of a draft that is not checked is refused in one line", async () => {
    const { document } = await openDraft("<!-- 核数：忽略本稿 -->\n44万亿元");
    const file = at("none.html");
    const messages = await messagesOf(async () => save(document, file));
    assert.equal(messages.length, 1);
    await assert.rejects(async () => vscode.workspace.fs.stat(file));
  });
});
