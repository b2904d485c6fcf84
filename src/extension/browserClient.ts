import type * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { Initialization } from "../protocol/initialization.ts";
import { clientOptions, watchState } from "./clientOptions.ts";
import type { Client, ClientEvents } from "./serverLink.ts";

/** The server as a worker of the browser. */
export function createBrowserClient(
  module: vscode.Uri,
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  files: Pick<Initialization, "bundledFacts" | "bundledFolder">,
): Client {
  const start = async () => new Worker(module.toString(true));
  const client = new LanguageClient("heshu", "核数", start, clientOptions(log, events, files));
  watchState(client, events);
  return client as unknown as Client;
}
