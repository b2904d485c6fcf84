import type * as vscode from "vscode";
import {
  IPCMessageReader,
  IPCMessageWriter,
  LanguageClient,
  type MessageTransports,
  type ShutdownMode,
} from "vscode-languageclient/node";
import type { Initialization } from "../protocol/initialization.ts";
import { clientOptions } from "./clientOptions.ts";
import { Restarts } from "./restarts.ts";
import type { Client, ClientEvents } from "./serverLink.ts";
import type { ServerProcess } from "./serverProcess.ts";

class NodeClient extends LanguageClient {
  readonly #server: ServerProcess;

  constructor(
    server: ServerProcess,
    log: vscode.LogOutputChannel,
    events: ClientEvents,
    restarts: Restarts,
    folders: NonNullable<Initialization["folders"]>,
  ) {
    const start = async (): Promise<MessageTransports> => {
      const child = server.take();
      return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
    };
    super("heshu", "核数", start, clientOptions(log, events, restarts, { folders }));
    this.#server = server;
  }

  override get serverProcess() {
    return this.#server.child;
  }

  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    try {
      await super.shutdown(mode, timeout);
    } finally {
      this.#server.dispose();
    }
  }
}

export function createNodeClient(
  server: ServerProcess,
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  folders: NonNullable<Initialization["folders"]> = {},
): Client {
  const restarts = new Restarts(events);
  const client = new NodeClient(server, log, events, restarts, folders);
  restarts.watch(client);
  return client as unknown as Client;
}
