import * as vscode from "vscode";
import { reportMethod, reportResultSchema } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { editorColors } from "../editorColors.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Shows the report as a page, as it would be printed. */
export const showReport: Command = {
  id: "heshu.showReport",
  async run({ link }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    const params = { uri: document.uri.toString(), format: "html", colors: editorColors() };
    const answer = await link.ask(reportMethod, params, reportResultSchema);
    if (answer === undefined) return tell(vscode.l10n.t("No report could be made; the log says why."));
    showPage(vscode.l10n.t("Report on {0}", document.uri.path.split("/").at(-1) ?? ""), answer.text);
  },
};

/** The page brings its own policy: no script, no request. */
export function showPage(title: string, html: string): void {
  const panel = vscode.window.createWebviewPanel("heshu.report", title, vscode.ViewColumn.Beside, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.html = html;
}
