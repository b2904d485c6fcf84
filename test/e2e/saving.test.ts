import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunningVscode } from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";

const draft = `北京公布去年经济数据

2024年3月19日，国新办举行新闻发布会。2023年，北京市经济总量达到44万亿元，地区生产总值增长5.2%。一般公共预算收入增长2.8%。
`;

/** What Ctrl+S sets off, for those who ask for it; each test goes on where the one before ended. */
describe("on saving a draft", () => {
  const workspace = folderForThisRun("workspace");
  const file = path.join(workspace, "稿件.gao");
  writeFileSync(file, draft);
  const session = editorSession("saving", { folder: workspace });
  const { picture } = session;
  let server: RunningVscode;
  let window: Workbench;
  const wrong = () => window.squiggles("error").count();
  const onDisk = () => readFileSync(file, "utf8");
  const append = async (text: string) => {
    await window.click("北京公布");
    await window.page.keyboard.press("Control+End");
    await window.page.keyboard.insertText(text);
    await window.waitForText(text.trim());
  };
  // In a browser drafts are otherwise saved by themselves a second after each edit.
  const byHand = { "files.autoSave": "off" };
  /** The hints show that the settings have got through. */
  const configure = async (settings: Record<string, unknown>) => {
    server.configure({ ...byHand, ...settings, "heshu.inlayHints": "contradicted" });
    await window.lines.filter({ hasText: /44万亿元\s*4\.4万亿元/u }).waitFor();
  };

  before(async () => {
    ({ server, window } = session);
    server.configure(byHand);
    await window.openFile("稿件.gao");
    await window.waitUntil(async () => (await wrong()) === 2);
  });

  it("nothing is corrected for those who did not ask for it", async () => {
    await append("改动一处。");
    await window.page.locator(".tab.active.dirty").waitFor();
    await window.page.keyboard.press("Control+s");
    await window.waitUntil(async () => onDisk().includes("改动一处。"));
    assert.match(onDisk(), /44万亿元/u);
    assert.equal(await wrong(), 2);
  });

  it("new marks come then and not before, when checking is set to that", async () => {
    await configure({ "heshu.run": "onSave" });
    await append("2023年，北京市经济总量达到55万亿元。");
    // A mark that goes shows that there was a check; it draws no new one.
    const menu = await window.quickFixes("2.8%", "8.2%");
    await menu.getByText("8.2%").first().click();
    await window.waitForText("一般公共预算收入增长8.2%");
    await window.waitUntil(async () => (await wrong()) === 1);
    await window.page.keyboard.press("Control+s");
    await window.waitUntil(async () => (await wrong()) === 2);
    await picture("run-on-save-light");
  });

  it("all that is sure is corrected, when source.fixAll.heshu is among what saving does", async () => {
    await configure({ "editor.codeActionsOnSave": { "source.fixAll.heshu": "explicit" } });
    await append("再改一处。");
    await window.page.keyboard.press("Control+s");
    await window.waitForText("经济总量达到4.4万亿元，地区生产总值增长5.2%。一般公共预算收入增长8.2%。");
    await window.waitForText("经济总量达到4.4万亿元。再改一处。");
    await window.waitUntil(async () => (await wrong()) === 0);
    await window.waitUntil(async () => /达到4\.4万亿元/u.test(onDisk()) && onDisk().includes("再改一处。"));
    assert.doesNotMatch(onDisk(), /44万亿元|55万亿元|2\.8%/u);
    await window.page.locator('.tab.active[data-resource-name="稿件.gao"]:not(.dirty)').waitFor();
    await picture("fix-on-save-light");
  });

  it("one undo takes what saving corrected back, and leaves what was typed", async () => {
    await window.click("北京公布");
    await window.page.keyboard.press("Control+z");
    await window.waitForText("经济总量达到44万亿元");
    await window.waitForText("经济总量达到55万亿元");
    await window.waitForText("再改一处。");
  });
});
