import type * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import type { Initialization } from "../protocol/initialization.ts";
import { clientOptions } from "./clientOptions.ts";
import { Restarts } from "./restarts.ts";
import type { Client, ClientEvents } from "./serverLink.ts";

/** The server as a worker of the browser. */
export function createBrowserClient(
  module: vscode.Uri,
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  files: Pick<Initialization, "bundledFacts" | "bundledFolder">,
): Client {
  // The editor's own kind of worker in a worker is not an instance of `Worker`, so its transports are made here.
  const start = async () => {
    const worker = new Worker(module.toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const restarts = new Restarts(events);
  const client = new LanguageClient("heshu", "核数", start, clientOptions(log, events, restarts, files));
  restarts.watch(client);
  return client as unknown as Client;
}
