import type * as vscode from "vscode";
import { activateWith, type HeshuApi } from "./activate.ts";

export function activate(context: vscode.ExtensionContext): HeshuApi {
  // The language client is the largest part of the bundle: it is not evaluated before the editor has its turn.
  return activateWith(context, (log) => async (events) => {
    const { createNodeClient } = await import("./nodeClient.ts");
    return createNodeClient(context.asAbsolutePath("dist/server.cjs"), log, events);
  });
}
