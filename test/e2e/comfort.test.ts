import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import { browserVscode, type RunningVscode, serve } from "../../scripts/vscode/browser-vscode.ts";
import { linkedExtensions } from "../../scripts/vscode/extension-folder.ts";
import { emptyFolder, folderForThisRun } from "../../scripts/vscode/folders.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import { openWindow, type Workbench } from "../../scripts/vscode/workbench.ts";

/** What an editor does all day, by mouse and keyboard; each test goes on where the one before ended. */
describe("the editor's daily comfort", () => {
  const workspace = folderForThisRun("workspace");
  const screenshots = emptyFolder(path.join(cache, "screenshots-comfort"));
  let server: RunningVscode;
  let window: Workbench;

  before(async () => {
    copyFileSync(
      path.join(root, "test", "fixtures", "sample-draft.gao"),
      path.join(workspace, "sample-draft.gao"),
    );
    const data = folderForThisRun("comfort");
    const extensionsFolder = linkedExtensions(path.join(data, "extensions"));
    server = await serve(browserVscode(), { dataFolder: data, extensionsFolder });
    window = await openWindow(server, { folder: workspace, language: "zh-cn", width: 1440, height: 900 });
    await window.openFile("sample-draft.gao");
    await window.squiggles("error").first().waitFor();
  });

  after(async () => {
    await window?.close();
    await server?.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed-${this.currentTest.title}`);
  });

  async function picture(name: string): Promise<void> {
    await window.page.waitForTimeout(300);
    await window.screenshot(path.join(screenshots, `${name}.png`));
  }

  const tree = () => window.page.locator(".pane-body .monaco-list-row");
  const row = (words: string) => tree().filter({ hasText: words }).first();

  it("the side bar lists the figures by verdict, and goes to one by a click", async () => {
    await window.page.locator(".activitybar").getByLabel("核数").first().click();
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

  it("the keyboard goes from finding to finding, with the card at hand", async () => {
    await window.click("谈到");
    await window.page.keyboard.press("Control+Alt+.");
    await window.page.locator(".monaco-hover:visible").filter({ hasText: "4.4万亿元" }).first().waitFor();
    await picture("next-light");
    await window.page.keyboard.press("Escape");
  });

  it("the lightbulb ignores one for good, and the side bar takes it back", async () => {
    const before = await window.squiggles("error").count();
    await window.click("15周年");
    await window.page.keyboard.press("Control+.");
    const menu = window.page.locator(".action-widget");
    await menu.getByText("忽略：15周年").click();
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before - 1);
    const file = path.join(workspace, ".heshu", "decisions.json");
    await window.waitUntil(async () => existsSync(file));
    assert.equal(JSON.parse(readFileSync(file, "utf8")).decisions[0].text, "15周年");
    await row("已忽略或已人工核实").click();
    await row("15周年").hover();
    await row("15周年").getByLabel("撤销对光标处数字的决定").click();
    await window.waitUntil(async () => (await window.squiggles("error").count()) === before);
  });

  it("a figure is marked as verified by hand, with what it rests on", async () => {
    await window.click("15周年");
    await window.command("核数: 把光标处的数字标为已人工核实…");
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
    await window.command("核数: 撤销对光标处数字的决定");
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
    const page = window.page.frameLocator("iframe.webview.ready").frameLocator("iframe");
    await page.getByText("数字核查报告").first().waitFor();
    await page.getByText("疑数量级有误").first().waitFor();
    await picture("report-page-light");
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

  it("checking pauses for the window, and the status says so", async () => {
    await window.command("核数: 在本窗口暂停或恢复核查");
    await window.waitUntil(async () => (await window.squiggles("error").count()) === 0);
    await window.page.locator("[id='status.languageStatus']").click();
    await window.page.locator(".monaco-hover:visible").filter({ hasText: "核数已暂停" }).first().waitFor();
    await picture("paused-light");
    await window.page.keyboard.press("Escape");
    await window.command("核数: 在本窗口暂停或恢复核查");
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
      await window.hover("44万亿元", "新京报");
      await picture(`hover-${name}`);
      await window.page.keyboard.press("Escape");
    });
});
