import * as vscode from "vscode";

/** A word about a command that had nothing to do, for some seconds in the status bar. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
