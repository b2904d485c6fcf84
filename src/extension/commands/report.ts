import * as vscode from "vscode";
import { reportMethod, reportResultSchema } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Checks the draft and opens a report on it. */
export const report: Command = {
  id: "heshu.report",
  async run({ link, reports }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    const draft = document.uri;
    const answer = await link.ask(
      reportMethod,
      { uri: draft.toString(), format: "markdown" },
      reportResultSchema,
    );
    if (answer === undefined) return tell(vscode.l10n.t("No report could be made; the log says why."));
    const name = vscode.l10n.t("Report on {0}.md", draft.path.split("/").at(-1) ?? "");
    const shown = await vscode.workspace.openTextDocument(reports.set(draft, name, answer.text));
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside });
  },
};
