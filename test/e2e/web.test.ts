import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/setup.mjs";
import { launchChromium } from "../../scripts/vscode/chromium.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import type * as Library from "../../src/engine/index.ts";
import type { SourceText } from "../../src/engine/index.ts";
import { type StaticWorkbench, serveStaticWorkbench } from "./support/staticWorkbench.ts";

/** One article and the drafts about it. */
interface CaseFolder {
  readonly source: SourceText;
  readonly date: string;
  readonly drafts: readonly string[];
}

function caseFolders(): CaseFolder[] {
  const folder = path.join(root, "test", "cases");
  const read = (...name: string[]) => readFileSync(path.join(folder, ...name), "utf8");
  return readdirSync(folder).map((id) => ({
    source: { ...JSON.parse(read(id, "source.meta.json")), id, text: read(id, "source.txt") },
    date: JSON.parse(read(id, "drafts.meta.json")).date,
    drafts: read(id, "drafts.jsonl")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line).draft),
  }));
}

describe("in a browser alone", () => {
  let served: StaticWorkbench;
  let browser: Browser;
  let page: Page;
  before(async () => {
    served = await serveStaticWorkbench();
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(served.address);
  });
  after(async () => {
    await browser?.close();
    await served?.stop();
  });

  it("every case gets the verdicts that it gets in Node", async () => {
    const folders = caseFolders();
    const { buildFactTable, createChecker }: typeof Library = createRequire(root)("./dist/index.cjs");
    const expected = folders.map(({ source, date, drafts }) => {
      const checker = createChecker(buildFactTable([source]));
      return drafts.map((draft) => checker.check(draft, { date }));
    });
    const library = `${served.address}heshu/dist/index.mjs`;
    const found = await page.evaluate(
      async ([url, given]) => {
        const heshu: typeof Library = await import(url);
        return given.map(({ source, date, drafts }) => {
          const checker = heshu.createChecker(heshu.buildFactTable([source]));
          return drafts.map((draft) => checker.check(draft, { date }));
        });
      },
      [library, folders] as const,
    );
    assert.deepEqual(found, JSON.parse(JSON.stringify(expected)));
  });

  it("VS Code checks the sample draft, and corrects it", async () => {
    await page.locator(".monaco-workbench .part.editor").waitFor({ timeout: 60_000 });
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(">Heshu: Open the Sample Draft");
    await page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "Sample Draft" })
      .first()
      .click();
    await page.locator(".squiggly-error").first().waitFor();
    await page.screenshot({ path: path.join(cache, "screenshots", "web", "draft-light.png") });
    const before = await page.locator(".squiggly-error").count();
    await page.locator(".monaco-editor .view-line").first().click();
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").fill(">Heshu: Correct Every Figure");
    await page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "Correct Every" })
      .first()
      .click();
    const until = performance.now() + 20_000;
    while ((await page.locator(".squiggly-error").count()) >= before) {
      assert.ok(performance.now() < until, "nothing was corrected");
      await page.waitForTimeout(50);
    }
  });
});
