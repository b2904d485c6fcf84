import * as vscode from "vscode";
import { activateWith, type HeshuApi } from "./activate.ts";

export function activate(context: vscode.ExtensionContext): HeshuApi {
  const at = (...path: string[]) => vscode.Uri.joinPath(context.extensionUri, ...path);
  return activateWith(context, (log) => async (events) => {
    const { createBrowserClient } = await import("./browserClient.ts");
    return createBrowserClient(at("dist", "web", "server.js"), log, events, {
      bundledFacts: at("dist", "facts.json").toString(),
      bundledFolder: context.extensionUri.toString(),
    });
  });
}
