import { type ChildProcess, fork } from "node:child_process";
import process from "node:process";
import type * as vscode from "vscode";

/** A check leaves little behind: 2 MB for what is new are enough, and the process is 10 MB smaller. */
const execArgv = ["--max-semi-space-size=2"];

/** Milliseconds that a server has to end by itself after it was told to. */
const farewell = 2000;

/** The server as a process of its own, run by the extension host's Node: nodejieba may end it, never the host. */
export class ServerProcess implements vscode.Disposable {
  readonly #module: string;
  readonly #log: Pick<vscode.LogOutputChannel, "info" | "error">;
  #child: ChildProcess | undefined;
  #early: ChildProcess | undefined;

  constructor(module: string, log: Pick<vscode.LogOutputChannel, "info" | "error">) {
    this.#module = module;
    this.#log = log;
  }

  /** The one taken last. */
  get child(): ChildProcess | undefined {
    return this.#child;
  }

  /** Begun, and not yet taken. */
  get early(): ChildProcess | undefined {
    return this.#early;
  }

  /** The server loads while the client that will talk to it is still being loaded itself. */
  startEarly(): void {
    try {
      this.#early = this.#fork();
    } catch (error) {
      // Whoever takes it will try again, and can say so.
      this.#log.error(String(error));
    }
  }

  /** A server that nobody talks to yet: the early one, unless it has ended meanwhile. */
  take(): ChildProcess {
    const early = this.#early;
    this.#early = undefined;
    this.#child = early?.connected ? early : this.#fork();
    return this.#child;
  }

  /** For one that was told to end. */
  dispose(): void {
    const children = [this.#early, this.#child];
    this.#early = undefined;
    this.#child = undefined;
    setTimeout(() => {
      for (const child of children) child?.kill();
    }, farewell).unref();
  }

  #fork(): ChildProcess {
    const child = fork(this.#module, ["--node-ipc", `--clientProcessId=${process.pid}`], {
      execArgv,
      // The editor's own program runs as Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1", ELECTRON_NO_ASAR: "1" },
      silent: true,
    });
    child.stdout?.on("data", (words) => this.#log.info(String(words).trimEnd()));
    child.stderr?.on("data", (words) => this.#log.error(String(words).trimEnd()));
    child.on("error", (error) => this.#log.error(error));
    return child;
  }
}
