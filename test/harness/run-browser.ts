/** Runs the editor suites in VS Code for the browser, driven by headless Chromium. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserVscode, serve } from "../../scripts/vscode/browser-vscode.ts";
import { launchChromium } from "../../scripts/vscode/chromium.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import { opened } from "../../scripts/vscode/workbench.ts";
import type { EditorRun } from "./editor-run.ts";

const limit = 300_000;

export async function runInBrowser(run: EditorRun): Promise<void> {
  const server = await serve(browserVscode(), {
    dataFolder: folderForThisRun("editor"),
    testDriver: true,
    trust: !run.window.trusted,
    env: run.env,
  });
  const browser = await launchChromium();
  const log: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    const exit = new Promise<number>((resolve) => {
      // The workbench calls these two in a test run: the exit code, and what the extension host prints.
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", (kind: string, words: readonly unknown[]) => {
      log.push(`${kind}: ${words.map(String).join(" ")}`);
    });
    const remote = (path: string) => `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
    const payload = [
      ["extensionDevelopmentPath", remote(run.extension)],
      ["extensionTestsPath", remote(run.runner)],
    ];
    await page.goto(server.address({ ...opened(run.window.opens), payload: JSON.stringify(payload) }));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), limit);
    });
    const code = await Promise.race([exit, late]);
    clearTimeout(timer);
    if (code === 0) return;
    const picture = join(cache, "screenshots", "editor-tests-failed.png");
    await page.screenshot({ path: picture });
    const how = code === "late" ? `did not end in ${limit / 1000} s` : `ended with exit code ${code}`;
    throw new Error(`The run in VS Code ${how}; a picture is in ${picture}.\n${ownLines(log).join("\n")}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The workbench is talkative; what bears on the extension is kept. */
function ownLines(log: readonly string[]): string[] {
  return log
    .filter((line) => /heshu|test|mocha/i.test(line) && !/spdlog|sqlite|watchdog/.test(line))
    .slice(-40);
}
