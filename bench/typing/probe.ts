/** An extension of our own beside Heshu's: says how busy the process is that both run in. */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import * as vscode from "vscode";

/** Milliseconds. */
export interface Busy {
  /** The event loop was not waiting. */
  readonly busy: number;
  /** The process used the processor, all threads together. */
  readonly processor: number;
}

export function activate(context: vscode.ExtensionContext): void {
  const results = process.env.HESHU_PROBE_RESULTS;
  let loop = performance.eventLoopUtilization();
  let used = process.cpuUsage();
  const start = () => {
    loop = performance.eventLoopUtilization();
    used = process.cpuUsage();
  };
  const stop = () => {
    const { active } = performance.eventLoopUtilization(loop);
    const { user, system } = process.cpuUsage(used);
    const measured: Busy = { busy: active, processor: (user + system) / 1000 };
    if (results) writeFileSync(results, JSON.stringify(measured));
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("heshuProbe.start", start),
    vscode.commands.registerCommand("heshuProbe.stop", stop),
  );
}
