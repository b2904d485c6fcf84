/** Opens a draft in VS Code with this folder's extension: the desktop one, else one for the browser. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { root, withErrors } from "../setup.mjs";
import { browserVscode, serve } from "./browser-vscode.ts";
import { desktopVscode, hasDisplay } from "./desktop-vscode.ts";
import { linkedExtensions } from "./extension-folder.ts";
import { emptyFolder } from "./folders.ts";
import { cache } from "./npm-package.ts";

/** A copy, so that trying the quick fixes leaves the tests' own file alone. */
function sampleDraft(): string {
  const copy = join(emptyFolder(join(cache, "sample")), "sample-draft.gao");
  copyFileSync(join(root, "test", "fixtures", "sample-draft.gao"), copy);
  return copy;
}

function openDesktop(code: string, draft: string): void {
  console.log(`Opening ${draft} in VS Code (${code}) …`);
  const args = [`--extensionDevelopmentPath=${root}`, "--new-window", draft];
  spawn(code, args, { stdio: "ignore", detached: true, shell: process.platform === "win32" }).unref();
}

async function openBrowser(draft: string): Promise<void> {
  const vscode = browserVscode();
  const data = join(cache, "vscode-data");
  const token = randomBytes(16).toString("hex");
  const server = await serve(vscode, {
    dataFolder: data,
    extensionsFolder: linkedExtensions(join(data, "extensions")),
    token,
  });
  const file = `vscode-remote://${server.authority}${pathToFileURL(draft).pathname}`;
  const address = server.address({
    tkn: token,
    folder: dirname(draft),
    payload: JSON.stringify([["openFile", file]]),
  });
  console.log(`VS Code ${vscode.version} with Heshu is at\n\n  ${address}\n\nCtrl+C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

async function main(): Promise<void> {
  const draft = process.argv[2] ?? sampleDraft();
  const code = hasDisplay() ? desktopVscode() : undefined;
  if (code) openDesktop(code, draft);
  else await openBrowser(draft);
}

void withErrors(main);
