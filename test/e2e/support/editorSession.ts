import path from "node:path";
import type { Locator } from "playwright-core";
import {
  browserVscode,
  type RunningVscode,
  type ServeOptions,
  serve,
} from "../../../scripts/vscode/browser-vscode.ts";
import { linkedExtensions } from "../../../scripts/vscode/extension-folder.ts";
import { emptyFolder, folderForThisRun } from "../../../scripts/vscode/folders.ts";
import { cache } from "../../../scripts/vscode/npm-package.ts";
import { openWindow, type WindowOptions, type Workbench } from "../../../scripts/vscode/workbench.ts";

/** VS Code in a browser for the tests of one file, each of which goes on where the one before ended. */
export interface EditorSession {
  readonly window: Workbench;
  readonly server: RunningVscode;
  /** Takes a picture of the window, into the folder of this session. */
  picture(name: string): Promise<void>;
  /** The first row of the side bar with these words. */
  row(words: string): Locator;
}

/** Called inside `describe`: starts before its tests, ends behind them, and keeps a picture of what fails. */
export function editorSession(
  name: string,
  { trust, ...options }: WindowOptions & Pick<ServeOptions, "trust">,
): EditorSession {
  const screenshots = emptyFolder(path.join(cache, "screenshots", name));
  let server: RunningVscode;
  let window: Workbench;

  before(async () => {
    const data = folderForThisRun(name);
    const extensionsFolder = linkedExtensions(path.join(data, "extensions"));
    server = await serve(browserVscode(), {
      dataFolder: data,
      extensionsFolder,
      ...(trust === undefined ? {} : { trust }),
    });
    window = await openWindow(server, { language: "zh-cn", width: 1440, height: 900, ...options });
  });

  after(async () => {
    await window?.close();
    await server?.stop();
  });

  async function picture(shows: string): Promise<void> {
    // Cards and menus fade in.
    await window.page.waitForTimeout(300);
    await window.screenshot(path.join(screenshots, `${shows}.png`));
  }

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(`failed-${this.currentTest.title}`);
  });

  return {
    get window() {
      return window;
    },
    get server() {
      return server;
    },
    picture,
    row: (words) => window.page.locator(".pane-body .monaco-list-row").filter({ hasText: words }).first(),
  };
}
