import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import type { Workbench } from "../../scripts/vscode/workbench.ts";
import { unwritableFolder } from "../harness/unwritableFolder.ts";
import { editorSession } from "./support/editorSession.ts";

/** A report handed on as a file; each test goes on where the one before ended. */
describe("the report as a file", () => {
  const workspace = folderForThisRun("workspace");
  const draft = path.join(workspace, "sample-draft.gao");
  copyFileSync(path.join(root, "test", "fixtures", "sample-draft.gao"), draft);
  const session = editorSession("report-files", { folder: workspace });
  const { picture } = session;
  let window: Workbench;

  before(async () => {
    ({ window } = session);
    await window.openFile("sample-draft.gao");
    await window.squiggles("error").first().waitFor();
  });

  const input = () =>
    window.page.locator(".quick-input-widget").filter({ hasText: "保存报告" }).locator("input");
  const proposed = path.join(workspace, "核查报告 sample-draft.gao.html");

  /** Chooses the command from the palette; what the dialogue proposes comes a moment later. */
  async function ask(): Promise<void> {
    await window.command("核数: 把核查报告存为文件…");
    await window.waitUntil(async () => (await input().inputValue()) === proposed);
  }

  /** Types where the report is to lie. */
  async function save(file: string): Promise<void> {
    await ask();
    await input().fill(file);
    await window.page.keyboard.press("Enter");
  }

  async function saved(name: string): Promise<string> {
    const file = path.join(workspace, name);
    await save(file);
    await window.page.getByText(`已保存：${name}`).first().waitFor();
    return readFileSync(file, "utf8");
  }

  it("the dialogue proposes a page beside the draft", async () => {
    await ask();
    await picture("dialogue-light");
    await window.page.keyboard.press("Escape");
  });

  it("is Markdown by its name", async () => {
    const text = await saved("报告.md");
    assert.match(text, /^# 数字核查报告\n/u);
    assert.match(text, /\*\*44万亿元\*\*/u);
  });

  it("is CSV, with a row for each figure", async () => {
    const rows = (await saved("报告.csv")).trim().split("\n");
    assert.ok(rows.some((row) => row.includes("44万亿元") && row.includes("4.4万亿元")));
    assert.ok(rows.length > 20, rows.join("\n"));
  });

  it("is JSON and SARIF, for other programs", async () => {
    assert.equal(JSON.parse(await saved("报告.json")).counts.contradicted, 10);
    assert.equal(JSON.parse(await saved("报告.sarif")).version, "2.1.0");
  });

  it("is a page that stands alone, and fits sheets of A4", async () => {
    const text = await saved("报告.html");
    assert.doesNotMatch(text, /command:|<script/u);
    const page = await window.context.newPage();
    await page.goto(pathToFileURL(path.join(workspace, "报告.html")).href);
    await page.getByText("数字核查报告").first().waitFor();
    await page.screenshot({
      path: path.join(cache, "screenshots", "report-files", "alone-light.png"),
      fullPage: true,
    });
    await page.emulateMedia({ media: "print" });
    // The width of a sheet within its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    const beyond = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    assert.equal(beyond, 0);
    const pdf = await page.pdf({
      format: "A4",
      path: path.join(cache, "screenshots", "report-files", "a4.pdf"),
    });
    assert.ok(pdf.byteLength > 10_000);
    await page.close();
  });

  it("takes the place of an older one only when asked to", async () => {
    await save(path.join(workspace, "报告.md"));
    await window.page
      .getByText(/already exists/u)
      .first()
      .waitFor();
    await picture("exists-light");
    await window.page.keyboard.press("Escape");
    await window.page.keyboard.press("Escape");
  });

  it("is not written where one may not: a line says so, and the draft is as it was", async () => {
    const folder = unwritableFolder(workspace);
    const file = path.join(folder, "heshu-report.html");
    await save(file);
    // The dialogue goes into another folder first, and shows what is there.
    await window.page.locator(".quick-input-list").getByText("报告.csv").waitFor({ state: "detached" });
    await window.page.keyboard.press("Enter");
    const notice = window.page.locator(".notification-toast").filter({ hasText: "heshu-report.html" });
    await notice.waitFor();
    const words = await notice.innerText();
    assert.match(words, /没有权限/u);
    assert.doesNotMatch(words, /Error|EACCES/u);
    await picture("no-rights-light");
    assert.equal(existsSync(file), false);
    await window.squiggles("error").first().waitFor();
    assert.equal(
      readFileSync(draft, "utf8"),
      readFileSync(path.join(root, "test", "fixtures", "sample-draft.gao"), "utf8"),
    );
  });
});
