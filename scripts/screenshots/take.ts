/**
 * npm run screenshots: the pictures of both READMEs, taken in VS Code for the browser with the extension as it was
 * last built. Each is made in light and dark, in Chinese and in English.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, withErrors } from "../setup.mjs";
import { browserVscode, type RunningVscode, serve } from "../vscode/browser-vscode.ts";
import { linkedExtensions } from "../vscode/extension-folder.ts";
import { folderForThisRun } from "../vscode/folders.ts";
import { openWindow, type Workbench } from "../vscode/workbench.ts";
import { asWebp } from "./as-webp.mjs";

const pictures = path.join(root, "images", "readme");

/** The words of the windows, in the language of a README. */
const languages = {
  "zh-CN": { locale: "zh-cn", view: "核数", report: "核数: 查看核查报告页面", title: "数字核查报告" },
  en: {
    locale: "en",
    view: "Heshu",
    report: "核数 Heshu: Show the Report as a Page",
    title: "Report on figures",
  },
} as const;

const themes = { light: "Default Light Modern", dark: "Default Dark Modern" } as const;

/** Nothing that is not about the draft. */
const plain = {
  "breadcrumbs.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.statusBar.visible": false,
  "editor.fontSize": 14,
  "editor.lineHeight": 20,
  "remote.autoForwardPortsSource": "output",
};

type Language = keyof typeof languages;
type Theme = keyof typeof themes;

class Photographer {
  readonly #window: Workbench;
  readonly #name: (what: string) => string;

  constructor(window: Workbench, language: Language, theme: Theme) {
    this.#window = window;
    this.#name = (what) => path.join(pictures, `${what}-${theme}.${language}.webp`);
  }

  async take(what: string): Promise<void> {
    // Cards fade in, the mouse leaves its mark.
    await this.#window.page.waitForTimeout(1000);
    const png = await this.#window.page.screenshot();
    writeFileSync(
      this.#name(what),
      Buffer.from(await this.#window.page.evaluate(asWebp, png.toString("base64")), "base64"),
    );
  }
}

async function takeAll(
  server: RunningVscode,
  workspace: string,
  language: Language,
  theme: Theme,
): Promise<void> {
  server.configure({ ...plain, "workbench.colorTheme": themes[theme] });
  const words = languages[language];
  const window = await openWindow(server, {
    folder: workspace,
    language: words.locale,
    width: 1100,
    height: 600,
  });
  const { page } = window;
  page.setDefaultTimeout(120_000);
  const photographer = new Photographer(window, language, theme);
  try {
    await window.openFile("sample-draft.gao");
    await window.squiggles("error").first().waitFor();
    await page.keyboard.press("Control+b");
    await window.hover("44万亿元", "4.4万亿元");
    await photographer.take("hover");
    await page.keyboard.press("Escape");
    await window.showView(words.view);
    await page.locator(".pane-body .monaco-list-row").filter({ hasText: "70万套" }).first().waitFor();
    await window.quickFixes("44万亿元", "4.4万亿元");
    await photographer.take("fix");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+b");
    await window.command(words.report);
    await page
      .frameLocator("iframe.webview.ready")
      .frameLocator("iframe")
      .getByText(words.title)
      .first()
      .waitFor();
    await photographer.take("report");
  } finally {
    await window.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const workspace = folderForThisRun("drafts");
  copyFileSync(path.join(root, "test/fixtures/sample-draft.gao"), path.join(workspace, "sample-draft.gao"));
  const data = folderForThisRun("screenshots");
  const extensionsFolder = linkedExtensions(path.join(data, "extensions"));
  const server = await serve(browserVscode(), { dataFolder: data, extensionsFolder, settings: plain });
  try {
    for (const language of Object.keys(languages) as Language[])
      for (const theme of Object.keys(themes) as Theme[]) await takeAll(server, workspace, language, theme);
  } finally {
    await server.stop();
  }
}

void withErrors(main);
