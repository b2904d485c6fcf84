import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { appears, type Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";
import { keptDecisions } from "./support/keptDecisions.ts";

/** All that the card's links do, and inserting what sources say, without the mouse; each test goes on from the last. */
describe("by the keyboard alone", () => {
  const name = "稿件 3月.gao";
  const workspace = folderForThisRun("workspace");
  copyFileSync(path.join(root, "test", "fixtures", "sample-draft.gao"), path.join(workspace, name));
  const session = editorSession("keyboard", { folder: workspace });
  const { picture } = session;
  let window: Workbench;
  const press = async (...keys: string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const input = () => window.page.locator(".quick-input-widget input");
  const list = () => window.page.locator(".quick-input-list .monaco-list-row");
  const card = (words: string) =>
    window.page.locator(".monaco-hover:visible").filter({ hasText: words }).first();
  const run = async (command: string) => {
    let isOpen = false;
    await window.waitUntil(async () => {
      if (isOpen) await press("Escape");
      isOpen = true;
      await press("F1");
      await input().fill(`>${command}`);
      return await appears(list().filter({ hasText: command }).first());
    }, 60_000);
    await press("Enter");
  };
  /** Closes what came up beside the draft. */
  const backToDraft = async () => {
    await run("View: Focus First Editor Group");
    await run("View: Close Editors in Other Groups");
    await window.waitUntil(async () => (await window.page.locator(".tab").count()) === 1);
  };
  /** To the first finding: the one after the draft's end is the first again. */
  const toFirst = () =>
    window.waitUntil(async () => {
      await press("Control+End", "Control+Alt+.");
      return await appears(card("星期二"));
    }, 60_000);
  /** From there to the second, 44万亿元. */
  const toSecond = () =>
    window.waitUntil(async () => {
      await toFirst();
      await press("Control+Alt+.");
      return await appears(card("4.4万亿元"));
    }, 60_000);
  const errors = () => window.squiggles("error").count();
  const decisions = () => keptDecisions(path.join(workspace, ".heshu", "decisions.json"));

  before(async () => {
    ({ window } = session);
    await window.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await window.openFile(name);
    await window.squiggles("error").first().waitFor();
  });

  it("the card itself can be walked through, and a link of it pressed", async () => {
    await toSecond();
    await press("Control+k", "Control+i");
    const link = card("4.4万亿元").getByText("为什么？").first();
    await window.waitUntil(async () => {
      await press("Tab");
      return link.evaluate((element) => element === element.ownerDocument.activeElement);
    });
    await picture("card-light");
    await press("Enter");
    await window.webPage.getByText("比对过的事实").waitFor();
    await backToDraft();
  });

  it("correct, and correct with the source named", async () => {
    const before = await errors();
    await toSecond();
    await run("核数: 按来源改正这处数字并注明来源");
    await window.waitForText("经济总量达到4.4万亿元（据新京报2024年3月19日）");
    await window.waitUntil(async () => (await errors()) === before - 1);
    await press("Control+z");
    await window.waitForText("经济总量达到44万亿元；");
    await window.waitUntil(async () => (await errors()) === before);
  });

  it("copy the sourced figure, with where it is from", async () => {
    await toSecond();
    await run("核数: 复制这处数字及其出处");
    const copied = "4.4万亿元（据新京报2024年3月19日）";
    await window.waitUntil(
      async () => (await window.page.evaluate<string>("navigator.clipboard.readText()")) === copied,
    );
    await press("Escape", "Control+End", "Control+v");
    await window.waitForText(copied);
    await press("Control+z");
  });

  it("ignore, verify by hand, and take both back", async () => {
    const before = await errors();
    await toSecond();
    await run("核数: 忽略这处核查结果");
    await window.waitUntil(async () => (await errors()) === before - 1);
    await run("核数: 撤销对这处数字的决定");
    await window.waitUntil(async () => (await errors()) === before);
    await run("核数: 把这处数字标为已人工核实…");
    await input().fill("统计公报第3页");
    await press("Enter");
    await window.page.locator(".quick-input-widget").getByText("给同事的说明").waitFor();
    await press("Enter");
    await window.waitUntil(async () => (await errors()) === before - 1);
    await window.waitUntil(async () => decisions()?.[0]?.source === "统计公报第3页");
    await run("核数: 撤销对这处数字的决定");
    await window.waitUntil(async () => (await errors()) === before);
    await window.waitUntil(async () => decisions()?.length === 0);
  });

  it("why, and the source at its sentence", async () => {
    await toSecond();
    await run("核数: 这处数字为什么这样判断");
    await window.webPage.getByText("比对过的事实").waitFor();
    await backToDraft();
    await toSecond();
    await press("Escape", "Control+Alt+o");
    await window.page.locator('.tab.active[data-resource-name$=".txt"]').first().waitFor();
    await window.waitForText("经济总量达到4.4万亿元");
    await backToDraft();
  });

  it("the lightbulb's menu has them too", async () => {
    await toSecond();
    await press("Escape");
    const menu = window.page.locator(".action-widget").first();
    await window.waitUntil(async () => {
      await press("Escape", "Control+.");
      return menu
        .getByText("标为已人工核实：44万亿元")
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    });
    const offered = await menu.innerText();
    for (const action of ["改为“4.4万亿元”", "并注明来源", "打开来源原句：44万亿元", "忽略：44万亿元"])
      assert.ok(offered.includes(action), offered);
    await press("Escape");
  });

  it("behind an indicator's name its sourced figures are offered", async () => {
    await press("Control+End", "Enter");
    await window.page.keyboard.insertText("去年，北京市经济总量达到");
    await window.waitForText("去年，北京市经济总量达到");
    const suggestions = window.page.locator(".suggest-widget.visible .monaco-list-row");
    await press("Control+Space");
    await suggestions.filter({ hasText: "4.4万亿元（据新京报2024年3月19日）" }).waitFor();
    await picture("indicator-light");
    assert.match(await suggestions.first().innerText(), /^4\.4万亿元/u);
    await press("Enter");
    await window.waitForText("去年，北京市经济总量达到4.4万亿元");
  });

  it("a fact that was searched for goes in as figure, with its source, or as the sentence", async () => {
    for (const [choice, inserted] of [
      ["插入数字", "7万套"],
      ["插入数字并注明来源", "7万套（据新京报2024年3月19日）"],
      ["插入原句", "建设筹集保障性租赁住房7万套,竣工各类保障性住房8万套"],
    ] as const) {
      await press("Control+End", "Enter");
      await run("核数: 查找有来源的数字…");
      await input().fill("保障性租赁住房");
      await list().filter({ hasText: "7万套" }).first().waitFor();
      await press("Enter");
      await list().filter({ hasText: choice }).first().waitFor();
      await input().fill(choice);
      await press("Enter");
      await window.waitUntil(async () => (await window.lines.last().innerText()).includes(inserted));
    }
    await picture("inserted-light");
  });
});
