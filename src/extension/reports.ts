import * as vscode from "vscode";
import { type ReportFormat, reportMethod, reportResultSchema } from "../protocol/requests.ts";
import type { ServerLink } from "./serverLink.ts";

/** How a page is to look. */
export interface PageLook {
  readonly colors: "light" | "dark";
  /** Places in the draft are links that run commands. */
  readonly links: true;
}

/** A report that can be had in any format, for as long as the server knows what it is on. */
export interface Report {
  /** The same for reports on the same. */
  readonly key: string;
  readonly title: string;
  /** Where it would be saved. */
  readonly folder: vscode.Uri | undefined;
  make(format: ReportFormat, look?: PageLook): Promise<string | undefined>;
}

export function draftReport(link: ServerLink, document: vscode.TextDocument): Report {
  const uri = document.uri.toString();
  return {
    key: uri,
    title: vscode.l10n.t("Report on {0}", document.uri.path.split("/").at(-1) ?? ""),
    folder: vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? folderOf(document.uri),
    make: (format, look) => ask(link, { uri, format, ...look }),
  };
}

/** @param report the name under which drafts were added to it. */
export function workspaceReport(link: ServerLink, report: string): Report {
  return {
    key: report,
    title: vscode.l10n.t("Report on the workspace"),
    folder: vscode.workspace.workspaceFolders?.[0]?.uri,
    make: (format, look) => ask(link, { report, format, ...look }),
  };
}

function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  return uri.scheme === "untitled" ? undefined : vscode.Uri.joinPath(uri, "..");
}

async function ask(link: ServerLink, params: object): Promise<string | undefined> {
  return (await link.ask(reportMethod, params, reportResultSchema))?.text;
}
