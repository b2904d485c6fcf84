import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { applyFindings } from "../../../src/protocol/applyFindings.ts";
import {
  type DraftFindings,
  type FindingsParams,
  findingsMethod,
  findingsParamsSchema,
} from "../../../src/protocol/findings.ts";
import { type ServerStatus, serverStatusSchema, statusMethod } from "../../../src/protocol/status.ts";
import type { Host } from "../../../src/server/host.ts";
import { startServer } from "../../../src/server/server.ts";

export interface ClientOptions {
  /** As the extension introduces itself; other editors send nothing. */
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly folder?: string;
  readonly folders?: readonly string[];
  /** What the editor has under `heshu`, or what it has for a document; given, `workspace/configuration` is answered. */
  readonly settings?: unknown;
}

/** A plain LSP client: opens and edits documents, and remembers what the server says of them. */
export class LspClient {
  readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly findings = new Map<string, DraftFindings>();
  /** As they came over the wire. */
  readonly sent: FindingsParams[] = [];
  readonly log: string[] = [];
  status: ServerStatus | undefined;
  /** How often the server wanted its inlay hints to be asked for again. */
  hintRefreshes = 0;
  settings: unknown;
  readonly #connection: ProtocolConnection;
  readonly #versions = new Map<string, number>();

  constructor(connection: ProtocolConnection) {
    this.#connection = connection;
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.diagnostics.set(params.uri, params);
    });
    connection.onNotification(findingsMethod, (params: unknown) => {
      const sent = findingsParamsSchema.parse(params);
      this.sent.push(sent);
      const findings = applyFindings(this.findings.get(sent.uri), sent);
      if (findings !== undefined) this.findings.set(findings.uri, findings);
    });
    connection.onNotification(statusMethod, (params: unknown) => {
      this.status = serverStatusSchema.parse(params);
    });
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) =>
        typeof this.settings === "function" ? this.settings(scopeUri) : this.settings,
      ),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("workspace/inlayHint/refresh", () => {
      this.hintRefreshes++;
      return null;
    });
    connection.listen();
  }

  async start(options: ClientOptions = {}): Promise<void> {
    const { initializationOptions, locale, folder, settings } = options;
    const folders = options.folders ?? (folder === undefined ? [] : [folder]);
    this.settings = settings;
    const params: InitializeParams = {
      processId: null,
      rootUri: folders[0] ?? null,
      capabilities: {
        workspace: {
          configuration: settings !== undefined,
          workspaceFolders: true,
          inlayHint: { refreshSupport: true },
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      ...(locale === undefined ? {} : { locale }),
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions,
    };
    await this.request("initialize", params);
    this.notify("initialized", {});
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.#connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.#connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = "zh-news"): void {
    this.#versions.set(uri, 1);
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces a range, or the whole text. */
  edit(uri: string, text: string, range?: Diagnostic["range"]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const change = range === undefined ? { text } : { range, text };
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
    return version;
  }

  save(uri: string): void {
    this.notify("textDocument/didSave", { textDocument: { uri } });
  }

  close(uri: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  changeSettings(settings: unknown): void {
    this.settings = settings;
    this.notify("workspace/didChangeConfiguration", { settings: null });
  }

  filesChanged(...uris: string[]): void {
    this.notify("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type: 2 })) });
  }

  /** The diagnostics of the version last sent, once the server has got there. */
  async diagnosticsOf(uri: string): Promise<readonly Diagnostic[]> {
    const version = this.#versions.get(uri);
    return (
      await eventually(
        () => this.diagnostics.get(uri),
        (params) => params.version === version,
      )
    ).diagnostics;
  }

  dispose(): void {
    this.#connection.dispose();
  }
}

/** Waits until there is something that satisfies the condition; the test's own time limit ends it. */
export async function eventually<T>(
  get: () => T | undefined | PromiseLike<T | undefined>,
  holds: (value: T) => boolean = () => true,
): Promise<T> {
  for (;;) {
    const value = await get();
    if (value !== undefined && holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A client with a server in the same process. */
export function connect(host: Host): LspClient {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), () => host);
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return new LspClient(client);
}
