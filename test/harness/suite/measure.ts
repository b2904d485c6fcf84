/** Runs inside VS Code in place of the tests: how fast the extension is there, and how large its server gets. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";

export interface Measurements {
  readonly vscode: string;
  /** Milliseconds that loading and activating the extension took. */
  readonly activation: number;
  /** Milliseconds from opening a draft, the server not yet running, to its diagnostics. */
  readonly firstVerdicts: number;
  readonly characters: number;
  /** Bytes. */
  readonly serverMemory: number;
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  const results = process.env.HESHU_TEST_RESULTS;
  if (!results) throw new Error("HESHU_TEST_RESULTS is not set: measuring is started by npm run bench.");
  const extension = vscode.extensions.getExtension("heshu.heshu");
  if (!extension) throw new Error("VS Code has not taken the extension; its manifest may be broken.");
  if (extension.isActive) {
    const open = vscode.workspace.textDocuments.map(({ uri, languageId }) => `${uri} (${languageId})`);
    throw new Error(
      `The extension is active before a draft is open. Open are: ${open.join(", ") || "none"}.`,
    );
  }
  // VS Code's own start is not ours to measure.
  await new Promise((resolve) => setTimeout(resolve, 5000));

  const [draft] = await vscode.workspace.findFiles("long-draft.gao");
  if (!draft) throw new Error("There is no draft to measure on.");
  const start = performance.now();
  await extension.activate();
  const activation = performance.now() - start;

  const verdicts = new Promise<number>((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === draft.toString())) return;
      if (vscode.languages.getDiagnostics(draft).length === 0) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
  const opened = performance.now();
  const document = await vscode.workspace.openTextDocument(draft);
  await vscode.window.showTextDocument(document);
  const firstVerdicts = (await verdicts) - opened;
  const measured: Measurements = {
    vscode: vscode.version,
    activation,
    firstVerdicts,
    characters: document.getText().length,
    serverMemory: serverMemory(),
  };
  writeFileSync(results, `${JSON.stringify(measured)}\n`);
}

/** Of the language server among this extension host's own children, as `ps` tells it. */
function serverMemory(): number {
  const rows = execFileSync("ps", ["-A", "-o", "ppid=,rss=,args="], { encoding: "utf8" }).split("\n");
  for (const row of rows) {
    const [, parent, kilobytes, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    if (Number(parent) === process.pid && command.includes("server.cjs")) return Number(kilobytes) * 1024;
  }
  throw new Error("The language server's process was not found.");
}
