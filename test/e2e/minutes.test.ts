import assert from "node:assert/strict";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";

/** Somebody who has never seen Heshu, in an empty window; each test goes on where the one before ended. */
describe("the first five minutes", () => {
  const session = editorSession("minutes", { width: 1600 });
  const { picture, row } = session;
  let window: Workbench;
  before(() => {
    ({ window } = session);
  });

  it("the side bar says what to do, and opens the walkthrough", async () => {
    await window.showView("核数");
    await window.page.getByText("打开一篇稿件（.txt、.md、.gao）").waitFor();
    await picture("1-empty");
    await window.page.getByText("查看上手指引").click();
    await window.page.getByText("用核数核查第一篇稿件").first().waitFor();
    await picture("2-walkthrough");
  });

  it("the walkthrough opens a sample draft that one can edit", async () => {
    await window.page
      .locator(".gettingStartedContainer")
      .getByRole("button", { name: "打开示例稿件" })
      .click();
    await window.squiggles("error").first().waitFor();
    await picture("3-sample");
  });

  it("three wrong figures are corrected by the keyboard, one of them by choice", async () => {
    await window.click("北京去年");
    const { keyboard } = window.page;
    await keyboard.press("Control+Alt+.");
    await window.page.locator(".monaco-hover:visible").filter({ hasText: "星期二" }).first().waitFor();
    await keyboard.press("Control+Alt+Enter");
    await window.page.locator(".action-widget").getByText("改为“星期二”").first().waitFor();
    await keyboard.press("Enter");
    await window.waitForText("2024年3月19日（星期二）");
    for (const corrected of ["4.4万亿元", "8.2%"]) {
      await keyboard.press("Control+Alt+.");
      await window.page.locator(".monaco-hover:visible").filter({ hasText: corrected }).first().waitFor();
      await keyboard.press("Control+Alt+Enter");
      await window.waitForText(corrected);
    }
    await window.waitForText("经济总量达到4.4万亿元；一般公共预算收入增长8.2%");
    await picture("4-corrected");
  });

  it("a right figure says where it comes from", async () => {
    const card = await window.hover("七十五周年", "打开来源原句");
    assert.match(card, /相符/u);
    assert.match(card, /今年是新中国成立75周年/u);
    await window.page.keyboard.press("Escape");
  });

  it("one is ignored and one marked as verified, for good", async () => {
    const menu = await window.quickFixes("20个以内", "忽略：20个以内");
    await menu.getByText("忽略：20个以内").click();
    await row("已忽略或已人工核实").waitFor();
    await window.click("15周年");
    await window.command("核数: 把这处数字标为已人工核实…");
    const input = window.page.locator(".quick-input-widget input");
    await input.fill("协同办文件");
    await window.page.keyboard.press("Enter");
    await window.page.locator(".quick-input-widget").getByText("给同事的说明").waitFor();
    await window.page.keyboard.press("Enter");
    await row("已忽略或已人工核实").filter({ hasText: "2" }).waitFor();
    // An edit elsewhere leaves both alone.
    await window.page.keyboard.press("Control+Home");
    await window.page.keyboard.type("（改）");
    await row("已忽略或已人工核实").filter({ hasText: "2" }).waitFor();
  });

  it("the report has what is left, and what was decided", async () => {
    await window.command("核数: 查看核查报告页面");
    const page = window.webPage;
    await page.getByText("数字核查报告").first().waitFor();
    await page.getByText("已人工核实：协同办文件").waitFor();
    await picture("5-report");
    await page.getByText("已人工核实：协同办文件").scrollIntoViewIfNeeded();
    await picture("6-report-decided");
  });
});
