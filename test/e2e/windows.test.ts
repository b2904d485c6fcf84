import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { appears, type Workbench } from "../../scripts/vscode/workbench.ts";
import { editorSession } from "./support/editorSession.ts";

const sample = path.join(root, "test", "fixtures", "sample-draft.gao");
const noFacts = JSON.stringify({ format: "heshu-facts", version: 1, sources: [], facts: [] });

/** A folder with a draft, and with facts of its own that know nothing. */
function folderWithOwnFacts(folder: string, draft: string): void {
  mkdirSync(path.join(folder, ".vscode"), { recursive: true });
  copyFileSync(sample, path.join(folder, draft));
  writeFileSync(path.join(folder, "facts.json"), noFacts);
  writeFileSync(
    path.join(folder, ".vscode", "settings.json"),
    JSON.stringify({ "heshu.facts": "facts.json" }),
  );
}

describe("a folder that nobody has vouched for, in restricted mode", () => {
  const folder = folderForThisRun("workspace");
  folderWithOwnFacts(folder, "稿件.gao");
  const session = editorSession("restricted", { folder, trust: true });
  let window: Workbench;
  before(async () => {
    ({ window } = session);
    await window.openFile("稿件.gao");
  });

  it("checks the draft against the bundled facts, and leaves the folder's alone", async () => {
    await window.page.getByText("Restricted Mode").first().waitFor();
    await window.squiggles("error").first().waitFor();
    await window.showView("核数");
    await session.row("→ 4.4万亿元").waitFor();
    await session.picture("draft-light");
  });

  it("draws no boxes round Chinese text", async () => {
    assert.equal(await window.editor.locator(".unicode-highlight").count(), 0);
  });

  it("takes up the folder's own facts once it is trusted", async () => {
    await window.page.getByText("Manage", { exact: true }).first().click();
    const page = window.page.locator(".workspace-trust-editor");
    await page.getByText("Trust", { exact: true }).first().click();
    await session.row("→ 4.4万亿元").waitFor({ state: "detached" });
    await session.picture("trusted-light");
  });
});

describe("a window with two folders", () => {
  const home = folderForThisRun("newsroom");
  const [daily, evening] = [path.join(home, "日报"), path.join(home, "晚报")];
  mkdirSync(daily);
  copyFileSync(sample, path.join(daily, "日报稿.gao"));
  folderWithOwnFacts(evening, "晚报稿.gao");
  const file = path.join(home, "newsroom.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: "日报" }, { path: "晚报" }] }));
  const session = editorSession("two-folders", { folder: file });
  let window: Workbench;
  before(() => {
    ({ window } = session);
  });
  const open = async (folder: string, draft: string) => {
    await window.command("View: Show Explorer");
    const name = window.page.locator(".explorer-folders-view").getByText(draft, { exact: true });
    const above = window.page.locator(".explorer-folders-view").getByText(folder, { exact: true });
    await window.waitUntil(async () => {
      if (await name.isVisible()) return true;
      await above.click();
      return await appears(name);
    }, 60_000);
    await window.openFile(draft);
  };

  it("each draft is checked by the facts and settings of its own folder", async () => {
    await open("日报", "日报稿.gao");
    await window.squiggles("error").first().waitFor();
    await window.showView("核数");
    await session.row("→ 4.4万亿元").waitFor();
    await open("晚报", "晚报稿.gao");
    await window.showView("核数");
    // What needs no source is found all the same.
    await session.row("星期三").waitFor();
    await session.row("→ 4.4万亿元").waitFor({ state: "detached" });
    await session.picture("second-folder-light");
  });

  it("a decision is kept in the folder of its draft", async () => {
    const menu = await window.quickFixes("星期三", "忽略：星期三");
    await menu.getByText("忽略：星期三").click();
    const kept = path.join(evening, ".heshu", "decisions.json");
    await window.waitUntil(async () => existsSync(kept) && readFileSync(kept, "utf8").includes("星期三"));
    await session.row("星期三").waitFor({ state: "detached" });
    await open("日报", "日报稿.gao");
    await window.showView("核数");
    await session.row("星期三").waitFor();
  });

  it("one report has the drafts of both", async () => {
    await window.command("核数: 核查工作区全部稿件并生成报告…");
    await window.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "查看报告" })
      .first()
      .click();
    await window.webPage.getByText("2 份稿件").waitFor();
    for (const name of ["日报稿.gao", "晚报稿.gao"]) await window.webPage.getByText(name).first().waitFor();
    await session.picture("report-light");
  });
});
