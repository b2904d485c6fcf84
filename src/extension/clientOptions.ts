import type * as vscode from "vscode";
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
  "heshu.ignore",
  "heshu.verify",
  "heshu.undecide",
];

export function clientOptions(
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  errorHandler: ErrorHandler,
  files: Pick<Initialization, "bundledFacts" | "bundledFolder"> = {},
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
      ...files,
    }),
    initializationFailedHandler: () => false,
    errorHandler,
  };
}
