import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import type { RunningVscode } from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";

/** An editor's session with the sample draft, by mouse and keyboard, in the order of the tests. */
describe("a session with the sample draft", () => {
  const workspace = folderForThisRun("workspace");
  const draft = path.join(workspace, "sample-draft.gao");
  copyFileSync(path.join(root, "test", "fixtures", "sample-draft.gao"), draft);
  const session = editorSession("session", { folder: workspace });
  const { picture } = session;
  let server: RunningVscode;
  let window: Workbench;
  before(() => {
    ({ server, window } = session);
  });

  it("opening it marks the figures that the source contradicts", async () => {
    await window.openFile("sample-draft.gao");
    await window.squiggles("error").first().waitFor();
    await picture("1-draft-light");
  });

  it("hovering over one shows both figures and the source sentence", async () => {
    const card = await window.hover("44万亿元", "按来源改正");
    assert.match(card, /44万亿元/);
    assert.match(card, /经济总量达到4\.4万亿元/);
    await picture("2-hover-light");
    await window.page.keyboard.press("Escape");
  });

  it("the lightbulb corrects it", async () => {
    const before = await window.squiggles("error").count();
    const menu = await window.quickFixes("44万亿元", "4.4万亿元");
    await picture("3-lightbulb-light");
    await menu.getByText("4.4万亿元").first().click();
    await window.waitForText("经济总量达到4.4万亿元");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before - 1);
  });

  it("one undo takes the correction back, and the mark returns", async () => {
    const corrected = await window.squiggles("error").count();
    await window.page.keyboard.press("Control+z");
    await window.waitForText("经济总量达到44万亿元");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === corrected + 1);
  });

  it("the palette makes the report", async () => {
    await window.command("核数: 核查当前稿件并生成报告");
    await window.waitForText("4.4万亿元");
    await window.page.locator(".tab").nth(1).waitFor();
    await picture("4-report-light");
  });

  it("looks right in the dark, too", async () => {
    server.configure({ "workbench.colorTheme": "Default Dark Modern" });
    await window.page.locator(".monaco-workbench.vs-dark").waitFor();
    await window.command("View: Close Editor");
    await window.squiggles("error").first().waitFor();
    await picture("5-draft-dark");
    await window.hover("44万亿元", "按来源改正");
    await picture("6-hover-dark");
  });

  it("leaves the file alone until it is saved", () => {
    const fixture = readFileSync(path.join(root, "test", "fixtures", "sample-draft.gao"), "utf8");
    assert.equal(readFileSync(draft, "utf8"), fixture);
  });
});
