import * as vscode from "vscode";
import { applyFix } from "./applyFix.ts";
import type { Command, CommandContext } from "./command.ts";
import { openSource } from "./openSource.ts";
import { report } from "./report.ts";
import { check, restartServer, showLog, toggle } from "./session.ts";

const commands: readonly Command[] = [report, check, toggle, openSource, applyFix, restartServer, showLog];

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(context, ...args)),
    ),
  );
}
