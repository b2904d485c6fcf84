import * as vscode from "vscode";
import type { ZodMiniType } from "zod/mini";
import { readFileMethod, readFileParamsSchema } from "../protocol/files.ts";
import { type FindingsParams, findingsMethod, findingsParamsSchema } from "../protocol/findings.ts";
import { sourcesChangedMethod } from "../protocol/sources.ts";
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
  /** False once another client took its place. */
  readonly wanted: () => boolean;
  readonly enabled: () => boolean;
}

export type CreateClient = (events: ClientEvents) => Promise<Client>;

/** The server as the rest of the extension sees it: events in, validated; requests out, never thrown back. */
export class ServerLink implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #findings = new vscode.EventEmitter<FindingsParams>();
  readonly #status = new vscode.EventEmitter<ServerStatus>();
  readonly #state = new vscode.EventEmitter<LinkState>();
  readonly #sources = new vscode.EventEmitter<void>();
  #client: Client | undefined;
  #now: LinkState = "starting";
  /** Goes up with each client: an older one's states no longer count. */
  #generation = 0;
  #again: (() => Promise<void>) | undefined;

  readonly onFindings = this.#findings.event;
  readonly onStatus = this.#status.event;
  readonly onState = this.#state.event;
  /** The sources, or what is known of them, are others than before. */
  readonly onSources = this.#sources.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  get state(): LinkState {
    return this.#now;
  }

  get processId(): number | undefined {
    return this.#client?.serverProcess?.pid;
  }

  async start(create: CreateClient, events: Pick<ClientEvents, "enabled">): Promise<void> {
    const generation = ++this.#generation;
    const wanted = () => this.#generation === generation;
    const become = (state: LinkState) => {
      if (wanted()) this.#become(state);
    };
    this.#again = () => this.start(create, events);
    let client: Client;
    try {
      client = await create({ ...events, wanted, state: become });
    } catch (error) {
      this.#logError(error);
      become("failed");
      return;
    }
    if (!wanted()) return;
    this.#client = client;
    client.onNotification(findingsMethod, (params) =>
      this.#take(findingsParamsSchema, params, this.#findings),
    );
    client.onNotification(statusMethod, (params) => this.#take(serverStatusSchema, params, this.#status));
    client.onNotification(sourcesChangedMethod, () => this.#sources.fire());
    client.onRequest(readFileMethod, readFileForServer);
    try {
      await client.start();
    } catch (error) {
      // The client has told the state that it is in now.
      this.#logError(error);
    }
  }

  /** With a new client: one that failed cannot be started again. */
  async restart(): Promise<void> {
    this.#become("restarting");
    const stopping = this.stop();
    this.#client = undefined;
    this.#generation++;
    await stopping;
    await this.#again?.();
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
    for (const emitter of [this.#findings, this.#status, this.#state, this.#sources]) emitter.dispose();
  }

  async stop(): Promise<void> {
    try {
      await this.#client?.stop();
    } catch (error) {
      this.#log.warn(String(error));
    }
  }

  #become(state: LinkState): void {
    if (state === this.#now) return;
    this.#now = state;
    this.#state.fire(state);
  }

  #logError(error: unknown): void {
    this.#log.error(error instanceof Error ? error : String(error));
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
