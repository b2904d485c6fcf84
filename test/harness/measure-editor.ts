/** Measures the extension in VS Code for the browser, as its user meets it: from the mouse to the painted squiggle. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/setup.mjs";
import { browserVscode, emptyFolder, serve } from "../../scripts/vscode/browser-vscode.ts";
import { linkedExtensions } from "../../scripts/vscode/extension-folder.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import { openWindow } from "../../scripts/vscode/workbench.ts";

export interface Measurements {
  readonly vscode: string;
  /** Milliseconds that loading and activating the extension took, by VS Code's own clock. */
  readonly activation: number;
  /** Milliseconds from the double-click on a draft, the server not yet running, to its text and to its squiggles. */
  readonly text: number;
  readonly verdicts: number;
  readonly characters: number;
  /** Bytes that the language server keeps resident. */
  readonly serverMemory: number;
}

const characters = 2000;
const draft = "long-draft.gao";

export async function measureEditor(): Promise<Measurements> {
  const sample = readFileSync(join(root, "test", "fixtures", "sample-draft.gao"), "utf8");
  const folder = emptyFolder(join(cache, "measure-workspace"));
  writeFileSync(
    join(folder, draft),
    sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters),
  );
  const data = emptyFolder(join(cache, "measure"));
  const vscode = browserVscode();
  const server = await serve(vscode, {
    dataFolder: data,
    extensionsFolder: linkedExtensions(join(data, "extensions")),
  });
  const window = await openWindow(server, { folder, language: "zh-cn" });
  try {
    // VS Code's own start is not ours to measure.
    await window.page.waitForTimeout(8000);
    const start = performance.now();
    await window.openFile(draft);
    const text = performance.now() - start;
    await window.squiggles("error").first().waitFor();
    const verdicts = performance.now() - start;
    const serverMemory = memoryBelow(server.processId);
    await window.command("Developer: Show Running Extensions");
    const row = window.page.locator(".runtime-extensions-editor .extension").filter({ hasText: "Heshu" });
    const words = await row
      .getByText(/\d+\s*ms/)
      .first()
      .innerText();
    const activation = Number(/(\d+)\s*ms/.exec(words)?.[1]);
    return { vscode: vscode.version, activation, text, verdicts, characters, serverMemory };
  } finally {
    await window.close();
    await server.stop();
  }
}

/** Of the language server among the processes below VS Code's own, as `ps` tells it. */
function memoryBelow(ancestor: number): number {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((row) => {
      const [, pid, parent, kilobytes, command = ""] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
      return pid
        ? [{ pid: Number(pid), parent: Number(parent), bytes: Number(kilobytes) * 1024, command }]
        : [];
    });
  const below = (pid: number): typeof rows =>
    rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)]);
  const server = below(ancestor).find(({ command }) => command.includes("server.cjs"));
  if (!server) throw new Error("The language server's process was not found.");
  return server.bytes;
}
