import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { initializationSchema } from "../protocol/initialization.ts";
import { Drafts } from "./drafts.ts";
import { fixAllKind } from "./features/codeActions.ts";
import { completionTrigger } from "./features/completion.ts";
import { registerFeatures } from "./features/register.ts";
import { registerSources } from "./features/registerSources.ts";
import type { Host } from "./host.ts";
import { catalogues, languageOf } from "./messages/index.ts";

/**
 * Serves one client until it leaves.
 * @param makeHost is given the initialization options.
 */
export function startServer(connection: Connection, makeHost: (options: unknown) => Host): void {
  connection.onInitialize((params) => {
    const drafts = open(connection, makeHost(params.initializationOptions), params);
    connection.onInitialized(() => {
      void subscribe(connection, drafts, params);
      drafts.warmUp();
    });
    return initializeResult;
  });
  connection.listen();
}

const initializeResult: InitializeResult = {
  serverInfo: { name: "heshu" },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [completionTrigger] },
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

function open(connection: Connection, host: Host, params: InitializeParams): Drafts {
  const parsed = initializationSchema.safeParse(params.initializationOptions ?? {});
  const language = languageOf(params.locale);
  const words = catalogues[language];
  const documents = new TextDocuments(TextDocument);
  const drafts = new Drafts({
    connection,
    documents,
    host,
    language,
    words,
    client: parsed.success ? parsed.data : initializationSchema.parse({}),
    settingsPerResource: params.capabilities.workspace?.configuration === true,
    folders: params.workspaceFolders ?? [],
    workDoneProgress: params.capabilities.window?.workDoneProgress === true,
    hintsAgain: params.capabilities.workspace?.inlayHint?.refreshSupport === true,
  });
  documents.onDidOpen(({ document }) => drafts.opened(document.uri));
  documents.onDidChangeContent(({ document }) => drafts.edited(document.uri));
  documents.onDidSave(({ document }) => drafts.saved(document.uri));
  documents.onDidClose(({ document }) => drafts.closed(document.uri));
  connection.onDidChangeConfiguration(({ settings }) => void drafts.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => drafts.filesChanged(changes.map(({ uri }) => uri)));
  registerFeatures(connection, drafts);
  registerSources(connection, drafts);
  documents.listen(connection);
  return drafts;
}

/** Asks for the events that the client can send. */
async function subscribe(
  connection: Connection,
  drafts: Drafts,
  { capabilities }: InitializeParams,
): Promise<void> {
  const { workspace } = capabilities;
  if (workspace?.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(() => void drafts.foldersChanged());
  try {
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "heshu" });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          // A folder that goes takes its files with it untold.
          { globPattern: "**/.heshu" },
          { globPattern: "**/.heshu/*.json" },
          { globPattern: "**/.heshuignore" },
        ],
      });
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    connection.console.warn(error.message);
  }
}
