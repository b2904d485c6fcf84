import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { sourceGroupsResultSchema } from "../../../src/protocol/sources.ts";
import { Answers } from "../support/answers.ts";
import {
  checked,
  closeAll,
  diagnosticsOf,
  draftText,
  eventually,
  heshu,
  openDraft,
  place,
  putCursor,
} from "../support/draft.ts";

describe("a window without a folder", () => {
  afterEach(closeAll);

  it("has none", () => assert.equal(vscode.workspace.workspaceFolders, undefined));

  it("checks a draft that was never saved, and corrects it", async () => {
    const { document } = await openDraft();
    assert.equal((await checked(document)).length, 2);
    await vscode.commands.executeCommand("heshu.fixAll");
    assert.deepEqual(await checked(document), []);
  });

  it("reports on it", async () => {
    await openDraft();
    await vscode.commands.executeCommand("heshu.report");
    const report = await eventually(
      () => vscode.window.activeTextEditor?.document,
      ({ uri }) => uri.scheme === "heshu-report",
    );
    assert.match(report.getText(), /44万亿元/u);
  });

  it("keeps no decision about a draft that lies nowhere, and no mark goes", async () => {
    const editor = await openDraft();
    const { document } = editor;
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    assert.equal((await checked(document)).length, 2);
  });

  it("keeps decisions about a saved draft in the folder that it lies in", async () => {
    const folder = vscode.Uri.file(mkdtempSync(path.join(tmpdir(), "heshu-")));
    const file = vscode.Uri.joinPath(folder, "draft.gao");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(draftText));
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    await checked(editor.document);
    putCursor(editor, "44万亿元");
    await vscode.commands.executeCommand("heshu.ignore");
    await eventually(
      () => diagnosticsOf(editor.document),
      ({ length }) => length === 1,
    );
    const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, ".heshu", "decisions.json"));
    assert.match(new TextDecoder().decode(kept), /44万亿元/u);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it("has no ignore list and no workspace to report on, and says so without an alarm", async () => {
    const { document } = await openDraft();
    await vscode.commands.executeCommand("heshu.ignorePath");
    await vscode.commands.executeCommand("heshu.reportWorkspace");
    assert.equal((await checked(document)).length, 2);
  });

  it("keeps sources in the personal library, and checks against them", async () => {
    const { link, store } = await heshu();
    const { document } = await openDraft("2023年，云南省茶叶产量35.4万吨。");
    await vscode.env.clipboard.writeText("2023年，云南省茶叶产量53.4万吨。");
    const answers = new Answers().boxes("公报", "云南省统计局", "2024-03-01");
    await vscode.commands.executeCommand("heshu.addSourceClipboard");
    answers.restore();
    await eventually(
      () => store.of(document)?.counts,
      ({ contradicted }) => contradicted === 1,
    );
    const groups = (await link.ask("heshu/sourceGroups", {}, sourceGroupsResultSchema))?.groups ?? [];
    assert.deepEqual(
      groups.map(({ kind, sources }) => [kind, sources]),
      [
        ["personal", 1],
        ["table", 1],
      ],
    );
    const [personal] = groups;
    assert.ok(personal);
    await vscode.workspace.fs.delete(vscode.Uri.parse(personal.uri), { recursive: true });
  });

  it("finds facts and opens their sources", async () => {
    const editor = await openDraft();
    putCursor(editor, "5.2%");
    await vscode.commands.executeCommand("heshu.openSource");
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, "heshu-source");
    const { store } = await heshu();
    assert.equal(store.current(editor.document)?.counts.supported, 3);
    assert.ok(place(editor.document, "5.2%"));
  });
});
