import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunningVscode } from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";

const communique = `云南省2023年国民经济和社会发展统计公报

2023年，云南省地区生产总值3.2万亿元，比上年增长4.4%。茶叶产量53.4万吨，居全国首位。公路里程33万公里，其中高速公路1.04万公里。
年末全省常住人口4673万人，城镇化率52.92%。全年接待游客10.4亿人次。
`;
const draft = `云南去年茶叶产量创新高

2023年，云南省茶叶产量35.4万吨，公路里程33万公里。年末全省常住人口4637万人。
`;

/** An editor brings material of the newsroom's own; each test goes on where the one before ended. */
describe("an editor's own sources, by mouse and keyboard", () => {
  const workspace = folderForThisRun("workspace");
  const sources = path.join(workspace, ".heshu", "sources");
  writeFileSync(path.join(workspace, "稿件.gao"), draft);
  const session = editorSession("sources", { folder: workspace });
  const { picture, row } = session;
  let server: RunningVscode;
  let window: Workbench;
  before(async () => {
    ({ server, window } = session);
    await window.openFile("稿件.gao");
  });

  /** Answers the box whose title holds these words. */
  const answer = async (title: string, text: string) => {
    const box = window.page.locator(".quick-input-widget").filter({ hasText: title });
    await box.waitFor();
    await box.locator("input").last().fill(text);
    await window.page.keyboard.press("Enter");
  };

  it("the view says what to do while there is none", async () => {
    await window.showView("核数");
    const pane = window.page.locator(".pane-header").filter({ hasText: "来源" });
    if ((await pane.getAttribute("aria-expanded")) === "false") await pane.click();
    await row("添加文件为来源…").waitFor();
    await picture("1-empty-light");
  });

  it("a file becomes a source, once title, publisher and date are told", async () => {
    mkdirSync(sources, { recursive: true });
    writeFileSync(path.join(workspace, "通稿.txt"), communique);
    await window.showView("Explorer");
    await window.openFile("通稿.txt");
    await window.command("核数: 添加文件为来源…");
    await answer("标题", "云南省2023年统计公报");
    await picture("2-publisher-light");
    await answer("发布者", "云南省统计局");
    await answer("日期", "2024年3月28日");
    await window.waitUntil(async () => existsSync(path.join(sources, "通稿.meta.json")));
    assert.deepEqual(JSON.parse(readFileSync(path.join(sources, "通稿.meta.json"), "utf8")), {
      title: "云南省2023年统计公报",
      publisher: "云南省统计局",
      date: "2024-03-28",
    });
  });

  it("the open draft is checked against it, and the hover quotes it", async () => {
    await window.command("View: Close Editor");
    await window.squiggles("error").first().waitFor();
    await window.hover("35.4万吨", "云南省统计局");
    await picture("3-draft-light");
    await window.page.keyboard.press("Escape");
  });

  it("the view lists sources by folder, and what cannot be read", async () => {
    writeFileSync(path.join(sources, "坏.docx"), "不是文档");
    writeFileSync(path.join(sources, "空.txt"), "");
    writeFileSync(path.join(sources, "转载.txt"), `转载自云南省统计局：\n${communique}`);
    await window.showView("核数");
    await row("坏.docx").waitFor();
    await row("重复").waitFor();
    await picture("4-view-light");
  });

  it("every figure of a source is marked; one is corrected, one dropped, one confirmed", async () => {
    await row("云南省统计局 · 2024").hover();
    await row("云南省统计局 · 2024").getByRole("button", { name: "查看来源读出的数字" }).click();
    await window.waitForText("茶叶产量53.4万吨");
    const card = await window.hover("53.4万吨", "茶叶产量");
    assert.match(card, /读得对/u);
    await picture("5-figures-light");
    await window.page.locator(".monaco-hover:visible").getByText("更正读法…").click();
    await answer("来源里的", "2023年，云南省茶叶产量35.4万吨。");
    const review = path.join(sources, "通稿.review.json");
    const kept = (kind: string) =>
      window.waitUntil(async () => existsSync(review) && readFileSync(review, "utf8").includes(kind));
    await kept("corrected");
    await window.page.keyboard.press("Escape");
    // The sign behind the corrected figure moves what follows.
    await window.page.waitForTimeout(1000);
    await window.click("33万公里");
    await window.command("核数: 来源数字：不作依据");
    await kept("dropped");
    await window.click("4673万人");
    await window.command("核数: 来源数字：读得对");
    await kept("accepted");
    await window.page.waitForTimeout(1000);
    await picture("6-decided-light");
  });

  it("figures are found in one source alone", async () => {
    await row("云南省统计局 · 2024").hover();
    await row("云南省统计局 · 2024").getByRole("button", { name: "查找有来源的数字" }).click();
    await window.page.locator(".quick-input-list").getByText("4673万人").first().waitFor();
    await picture("7-find-light");
    await window.page.keyboard.press("Escape");
  });

  for (const [theme, name, kind] of [
    ["Default Dark Modern", "dark", ".vs-dark"],
    ["Default High Contrast", "high-contrast", ".hc-black"],
  ] as const)
    it(`is drawn in ${theme}`, async () => {
      server.configure({ "workbench.colorTheme": theme });
      await window.page.locator(`.monaco-workbench${kind}`).waitFor();
      await window.hover("4673万人", "常住人口");
      await picture(`8-figures-${name}`);
      await window.page.keyboard.press("Escape");
    });
});
