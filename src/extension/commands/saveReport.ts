import * as vscode from "vscode";
import type { ReportFormat } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { draftReport, type Report } from "../reports.ts";
import { tell } from "../tell.ts";
import { writeFile } from "../writeFile.ts";
import type { Command } from "./command.ts";

/** Formats by the end of the file's name. */
const reportFiles: readonly {
  readonly format: ReportFormat;
  readonly ending: string;
  readonly name: string;
}[] = [
  { format: "html", ending: "html", name: "HTML" },
  { format: "markdown", ending: "md", name: "Markdown" },
  { format: "csv", ending: "csv", name: "CSV" },
  { format: "json", ending: "json", name: "JSON" },
  { format: "sarif", ending: "sarif", name: "SARIF" },
];

/** Asks for a place, whose ending decides the format; offers to open what was saved. */
export async function saveReport(report: Report, given?: vscode.Uri): Promise<void> {
  const file = given ?? (await askWhere(report));
  if (file === undefined) return;
  const kind = reportFiles.find(({ ending }) => file.path.endsWith(`.${ending}`)) ?? reportFiles[0];
  const text = kind && (await report.make(kind.format));
  if (text === undefined) return tell(vscode.l10n.t("No report could be made; the log says why."));
  if (!(await writeFile(file, text))) return;
  tell(vscode.l10n.t("Saved: {0}", vscode.workspace.asRelativePath(file)));
}

function askWhere({ title, folder }: Report): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `${title}.html`) }),
    filters: Object.fromEntries(reportFiles.map(({ name, ending }) => [name, [ending]])),
    title: vscode.l10n.t("Save the report"),
  });
}

/** Saves the report on the draft as a file: where one says, else where the second argument does. */
export const exportReport: Command = {
  id: "heshu.exportReport",
  async run({ link }, uri, file) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    await saveReport(draftReport(link, document), file instanceof vscode.Uri ? file : undefined);
  },
};
