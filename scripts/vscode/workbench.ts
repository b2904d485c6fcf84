/** A browser window with VS Code in it, handled as a person does: by mouse and keyboard. */
import { type BrowserContext, errors, type FrameLocator, type Locator, type Page } from "playwright-core";
import type { RunningVscode } from "./browser-vscode.ts";
import { launchChromium } from "./chromium.ts";
import { lineUnderWords, placeOfWords } from "./in-page.mjs";

export interface WindowOptions {
  /** A folder, or a `.code-workspace` file; an empty window without. */
  readonly folder?: string;
  /** The language that extensions see; VS Code's own words stay English without its language pack. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Opens a folder; requests that would leave this machine are refused and counted. */
export async function openWindow(server: RunningVscode, options: WindowOptions): Promise<Workbench> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  });
  if (options.language)
    await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`);
  const page = await context.newPage();
  const workbench = new Workbench(page, context, () => browser.close());
  await context.route(
    (url) => url.hostname !== "127.0.0.1" && url.protocol.startsWith("http"),
    (route) => route.abort(),
  );
  await page.goto(server.address(opened(options.folder)));
  await page.locator(".monaco-workbench .part.editor").waitFor({ timeout: 60_000 });
  return workbench;
}

/** What the address says of what a window opens. */
export function opened(opens: string | undefined): Readonly<Record<string, string>> {
  if (opens === undefined) return { ew: "true" };
  return opens.endsWith(".code-workspace") ? { workspace: opens } : { folder: opens };
}

export class Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly #close: () => Promise<void>;

  constructor(page: Page, context: BrowserContext, close: () => Promise<void>) {
    this.page = page;
    this.context = context;
    this.#close = close;
  }

  /** Double-click in the explorer keeps the file open. */
  async openFile(name: string): Promise<void> {
    const entry = this.page.locator(".explorer-folders-view").getByText(name, { exact: true });
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`).first();
    await this.waitUntil(async () => {
      // A list that still moves puts another file under the mouse.
      await entry.dblclick();
      return await appears(tab);
    }, 60_000);
    await this.lines.first().waitFor();
  }

  /** Clicks on a view's icon at the side, wherever the number that it may wear lies. */
  async showView(title: string): Promise<void> {
    const items = this.page.locator(".activitybar .action-item");
    await items
      .filter({ has: this.page.getByLabel(title) })
      .first()
      .click();
  }

  get editor(): Locator {
    return this.page.locator(".editor-instance .monaco-editor").last();
  }

  get lines(): Locator {
    return this.editor.locator(".view-line");
  }

  /** The page that was opened last: a report, a preview. */
  get webPage(): FrameLocator {
    return this.page.locator("iframe.webview.ready").last().contentFrame().frameLocator("iframe");
  }

  /** Types a command's title into the palette and runs it. */
  async command(title: string): Promise<void> {
    const entry = this.page.locator(".quick-input-list").getByText(title, { exact: true }).first();
    let isOpen = false;
    await this.waitUntil(async () => {
      // A palette that was opened too early lacks what the window was yet to enable.
      if (isOpen) await this.page.keyboard.press("Escape");
      isOpen = true;
      await this.page.keyboard.press("F1");
      await this.page.locator(".quick-input-widget input").fill(`>${title}`);
      return await appears(entry);
    }, 60_000);
    await entry.click();
  }

  /** Where these words are painted, in pixels of the page. */
  async place(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const box: { readonly x: number; readonly y: number } | undefined = await this.editor.evaluate(
      placeOfWords,
      words,
    );
    if (!box) throw new Error(`${words} is not on the screen.`);
    return box;
  }

  /** The squiggles on the screen, by severity. */
  squiggles(severity: "error" | "warning" | "info"): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** Rests the mouse on these words until the card shows `expected`, and hands back all that the card says. */
  async hover(words: string, expected: string): Promise<string> {
    const card = this.page.locator(".monaco-hover:visible").filter({ hasText: expected }).first();
    await this.waitUntil(async () => {
      // A card that was asked for too early may lack what is yet to come, or not appear at all.
      const { x, y } = await this.place(words);
      await this.page.mouse.move(x - 40, y + 60);
      await this.page.mouse.move(x, y, { steps: 8 });
      return await appears(card);
    }, 60_000);
    return await card.innerText();
  }

  /** How the line under these words is drawn: `solid`, `dotted`, `none`. */
  async lineUnder(words: string): Promise<string> {
    return await this.editor.evaluate(lineUnderWords, words);
  }

  /** The line that the cursor is in, counted from 1. */
  async cursorLine(): Promise<number> {
    return Number(await this.editor.locator(".line-numbers.active-line-number").first().innerText());
  }

  /** Clicks on these words and opens the lightbulb's menu, which must offer `expected`. */
  async quickFixes(words: string, expected: string): Promise<Locator> {
    const menu = this.page.locator(".action-widget");
    await this.click(words);
    await this.waitUntil(async () => {
      // A menu that was asked for too early has only what the editor itself offers.
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+.");
      return await appears(menu.getByText(expected).first());
    }, 60_000);
    return menu;
  }

  async click(words: string): Promise<void> {
    const { x, y } = await this.place(words);
    await this.page.mouse.click(x, y);
  }

  /** Waits until the editor shows these words. */
  async waitForText(words: string): Promise<void> {
    await this.waitUntil(async () => (await this.editor.evaluate(placeOfWords, words)) !== undefined);
  }

  async waitUntil(condition: () => Promise<boolean>, limit = 20_000): Promise<void> {
    const end = performance.now() + limit;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error(`Not within ${limit} ms: ${condition}`);
      await this.page.waitForTimeout(50);
    }
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#close();
  }
}

/** Whether it shows itself within a few seconds; other errors than that it did not are not ours to keep. */
export async function appears(what: Locator): Promise<boolean> {
  try {
    await what.waitFor({ timeout: 5000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}
