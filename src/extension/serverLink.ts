import * as vscode from "vscode";
import type { ZodMiniType } from "zod/mini";
import { readFileMethod, readFileParamsSchema } from "../protocol/files.ts";
import { type FindingsParams, findingsMethod, findingsParamsSchema } from "../protocol/findings.ts";
import { type ServerStatus, serverStatusSchema, statusMethod } from "../protocol/status.ts";
import { readFile } from "./writeFile.ts";

/** The part of a language client that the extension uses; the Node and the browser one both have it. */
export interface Client {
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  onNotification(method: string, handler: (params: unknown) => void): vscode.Disposable;
  sendNotification(method: string, params: unknown): Promise<void>;
  onRequest(method: string, handler: (params: unknown) => Promise<unknown>): vscode.Disposable;
  sendRequest(method: string, params: unknown): Promise<unknown>;
  readonly serverProcess?: { readonly pid?: number | undefined } | undefined;
}

export type LinkState = "starting" | "running" | "restarting" | "failed";

/** What a client reports back while it is being made and run. */
export interface ClientEvents {
  readonly state: (state: LinkState) => void;
  readonly enabled: () => boolean;
}

export type CreateClient = (events: ClientEvents) => Promise<Client>;

/** The server as the rest of the extension sees it: events in, validated; requests out, never thrown back. */
export class ServerLink implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #findings = new vscode.EventEmitter<FindingsParams>();
  readonly #status = new vscode.EventEmitter<ServerStatus>();
  readonly #state = new vscode.EventEmitter<LinkState>();
  #client: Client | undefined;
  #now: LinkState = "starting";

  readonly onFindings = this.#findings.event;
  readonly onStatus = this.#status.event;
  readonly onState = this.#state.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  get state(): LinkState {
    return this.#now;
  }

  get processId(): number | undefined {
    return this.#client?.serverProcess?.pid;
  }

  async start(create: CreateClient, events: Omit<ClientEvents, "state">): Promise<void> {
    try {
      const client = await create({ ...events, state: (state) => this.#become(state) });
      this.#client = client;
      client.onNotification(findingsMethod, (params) =>
        this.#take(findingsParamsSchema, params, this.#findings),
      );
      client.onNotification(statusMethod, (params) => this.#take(serverStatusSchema, params, this.#status));
      client.onRequest(readFileMethod, readFileForServer);
      await client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      this.#become("failed");
    }
  }

  async restart(): Promise<void> {
    try {
      await this.#client?.restart();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      this.#become("failed");
    }
  }

  notify(method: string, params: unknown): void {
    if (this.#now !== "running") return;
    this.#client?.sendNotification(method, params).catch((error) => this.#log.warn(String(error)));
  }

  /** Tells the server at once, without waiting for the editor's own watching. */
  filesChanged(...files: readonly vscode.Uri[]): void {
    const changes = files.map((file) => ({ uri: file.toString(), type: 2 }));
    this.notify("workspace/didChangeWatchedFiles", { changes });
  }

  /** @returns nothing when the server cannot answer; the reason is in the log. */
  async ask<T>(method: string, params: unknown, result: ZodMiniType<T>): Promise<T | undefined> {
    try {
      return result.parse(await this.#client?.sendRequest(method, params));
    } catch (error) {
      this.#log.error(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    for (const emitter of [this.#findings, this.#status, this.#state]) emitter.dispose();
  }

  async stop(): Promise<void> {
    try {
      await this.#client?.stop();
    } catch (error) {
      this.#log.warn(String(error));
    }
  }

  #become(state: LinkState): void {
    this.#now = state;
    this.#state.fire(state);
  }

  #take<T>(schema: ZodMiniType<T>, params: unknown, emitter: vscode.EventEmitter<T>): void {
    const parsed = schema.safeParse(params);
    if (parsed.success) emitter.fire(parsed.data);
    else this.#log.error(parsed.error.message);
  }
}

/** The server may ask for what only the editor can read. */
async function readFileForServer(params: unknown): Promise<{ text: string | null }> {
  const { uri } = readFileParamsSchema.parse(params);
  return { text: (await readFile(vscode.Uri.parse(uri, true))) ?? null };
}
