/** Runs the editor suites in desktop VS Code, by @vscode/test-electron. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { desktopVscode, hasDisplay, programOf } from "../../scripts/vscode/desktop-vscode.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import type { EditorRun } from "./editor-run.ts";

/** A desktop VS Code that is installed or can be downloaded; nothing when neither, or without a display. */
export async function findOrDownload(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  const found = desktopVscode();
  if (found) return programOf(found);
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(cache, "vscode"), timeout: 15_000 });
  } catch {
    return undefined;
  }
}

export async function runInDesktop(vscodeExecutablePath: string, run: EditorRun): Promise<void> {
  // A short path: VS Code puts a socket below it.
  const data = mkdtempSync(join(tmpdir(), "heshu-"));
  const { opens, trusted } = run.window;
  const launchArgs = [
    ...(opens === undefined ? [] : [opens]),
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, "extensions")}`,
  ];
  launchArgs.push("--disable-gpu", "--skip-welcome", "--skip-release-notes");
  if (trusted) launchArgs.push("--disable-workspace-trust");
  else distrust(data);
  // Chromium refuses its sandbox to root, which containers often run as.
  if (process.getuid?.() === 0) launchArgs.push("--no-sandbox");
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: run.extension,
    extensionTestsPath: run.runner,
    extensionTestsEnv: run.env,
    launchArgs,
  });
}

/** No question: what is not trusted stays so. */
function distrust(data: string): void {
  mkdirSync(join(data, "User"), { recursive: true });
  const settings = { "security.workspace.trust.startupPrompt": "never" };
  writeFileSync(join(data, "User", "settings.json"), JSON.stringify(settings));
}
