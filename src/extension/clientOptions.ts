import type * as vscode from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
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
    errorHandler: quietRestarts(events),
  };
}

export function watchState(client: BaseLanguageClient, events: ClientEvents): void {
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) events.state("running");
    if (newState === State.StartFailed) events.state("failed");
  });
}

/** A server that ends comes back after a moment, each time a longer one; after many in a row it stays away. */
function quietRestarts(events: ClientEvents): ErrorHandler {
  const waits = [100, 500, 2000, 5000, 10_000];
  const forgetAfter = 60_000;
  let ends: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    async closed() {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end < forgetAfter), now];
      const wait = waits[ends.length - 1];
      events.state(wait === undefined ? "failed" : "restarting");
      if (wait === undefined) return { action: CloseAction.DoNotRestart, handled: true };
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
