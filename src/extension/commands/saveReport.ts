import * as vscode from "vscode";
import { type ReportFormat, reportMethod, reportResultSchema } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { tell } from "../tell.ts";
import { writeFile } from "../writeFile.ts";
import type { Command } from "./command.ts";

/** Formats by the end of the file's name. */
export const reportFiles: readonly {
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

/** Asks for a place, whose ending decides the format. */
export async function saveReport(
  name: string,
  folder: vscode.Uri | undefined,
  make: (format: ReportFormat) => Promise<string | undefined>,
): Promise<void> {
  const file = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `${name}.html`) }),
    filters: Object.fromEntries(reportFiles.map(({ name: label, ending }) => [label, [ending]])),
    title: vscode.l10n.t("Save the report"),
  });
  if (file === undefined) return;
  const kind = reportFiles.find(({ ending }) => file.path.endsWith(`.${ending}`)) ?? reportFiles[0];
  const text = kind && (await make(kind.format));
  if (text === undefined) return tell(vscode.l10n.t("No report could be made; the log says why."));
  if (await writeFile(file, text)) tell(vscode.l10n.t("Saved: {0}", vscode.workspace.asRelativePath(file)));
}

/** Saves the report on the draft as a file. */
export const exportReport: Command = {
  id: "heshu.exportReport",
  async run({ link }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
    const name = vscode.l10n.t("Report on {0}", document.uri.path.split("/").at(-1) ?? "");
    await saveReport(name, folder, async (format) => {
      const answer = await link.ask(
        reportMethod,
        { uri: document.uri.toString(), format },
        reportResultSchema,
      );
      return answer?.text;
    });
  },
};
