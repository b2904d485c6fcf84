import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, watchState } from "./clientOptions.ts";
import type { Client, ClientEvents } from "./serverLink.ts";

/** A check leaves little behind: with 2 MB for what is new, the process stays some 12 MB smaller, as fast as before. */
const smallNursery = "--max-semi-space-size=2";

/** The server as a process of its own, run by the extension host's Node: nodejieba may end it, never the host. */
export function createNodeClient(module: string, log: vscode.LogOutputChannel, events: ClientEvents): Client {
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [smallNursery] } };
  const client = new LanguageClient("heshu", "核数", { run, debug: run }, clientOptions(log, events));
  watchState(client, events);
  return client as unknown as Client;
}
