import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import type { RunningVscode } from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";
import { keptDecisions } from "./support/keptDecisions.ts";

/** What an editor does all day, by mouse and keyboard; each test goes on where the one before ended. */
describe("the editor's daily comfort", () => {
  const workspace = folderForThisRun("workspace");
  copyFileSync(
    path.join(root, "test", "fixtures", "sample-draft.gao"),
    path.join(workspace, "sample-draft.gao"),
  );
  mkdirSync(path.join(workspace, "二审"));
  writeFileSync(path.join(workspace, "二审", "另一篇.txt"), "今年，北京将新增普惠托位2万个。\n");
  const session = editorSession("comfort", { folder: workspace });
  const { picture, row } = session;
  let server: RunningVscode;
  let window: Workbench;

  before(async () => {
    ({ server, window } = session);
    await window.openFile("sample-draft.gao");
    await window.squiggles("error").first().waitFor();
  });

  it("the side bar lists the figures by verdict, and goes to one by a click", async () => {
    await window.showView("核数");
    await row("44万亿元").waitFor();
    await row("与来源相符").waitFor();
    await picture("view-light");
    await row("70万套").click();
    const line = 13;
    await window.page
      .locator(`.line-numbers.active-line-number`)
      .filter({ hasText: `${line}` })
      .waitFor();
  });

  it("the list says what a figure becomes and why, and follows the cursor", async () => {
    await row("→ 4.4万亿元 · 小数点错位").waitFor();
    await window.click("2.8%");
    await window.page.locator(".pane-body .monaco-list-row.selected").filter({ hasText: "2.8%" }).waitFor();
  });

  it("the list is filtered by words, as they are typed, and shows all again", async () => {
    await window.command("核数: 筛选本稿数字…");
    await window.page.locator(".quick-input-widget input").fill("普惠");
    await row("6岁以下").waitFor();
    await row("44万亿元").waitFor({ state: "detached" });
    await window.page.getByText("只列含有这些词的：普惠").waitFor();
    await picture("filter-light");
    await window.page.locator(".quick-input-widget input").fill("查无此词");
    await window.page.getByText("没有含有这些词的数字：查无此词").waitFor();
    await window.page.keyboard.press("Enter");
    await window.command("核数: 显示本稿全部数字");
    await row("44万亿元").waitFor();
  });

  it("figures that a source supports have a thin line, that nothing speaks of a dotted one, and no squiggle", async () => {
    assert.equal(await window.lineUnder("5.2%"), "solid");
    assert.equal(await window.lineUnder("5.0%"), "dotted");
  });

  it("the line under supported figures can be done without", async () => {
    server.configure({ "heshu.showSupported": false });
    await window.waitUntil(async () => (await window.lineUnder("5.2%")) === "none");
    assert.equal(await window.lineUnder("5.0%"), "dotted");
    server.configure({});
    await window.waitUntil(async () => (await window.lineUnder("5.2%")) === "solid");
  });

  it("the sourced figure stands behind the draft's, for those who ask for it", async () => {
    server.configure({ "heshu.inlayHints": "contradicted" });
    await window.lines.filter({ hasText: /44万亿元\s*4\.4万亿元/u }).waitFor();
    await window.lines.filter({ hasText: /绿电占比已\s*力争达到25%/u }).waitFor();
    await picture("inlay-hints-light");
    server.configure({});
    await window.lines.filter({ hasText: "44万亿元；" }).waitFor();
  });

  it("the card leads to a page that says why", async () => {
    await window.hover("44万亿元", "为什么");
    await window.page.locator(".monaco-hover:visible").getByText("为什么？").first().click();
    const page = window.webPage;
    await page.getByText("比对过的事实").waitFor();
    await page.getByText("说的是同一件事，稿件的说法与它不符。").first().waitFor();
    await picture("why-light");
    await window.command("View: Close Editor");
  });

  it("the keyboard goes from finding to finding, with the card at hand", async () => {
    await window.click("谈到");
    await window.page.keyboard.press("Control+Alt+.");
    await window.page.locator(".monaco-hover:visible").filter({ hasText: "4.4万亿元" }).first().waitFor();
    await picture("next-light");
    await window.page.keyboard.press("Escape");
  });

  it("the lightbulb ignores one for good, and the side bar takes it back", async () => {
    const before = await window.squiggles("error").count();
    const menu = await window.quickFixes("15周年", "忽略：15周年");
    await menu.getByText("忽略：15周年").click();
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before - 1);
    const file = path.join(workspace, ".heshu", "decisions.json");
    await window.waitUntil(async () => keptDecisions(file)?.[0]?.text === "15周年");
    await row("已忽略或已人工核实").click();
    await row("15周年").hover();
    await row("15周年").getByLabel("撤销对这处数字的决定").click();
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before);
  });

  it("a figure is marked as verified by hand, with what it rests on", async () => {
    await window.click("15周年");
    await window.command("核数: 把这处数字标为已人工核实…");
    const input = window.page.locator(".quick-input-widget input");
    await input.fill("国新办实录第3页");
    await window.page.keyboard.press("Enter");
    await input.fill("已与记者核对");
    await window.page.keyboard.press("Enter");
    const card = await window.hover("15周年", "已人工核实");
    assert.match(card, /国新办实录第3页/);
    await picture("verified-light");
    await window.page.keyboard.press("Escape");
    await window.click("15周年");
    await window.command("核数: 撤销对这处数字的决定");
  });

  it("sourced figures come behind @ and words", async () => {
    await window.click("谈到");
    await window.page.keyboard.press("Control+End");
    await window.page.keyboard.type("@住房");
    const list = window.page.locator(".suggest-widget.visible");
    await list.getByText("7万套（据新京报2024年3月19日）").first().waitFor();
    await picture("completion-light");
    await list.getByText("7万套（据新京报2024年3月19日）").first().click();
    await window.waitForText("7万套（据新京报2024年3月19日）");
    await window.page.keyboard.press("Control+z");
  });

  it("facts are found by words and go in at the cursor", async () => {
    await window.page.keyboard.press("Control+End");
    await window.command("核数: 查找有来源的数字…");
    await window.page.locator(".quick-input-widget input").fill("绿电");
    await window.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "25%" })
      .first()
      .waitFor();
    await picture("find-light");
    await window.page.keyboard.press("Enter");
    await window.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "插入原句" })
      .first()
      .click();
    await window.waitForText("力争绿电占比达到25%");
    await window.page.keyboard.press("Control+z");
  });

  it("the source opens at the sentence, read-only", async () => {
    await window.click("5.2%");
    await window.page.keyboard.press("Control+Alt+o");
    await window.page.locator('.tab[data-resource-name$=".txt"]').first().waitFor();
    await picture("source-light");
    await window.command("View: Close Editor");
  });

  it("the report is a page", async () => {
    await window.command("核数: 查看核查报告页面");
    const page = window.webPage;
    await page.getByText("数字核查报告").first().waitFor();
    await page.getByText("疑数量级有误").first().waitFor();
    await picture("report-page-light");
    await page.locator("tr").filter({ hasText: "70万套" }).getByRole("link").first().click();
    await window.waitUntil(async () => (await window.cursorLine()) === 13);
    await window.page.locator('.tab[aria-label*="核查报告"]').click();
    await window.page.locator(".editor-actions").getByLabel("把这份报告存为文件…").first().click();
    await window.page.locator(".quick-input-widget").getByText("保存报告").first().waitFor();
    await window.page.keyboard.press("Escape");
    await window.page.locator('.tab[aria-label*="核查报告"]').click();
    await window.command("View: Close Editor");
  });

  it("all drafts of the folder go into one report, without being opened", async () => {
    await window.command("核数: 核查工作区全部稿件并生成报告…");
    await window.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "查看报告" })
      .first()
      .click();
    const page = window.webPage;
    await page.getByText("2 份稿件").waitFor();
    await page.getByText("二审/另一篇.txt").first().waitFor();
    await picture("report-workspace-light");
    assert.equal(await window.page.locator('.tab[data-resource-name="另一篇.txt"]').count(), 0);
    await window.command("View: Close Editor");
  });

  it("all sure corrections at once are one undo", async () => {
    await window.click("谈到");
    const before = await window.squiggles("error").count();
    await window.command("核数: 按来源改正本稿全部有把握的数字");
    await window.waitForText("4.4万亿元");
    await window.waitUntil(async () => (await window.squiggles("error").count()) < before);
    await window.page.keyboard.press("Control+z");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before);
  });

  it("the card corrects and names the source, and one undo takes both back", async () => {
    const before = await window.squiggles("error").count();
    await window.hover("44万亿元", "注明来源");
    await window.page.locator(".monaco-hover:visible").getByText("注明来源").first().click();
    await window.waitForText("经济总量达到4.4万亿元（据新京报2024年3月19日）");
    await window.click("谈到");
    await window.page.keyboard.press("Control+z");
    await window.waitForText("经济总量达到44万亿元；");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before);
  });

  it("who wants to, checks by hand: until then nothing new is marked", async () => {
    const before = await window.squiggles("error").count();
    // The hints show that the settings have got through.
    server.configure({ "heshu.run": "manual", "heshu.inlayHints": "contradicted" });
    await window.lines.filter({ hasText: /44万亿元\s*4\.4万亿元/u }).waitFor();
    await window.click("谈到");
    await window.page.keyboard.press("Control+End");
    await window.page.keyboard.type("去年，北京市经济总量达到55万亿元。");
    await window.page.keyboard.press("Escape");
    await window.waitForText("达到55万亿元");
    assert.equal(await window.squiggles("error").count(), before);
    await window.command("核数: 立即核查当前稿件");
    await window.lines.filter({ hasText: /55万亿元\s*4\.4万亿元/u }).waitFor();
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before + 1);
    await window.page.keyboard.press("Control+Shift+k");
    server.configure({});
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before);
  });

  it("a comment in the draft leaves it alone, and the side bar says so", async () => {
    await window.command("核数: 不核查本稿（在稿件开头加注释）");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === 0);
    await window.page.getByText("这篇稿件不核查").waitFor();
    await picture("left-alone-light");
    await window.page.keyboard.press("Control+z");
    await window.squiggles("error").first().waitFor();
  });

  it("checking pauses for the window, and the status says so", async () => {
    await window.command("核数: 在本窗口暂停或恢复核查");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === 0);
    await window.page.locator("[id='status.languageStatus']").click();
    await window.page.locator(".monaco-hover:visible").filter({ hasText: "核数已暂停" }).first().waitFor();
    await picture("paused-light");
    await window.page.keyboard.press("Escape");
    await window.page.locator(".pane-body").getByRole("button", { name: "恢复核查" }).click();
    await window.squiggles("error").first().waitFor();
  });

  for (const [theme, name] of [
    ["Default Dark Modern", "dark"],
    ["Default High Contrast", "high-contrast"],
    ["Default High Contrast Light", "high-contrast-light"],
  ] as const)
    it(`is drawn in ${theme}`, async () => {
      server.configure({ "workbench.colorTheme": theme });
      const kind = { dark: ".vs-dark", "high-contrast": ".hc-black", "high-contrast-light": ".hc-light" }[
        name
      ];
      await window.page.locator(`.monaco-workbench${kind}`).waitFor();
      await window.hover("44万亿元", "按来源改正");
      await picture(`hover-${name}`);
      await window.page.keyboard.press("Escape");
      assert.equal(await window.lineUnder("5.2%"), "solid");
      await window.command("核数: 查看核查报告页面");
      const page = window.webPage;
      await page.getByText("数字核查报告").first().waitFor();
      await picture(`report-${name}`);
      await window.command("View: Close Editor");
    });
});
