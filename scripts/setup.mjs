// Brings a fresh clone to where everything else can run: dependencies installed, native part built, dist/ up to
// date. Does nothing, quickly, when there is nothing to do. Node built-ins only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuilt } from "./build-state.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A step that failed for a reason the user can mend. */
export class SetupError extends Error {}

/** Node's headers as installed with it, so that building the native part downloads none. */
function ownHeaders() {
  const nodedir = join(dirname(process.execPath), "..");
  return existsSync(join(nodedir, "include", "node", "node_api.h")) ? { npm_config_nodedir: nodedir } : {};
}

/**
 * Runs npm; its output goes to stderr, or is handed back.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, capture?: boolean }} [options]
 */
export function npm(args, { cwd = root, capture = false } = {}) {
  // npm tells its children where it is; without npm, the one on the path.
  const parent = process.env.npm_execpath;
  const own = parent?.endsWith("npm-cli.js") ? parent : undefined;
  const [command, first] = own ? [process.execPath, [own]] : ["npm", []];
  return spawnSync(command, [...first, ...args, "--loglevel=error"], {
    cwd,
    env: { ...ownHeaders(), ...process.env },
    encoding: "utf8",
    stdio: ["ignore", capture ? "pipe" : 2, "inherit"],
    shell: !own && process.platform === "win32",
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function lockedPackages(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** Every package that the lock file asks for is there in its version (those for other machines may be missing). */
function isInstalled() {
  const wanted = lockedPackages(join(root, "package-lock.json"));
  const present = lockedPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

const nativePart = join(root, "node_modules", "nodejieba", "build", "Release", "nodejieba.node");

export function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetupError(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  if (!isInstalled()) {
    console.error("Installing dependencies (npm ci) …");
    if (npm(["ci", "--no-audit", "--no-fund"]).status !== 0)
      throw new SetupError(
        "npm ci failed; its own message is above. Without a network, check npm's registry settings.",
      );
  }
  if (!existsSync(nativePart)) {
    console.error("Building nodejieba …");
    if (npm(["rebuild", "nodejieba"]).status !== 0 || !existsSync(nativePart))
      throw new SetupError(
        "nodejieba was not built: install python3, make and a C++ compiler (Debian: build-essential; macOS: Xcode command line tools; Windows: Visual Studio Build Tools), then try again.",
      );
  }
}

export function build() {
  if (isBuilt()) return;
  console.error("Building dist/ …");
  const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new SetupError("The build failed; its messages are above.");
}

/**
 * Runs a step and turns a known failure into one line and exit status 2.
 * @param {() => void | Promise<void>} step
 */
export async function withErrors(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) void withErrors(install);
