/** Types into a long draft in a real workbench, as a person does, and measures what each key costs. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { browserVscode, serve } from "../../scripts/vscode/browser-vscode.ts";
import { linkedExtensions } from "../../scripts/vscode/extension-folder.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { openWindow, type Workbench } from "../../scripts/vscode/workbench.ts";
import { sinceLastKey, squiggleCount, watchKeys } from "./in-page.mjs";
import { longDraft, typedAt } from "./longDraft.ts";
import type { Busy } from "./probe.ts";
import { addProbe, probeKeys } from "./probeFolder.ts";

export interface TypingMeasurements {
  readonly characters: number;
  /** Squiggles in the draft before anything is typed. */
  readonly wrong: number;
  /** Milliseconds that a key keeps the extension host busy: typing prose, and typing beside a figure. */
  readonly prose: Busy;
  readonly figure: Busy;
  /** The same keys with Heshu paused. */
  readonly paused: Busy;
  /** Milliseconds from a key to the frame that shows another verdict, sorted. */
  readonly painted: readonly number[];
}

const keys = 60;
/** A quick typist; slow enough for every key to be checked by itself. */
const interval = 200;

export async function measureTyping(characters: number, repeats: number): Promise<TypingMeasurements> {
  const workspace = folderForThisRun("typing");
  const { text, line } = longDraft(characters, repeats);
  writeFileSync(path.join(workspace, "long.gao"), text);
  const data = folderForThisRun("typing-data");
  const extensionsFolder = linkedExtensions(path.join(data, "extensions"));
  addProbe(extensionsFolder);
  const results = path.join(data, "busy.json");
  const server = await serve(browserVscode(), {
    dataFolder: data,
    extensionsFolder,
    env: { HESHU_PROBE_RESULTS: results },
    // VS Code's own look for ports, in the same process, is not ours to measure.
    settings: { "remote.autoForwardPorts": false, "remote.autoForwardPortsSource": "output" },
  });
  const window = await openWindow(server, { folder: workspace, width: 1280, height: 900 });
  try {
    await window.openFile("long.gao");
    await window.squiggles("error").first().waitFor({ timeout: 60_000 });
    const wrong = await problemCount(window);
    await goTo(window, line, typedAt);
    await window.page.evaluate(watchKeys);
    const painted: number[] = [];
    for (let i = 0; i < 12; i++) painted.push(await paintedAfter(window, i % 2 === 0 ? "4" : "Backspace"));
    const busy = async (pressed: readonly string[]) => {
      rmSync(results, { force: true });
      await window.page.waitForTimeout(2000);
      await window.page.keyboard.press(probeKeys.start);
      for (let i = 0; i < keys; i++) {
        await window.page.keyboard.press(pressed[i % pressed.length] ?? "");
        await window.page.waitForTimeout(interval);
      }
      await window.page.keyboard.press(probeKeys.stop);
      let measured: Busy | undefined;
      await window.waitUntil(async () => {
        measured = readBusy(results);
        return measured !== undefined;
      });
      return { busy: (measured?.busy ?? 0) / keys, processor: (measured?.processor ?? 0) / keys };
    };
    const figure = await busy(["4", "Backspace"]);
    await goTo(window, line + 1, 0);
    const prose = await busy(["x"]);
    await window.command("Heshu: Pause or Resume Checking in This Window");
    const paused = await busy(["x"]);
    return { characters: text.length, wrong, prose, figure, paused, painted: painted.sort((a, b) => a - b) };
  } finally {
    await window.close();
    await server.stop();
  }
}

function readBusy(file: string): Busy | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The column is counted from the line's beginning, in characters. */
async function goTo({ page }: Workbench, line: number, column: number): Promise<void> {
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").fill(`:${line}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await page.keyboard.press("Home");
  for (let i = 0; i < column; i++) await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(1000);
}

/** As the status bar counts them, errors, warnings and the rest. */
async function problemCount(window: Workbench): Promise<number> {
  const words = await window.page.locator("[id='status.problems']").innerText();
  return [...words.matchAll(/\d+/gu)].reduce((sum, [digits]) => sum + Number(digits), 0);
}

/** Presses a key that turns one verdict over, and waits for the frame in which a squiggle more or less is there. */
async function paintedAfter(window: Workbench, key: string): Promise<number> {
  const { page } = window;
  const before = await page.evaluate(squiggleCount);
  await page.keyboard.press(key);
  const painted = await page.waitForFunction(sinceLastKey, before, { polling: "raf" });
  const milliseconds = Number(await painted.jsonValue());
  await page.waitForTimeout(1500);
  return milliseconds;
}
