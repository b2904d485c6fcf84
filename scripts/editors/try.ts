/**
 * Opens the sample draft in Neovim and in Emacs, as far as they are installed, with the set-up of docs/editors.md and
 * nothing else, and prints what they show of the line with the slipped decimal point.
 *
 *     npx tsx scripts/editors/try.ts
 */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.resolve(__dirname, "../..");
const words = "44万亿元";

/** What prints the diagnostic, the hover card's first line and the first correction. */
const neovimProbe = `
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local line = vim.fn.search("${words}") - 1
for _, found in ipairs(vim.diagnostic.get(0)) do if found.lnum == line then print(found.message) break end end
local function ask(method, params) for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000)) do return answer.result end end
print(vim.split(ask("textDocument/hover", vim.lsp.util.make_position_params()).contents.value, "\\n")[1])
local here = vim.lsp.util.make_range_params()
here.context = { diagnostics = {} }
print(ask("textDocument/codeAction", here)[1].title)
vim.cmd("qa!")
`;

const emacsProbe = `
(package-initialize)
(require 'eglot)
(find-file (getenv "HESHU_DRAFT"))
(unless (eglot-current-server) (call-interactively #'eglot))
(let ((turns 0))
  (while (and (< turns 600) (null (flymake-diagnostics)))
    (accept-process-output nil 0.1) (flymake-start) (setq turns (1+ turns))))
(goto-char (point-min))
(search-forward "${words}")
(backward-char 2)
(message "%s" (flymake-diagnostic-text (car (flymake-diagnostics (point)))))
(message "%s" (plist-get (elt (eglot-code-actions (point) (point)) 0) :title))
`;

/** The code under a heading of docs/editors.md. */
function snippet(heading: RegExp): string {
  const text = readFileSync(path.join(root, "docs/editors.md"), "utf8");
  const at = text.search(heading);
  const code = /```\w+\n([\s\S]*?)```/.exec(text.slice(at))?.[1];
  if (at === -1 || code === undefined) throw new Error(`docs/editors.md has no code under ${heading}.`);
  return code;
}

/** A folder with the draft, and `heshu` on the path. */
function room(): { folder: string; draft: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(path.join(tmpdir(), "heshu-editors-"));
  const draft = path.join(folder, "sample-draft.gao");
  copyFileSync(path.join(root, "test/fixtures/sample-draft.gao"), draft);
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  const heshu = path.join(bin, "heshu");
  writeFileSync(heshu, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, "dist/cli.cjs")}" "$@"\n`);
  chmodSync(heshu, 0o755);
  const PATH = [bin, process.env.PATH].join(path.delimiter);
  return { folder, draft, env: { ...process.env, PATH, HESHU_DRAFT: draft } };
}

function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n", 1)[0] : undefined;
}

function neovim(version: string): string {
  const { folder, draft, env } = room();
  const [, minor = "0"] = /v0\.(\d+)/.exec(version) ?? [];
  const heading = /v0\./.test(version) && Number(minor) < 11 ? /^## Neovim 0\.7/m : /^## Neovim 0\.11/m;
  const [init, probe] = [path.join(folder, "init.lua"), path.join(folder, "probe.lua")];
  writeFileSync(init, snippet(heading));
  writeFileSync(probe, neovimProbe);
  const args = ["--headless", "-u", init, draft, "-c", `luafile ${probe}`];
  const { stdout, stderr } = spawnSync("nvim", args, {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 120_000,
  });
  return stdout + stderr;
}

function emacs(): string {
  const { folder, env } = room();
  const [init, probe] = [path.join(folder, "init.el"), path.join(folder, "probe.el")];
  writeFileSync(init, snippet(/^## Emacs/m));
  writeFileSync(probe, emacsProbe);
  const args = ["--batch", "--eval", '(set-language-environment "UTF-8")', "-l", init, "-l", probe];
  const { stdout, stderr } = spawnSync("emacs", args, {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 120_000,
  });
  return (stdout + stderr).replaceAll(/^Loading .*\n/gm, "");
}

for (const [command, run] of [
  ["nvim", neovim],
  ["emacs", emacs],
] as const) {
  const version = versionOf(command);
  console.log(
    version === undefined ? `${command} is not installed.` : `\n${version}\n${run(version).trim()}`,
  );
}
