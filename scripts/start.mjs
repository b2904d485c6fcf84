// npm start [-- DRAFT] [--no-editor]: sets up, prints the check of the draft, then opens VS Code on it.
// Node built-ins only: this runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { build, install, root, SetupError, withErrors } from "./setup.mjs";

const usage = `npm start [-- [DRAFT] [--no-editor]]
  DRAFT        a draft in plain text or Markdown; without one, the sample draft
  --no-editor  end after the check is printed`;

function main() {
  const args = process.argv.slice(2);
  if (args.includes("--help")) return console.log(usage);
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--no-editor");
  if (unknown) throw new SetupError(`Unknown option ${unknown}.\n${usage}`);
  const named = args.filter((arg) => !arg.startsWith("-"));
  if (named.length > 1) throw new SetupError(`One draft at a time.\n${usage}`);
  // npm runs scripts in the project's folder; the user may have called it from elsewhere.
  const from = process.env.INIT_CWD ?? process.cwd();
  const draft = named[0] ? resolve(from, named[0]) : undefined;
  if (draft && !(existsSync(draft) && statSync(draft).isFile()))
    throw new SetupError(`There is no such draft: ${draft}`);

  install();
  build();

  const sample = join(root, "test", "fixtures", "sample-draft.gao");
  const check = spawnSync(process.execPath, [join(root, "dist", "cli.cjs"), "check", draft ?? sample], {
    stdio: "inherit",
  });
  // 1 says that something was contradicted, as the sample draft should.
  if (check.status !== 0 && check.status !== 1) {
    process.exitCode = check.status ?? 2;
    return;
  }
  if (args.includes("--no-editor")) return;
  const open = join(root, "scripts", "vscode", "open-editor.ts");
  const editor = spawn(process.execPath, ["--import", "tsx", open, ...(draft ? [draft] : [])], {
    cwd: root,
    stdio: "inherit",
  });
  editor.once("exit", (code) => {
    process.exitCode = code ?? 0;
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => editor.kill(signal));
}

void withErrors(main);
