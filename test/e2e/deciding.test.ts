import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunningVscode } from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";
import { keptDecisions } from "./support/keptDecisions.ts";

const draft = `北京公布去年经济数据

2024年3月19日，国新办举行新闻发布会。2023年，北京市经济总量达到44万亿元，地区生产总值增长5.2%。

2023年，北京市一般公共预算收入增长2.8%。
`;

/** What the desk leaves alone, and the files that hold it; each test goes on where the one before ended. */
describe("decisions of the desk, by mouse and keyboard", () => {
  /** As drafts are called: links must stand a blank, Chinese characters and a percent sign. */
  const name = "要闻 增长5%.gao";
  const workspace = folderForThisRun("workspace");
  const file = (...parts: string[]) => path.join(workspace, ...parts);
  const decisions = file(".heshu", "decisions.json");
  const ignoreFile = file(".heshuignore");
  for (const each of [name, "旧稿.gao"]) writeFileSync(file(each), draft);
  const session = editorSession("deciding", { folder: workspace });
  const { picture, row } = session;
  let server: RunningVscode;
  let window: Workbench;
  const errors = (count: number) =>
    window.waitUntil(async () => (await window.squiggles("error").count()) === count);
  const kept = () => keptDecisions(decisions);
  /** A line above the list of figures. */
  const note = (words: string) => window.page.locator(".pane-body .message").filter({ hasText: words });
  /** What the item beside the language says when one asks it. */
  const status = async (words: string) => {
    const card = window.page.locator(".monaco-hover:visible").filter({ hasText: words }).first();
    await window.waitUntil(async () => {
      await window.page.keyboard.press("Escape");
      await window.page.locator("[id='status.languageStatus']").click();
      await window.page.waitForTimeout(500);
      return card.isVisible();
    });
    return card;
  };

  before(async () => {
    ({ server, window } = session);
    await window.openFile(name);
    await errors(2);
  });

  it("the card's link leaves a figure alone for good", async () => {
    await window.hover("44万亿元", "忽略");
    await window.page.locator(".monaco-hover:visible").getByText("忽略", { exact: true }).click();
    await errors(1);
    await window.waitUntil(async () => kept()?.[0]?.text === "44万亿元");
    assert.equal(kept()?.[0]?.kind, "ignored");
  });

  it("the decision lasts while other sentences change, and ends with its own", async () => {
    await window.click("北京公布");
    await window.page.keyboard.press("Home");
    await window.page.keyboard.insertText("（改）");
    await window.waitForText("（改）北京公布");
    await window.hover("44万亿元", "已忽略");
    await window.click("地区生产总值增长");
    await window.page.keyboard.press("End");
    await window.page.keyboard.press("ArrowLeft");
    await window.page.keyboard.insertText("（初步核算）");
    await window.waitForText("5.2%（初步核算）。");
    await errors(2);
  });

  it("a decision out of date is said in the list, where the status leads, and tidied away by the palette", async () => {
    await (await status("数字列表里有 1 条提示")).getByText("显示").click();
    await note("1 条决定已失效").waitFor();
    await picture("stale-light");
    await window.click("北京公布");
    await window.command("核数: 清理本稿失效的决定");
    await window.waitUntil(async () => kept()?.length === 0);
    await window.page.getByText("本稿失效的决定已清理").waitFor();
    await note("失效").waitFor({ state: "detached" });
  });

  it("merge-conflict marks in the shared file are named, with their line, and nothing is overwritten", async () => {
    const conflict = `${readFileSync(decisions, "utf8").trim()}\n<<<<<<< HEAD\n`;
    writeFileSync(decisions, conflict);
    await note("合并冲突标记").waitFor();
    assert.match(await note("合并冲突标记").innerText(), /decisions\.json 第 \d+ 行有合并冲突标记/u);
    await picture("conflict-light");
    const menu = await window.quickFixes("2.8%", "忽略：2.8%");
    await menu.getByText("忽略：2.8%").click();
    await window.page.locator(".notification-toast").filter({ hasText: "合并冲突标记" }).waitFor();
    assert.equal(readFileSync(decisions, "utf8"), conflict);
    await errors(2);
    await window.command("Notifications: Clear All Notifications");
    writeFileSync(decisions, conflict.replace("<<<<<<< HEAD\n", ""));
    await note("合并冲突标记").waitFor({ state: "detached" });
  });

  it("a severity of one's own is drawn at once, and none takes the mark away", async () => {
    server.configure({ "heshu.severity": { "decimal-point": "warning" } });
    await window.squiggles("warning").first().waitFor();
    await errors(1);
    await picture("severity-light");
    server.configure({ "heshu.severity": { "decimal-point": "none" } });
    await window.waitUntil(async () => (await window.squiggles("warning").count()) === 0);
    await errors(1);
    server.configure({});
    await errors(2);
  });

  it("a setting of the wrong type is named, and the draft is checked as by default", async () => {
    server.configure({ "heshu.run": 7, "heshu.severity": ["error"], "heshu.inlayHints": "contradicted" });
    await window.lines.filter({ hasText: /44万亿元\s*4\.4万亿元/u }).waitFor();
    for (const each of ["heshu.run", "heshu.severity"])
      await note(`设置 ${each} 的值无效，已按默认值处理。请在设置中改正。`).waitFor();
    await picture("wrong-setting-light");
    assert.equal(await window.squiggles("error").count(), 2);
    server.configure({});
    await window.lines.filter({ hasText: "44万亿元，" }).waitFor();
  });

  it("a draft goes on the ignore list by a command, and the side bar says so", async () => {
    await row("44万亿元").waitFor();
    await window.click("北京公布");
    await window.command("核数: 不核查本稿（列入 .heshuignore）");
    await errors(0);
    assert.equal(readFileSync(ignoreFile, "utf8"), `/${name}\n`);
    await window.page.getByText("这篇稿件不核查").waitFor();
    await picture("ignored-light");
  });

  it("whoever writes the ignore list by hand is heard when it is saved", async () => {
    await window.showView("Explorer");
    await window.openFile(".heshuignore");
    await window.page.keyboard.press("Control+a");
    await window.page.keyboard.insertText("旧稿.*\n");
    await window.page.keyboard.press("Control+s");
    await window.waitUntil(async () => readFileSync(ignoreFile, "utf8") === "旧稿.*\n");
    await window.command("View: Close Editor");
    await errors(2);
    await window.openFile("旧稿.gao");
    await window.showView("核数");
    await window.page.getByText("这篇稿件不核查").waitFor();
    await errors(0);
  });
});
