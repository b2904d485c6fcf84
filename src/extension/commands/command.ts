import type * as vscode from "vscode";
import type { FindingsStore } from "../findingsStore.ts";
import type { SourceFigures } from "../ownSources/figureStore.ts";
import type { ReportPages } from "../reportPages.ts";
import type { ServerLink } from "../serverLink.ts";
import type { Session } from "../session.ts";
import type { FindingsView } from "../views/findingsView.ts";
import type { ReportDocuments } from "../virtualDocuments.ts";

/** What commands work with. */
export interface CommandContext {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly link: ServerLink;
  readonly store: FindingsStore;
  readonly session: Session;
  readonly reports: ReportDocuments;
  readonly findings: FindingsView;
  readonly pages: ReportPages;
  readonly figures: SourceFigures;
}

export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): unknown;
}
