import * as vscode from "vscode";
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import type { Initialization } from "../protocol/initialization.ts";
import { draftSelector } from "./drafts.ts";
import type { ClientEvents } from "./serverLink.ts";

/** The links in hovers may run these commands and no others. */
const linkCommands = [
  "heshu.openSource",
  "heshu.applyFix",
  "heshu.applyFixWithAttribution",
  "heshu.copyAttribution",
  "heshu.explain",
  "heshu.ignore",
  "heshu.verify",
  "heshu.undecide",
];

export function clientOptions(
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  errorHandler: ErrorHandler,
  places: Pick<Initialization, "bundledFacts" | "bundledFolder" | "folders">,
): LanguageClientOptions {
  return {
    documentSelector: draftSelector.map(({ language, scheme }) => ({
      ...(language === undefined ? {} : { language }),
      scheme: scheme ?? "file",
    })),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: { enabledCommands: linkCommands }, supportHtml: false },
    initializationOptions: (): Initialization => ({
      commands: true,
      squiggles: true,
      sourceDocuments: true,
      enabled: events.enabled(),
      trusted: vscode.workspace.isTrusted,
      ...places,
    }),
    initializationFailedHandler: () => false,
    errorHandler,
    middleware: {
      // Asked with every key: no question goes out where the answer is known.
      provideInlayHints: (document, range, token, next) =>
        showsInlayHints(document) ? next(document, range, token) : [],
    },
  };
}

function showsInlayHints(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration("heshu", document).get("inlayHints") !== "off";
}
