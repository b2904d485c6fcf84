import type * as vscode from "vscode";
import { activateWith, type HeshuApi } from "./activate.ts";
import { serverFolders } from "./ownSources/places.ts";
import { ServerProcess } from "./serverProcess.ts";

export function activate(context: vscode.ExtensionContext): HeshuApi {
  return activateWith(context, (log) => {
    const server = new ServerProcess(context.asAbsolutePath("dist/server.cjs"), log);
    context.subscriptions.push(server);
    server.startEarly();
    // The language client is the largest part of the bundle: it is not evaluated before the editor has its turn.
    return async (events) => {
      const { createNodeClient } = await import("./nodeClient.ts");
      return createNodeClient(server, log, events, serverFolders(context));
    };
  });
}
