import * as vscode from "vscode";
import { reportAddMethod, reportAddResultSchema } from "../../protocol/requests.ts";
import { type Report, workspaceReport } from "../reports.ts";
import { tell } from "../tell.ts";
import { readFile } from "../writeFile.ts";
import type { Command, CommandContext } from "./command.ts";
import { saveReport } from "./saveReport.ts";

/** Files that are drafts by their names, and the folders whose files are not. */
const draftFiles = "**/*.{gao,txt,md}";
const others = "**/{node_modules,.git,.heshu}/**";

/** Checks the drafts of the workspace without opening them, and shows one report on all. */
export const reportWorkspace: Command = {
  id: "heshu.reportWorkspace",
  async run(context) {
    const files = await vscode.workspace.findFiles(draftFiles, others);
    if (files.length === 0) return tell(vscode.l10n.t("There is no draft in this workspace."));
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const report = crypto.randomUUID();
    const read = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t("Checking {0} drafts", files.length),
        cancellable: true,
      },
      (progress, token) => addAll(context, report, files, progress, token),
    );
    if (read) await offer(context, workspaceReport(context.link, report));
  },
};

/** @returns false when the user had enough. */
async function addAll(
  { link }: CommandContext,
  report: string,
  files: readonly vscode.Uri[],
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<boolean> {
  for (const file of files) {
    if (token.isCancellationRequested) return false;
    const path = vscode.workspace.asRelativePath(file);
    progress.report({ message: path, increment: 100 / files.length });
    const text = await readFile(file);
    if (text === undefined) continue;
    await link.ask(reportAddMethod, { report, uri: file.toString(), path, text }, reportAddResultSchema);
  }
  return true;
}

async function offer({ pages }: CommandContext, report: Report): Promise<void> {
  const [show, save] = [vscode.l10n.t("Show the report"), vscode.l10n.t("Save the report")];
  const choice = await vscode.window.showQuickPick([show, save], { title: report.title });
  if (choice === save) await saveReport(report);
  if (choice === show && !(await pages.show(report)))
    tell(vscode.l10n.t("No report could be made; the log says why."));
}
