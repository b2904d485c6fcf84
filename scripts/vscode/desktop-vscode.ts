/** The desktop VS Code of this machine, if there is one. */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { SetupError } from "../setup.mjs";

/** A window can be opened here. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The command `code` (or a relative), by VSCODE_EXECUTABLE or from the path. */
export function desktopVscode(): string | undefined {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`VSCODE_EXECUTABLE names a file that is not there: ${named}`);
  }
  const suffix = process.platform === "win32" ? ".cmd" : "";
  const names = ["code", "codium", "code-insiders"].map((name) => name + suffix);
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      if (folder && existsSync(path) && answers(path)) return path;
    }
  return undefined;
}

/** Some `code` commands are another program, or only reach a window elsewhere. */
function answers(command: string): boolean {
  const { status, stdout } = spawnSync(command, ["--version"], {
    encoding: "utf8",
    timeout: 15_000,
    shell: process.platform === "win32",
  });
  return status === 0 && /^\d+\.\d+\.\d+/.test(stdout);
}

/** The program behind a `code` command; tests start it directly, so as to wait for its end. */
export function programOf(command: string): string {
  const bin = dirname(realpathSync(command));
  const candidates = [
    join(bin, "..", "code"),
    join(bin, "..", "codium"),
    join(bin, "..", "code-insiders"),
    join(bin, "..", "Code.exe"),
    join(bin, "..", "..", "..", "MacOS", "Electron"),
  ];
  return candidates.find((path) => existsSync(path)) ?? command;
}
