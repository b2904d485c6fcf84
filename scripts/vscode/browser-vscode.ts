/** VS Code for the browser, from npm: the server of the package `code-server`, run without its own front end. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, SetupError } from "../setup.mjs";
import { npmPackage } from "./npm-package.ts";

/** Version of code-server; 4.N.x carries VS Code 1.N.x. */
const version = "4.139.1";
const nodeVersion = "24.21.0";
const startLimit = 60_000;

export interface BrowserVscode {
  readonly version: string;
  readonly node: string;
  readonly server: string;
}

/** Where VS Code for the browser lies on this machine; fetched (about 50 MB) on first use. */
export function browserVscode(): BrowserVscode {
  const folder = npmPackage("code-server", version, {
    finish: (unpacked) => {
      const status = npm(
        ["install", "--omit=dev", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"],
        {
          cwd: join(unpacked, "lib", "vscode"),
        },
      ).status;
      if (status !== 0) throw new SetupError("The parts of VS Code for the browser could not be installed.");
    },
  });
  const vscode = join(folder, "lib", "vscode");
  const manifest: { version: string } = JSON.parse(readFileSync(join(vscode, "package.json"), "utf8"));
  return { version: manifest.version, node: recentNode(), server: join(vscode, "out", "server-main.js") };
}

/** The server needs Node 22 or newer; npm carries the binary for every machine. */
function recentNode(): string {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const windows = process.platform === "win32";
  const folder = npmPackage(`node-${windows ? "win" : process.platform}-${process.arch}`, nodeVersion);
  return join(folder, "bin", windows ? "node.exe" : "node");
}

export type Settings = Readonly<Record<string, unknown>>;

export interface RunningVscode {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  address(query: Readonly<Record<string, string>>): string;
  /** Changes settings while windows are open, on top of those it was started with. */
  configure(settings: Settings): void;
  /** What the server has printed so far. */
  log(): string;
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** Holds settings, state and extensions; made if missing. */
  readonly dataFolder: string;
  readonly port?: number;
  readonly extensionsFolder?: string;
  /** Asked of every caller as `tkn` in the address; without one, any program on this machine may connect. */
  readonly token?: string;
  /** Accept a test payload in the address, as test runs need it. */
  readonly testDriver?: boolean;
  readonly settings?: Settings;
  /** Folders are not trusted unless somebody says so; otherwise all are. */
  readonly trust?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Settings of a quiet window: no start page, no trust question, nothing that asks the network. */
const quiet = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "git.enabled": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
};

function trustSettings({ trust = false }: ServeOptions): Settings {
  return { "security.workspace.trust.enabled": trust, "security.workspace.trust.startupPrompt": "never" };
}

/** Starts the server on loopback and waits until it listens. */
export async function serve(vscode: BrowserVscode, options: ServeOptions): Promise<RunningVscode> {
  const machine = join(options.dataFolder, "data", "Machine");
  mkdirSync(machine, { recursive: true });
  const configure = (settings: Settings = {}) =>
    writeFileSync(
      join(machine, "settings.json"),
      JSON.stringify({ ...quiet, ...trustSettings(options), ...options.settings, ...settings }, undefined, 2),
    );
  configure();

  const child = spawn(
    vscode.node,
    [vscode.server, "--host", "127.0.0.1", "--port", String(options.port ?? 0), ...serverFlags(options)],
    { env: { ...process.env, ...options.env }, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  let log = "";
  const stop = () => stopGroup(child);
  const leave = () => killGroup(child, "SIGKILL");
  process.once("exit", leave);
  const port = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new SetupError(`VS Code's server did not start:\n${log}`)),
      startLimit,
    );
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new SetupError(`VS Code's server ended at its start:\n${log}`));
    });
  });
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    address: (query) => `http://${authority}/?${new URLSearchParams(query)}`,
    configure,
    log: () => log,
    stop: async () => {
      process.removeListener("exit", leave);
      await stop();
    },
  };
}

function serverFlags(options: ServeOptions): string[] {
  const flags = ["--accept-server-license-terms", "--telemetry-level", "off"];
  flags.push(...(options.token ? ["--connection-token", options.token] : ["--without-connection-token"]));
  flags.push("--disable-websocket-compression", "--server-data-dir", options.dataFolder);
  if (!options.trust) flags.push("--disable-workspace-trust");
  if (options.extensionsFolder) flags.push("--extensions-dir", options.extensionsFolder);
  if (options.testDriver) flags.push("--enable-smoke-test-driver");
  return flags;
}

/** Runs the server's own command line: `--install-extension FILE`, `--list-extensions` … */
export function serverCommand(
  vscode: BrowserVscode,
  dataFolder: string,
  args: readonly string[],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const all = [vscode.server, "--accept-server-license-terms", "--server-data-dir", dataFolder, ...args];
    const child = spawn(vscode.node, all, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    // The extension hosts and language servers below it go with it.
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    killGroup(child, "SIGTERM");
    const timer = setTimeout(() => killGroup(child, "SIGKILL"), 3000);
    await gone;
    clearTimeout(timer);
  }
  killGroup(child, "SIGKILL");
}
