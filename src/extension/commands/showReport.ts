import * as vscode from "vscode";
import * as z from "zod/mini";
import { positionSchema } from "../../protocol/position.ts";
import { showPlaceCommand } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { draftReport } from "../reports.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";
import { saveReport } from "./saveReport.ts";

/** Shows the report as a page, as it would be printed. */
export const showReport: Command = {
  id: "heshu.showReport",
  async run({ link, pages }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    if (!(await pages.show(draftReport(link, document))))
      tell(vscode.l10n.t("No report could be made; the log says why."));
  },
};

/** Saves the report whose page is in front. */
export const savePage: Command = {
  id: "heshu.savePage",
  run: ({ pages }) => (pages.active === undefined ? undefined : saveReport(pages.active)),
};

/** Shows a place in a draft that a page names. */
export const showPlace: Command = {
  id: showPlaceCommand,
  async run(_context, ...args) {
    const place = z.tuple([z.string(), positionSchema]).safeParse(args);
    if (!place.success) return;
    const [uri, { line, character }] = place.data;
    const at = new vscode.Position(line, character);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
      selection: new vscode.Range(at, at),
      viewColumn: columnOf(uri) ?? vscode.ViewColumn.One,
    });
  },
};

/** Where the draft is in sight already. */
function columnOf(uri: string): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri)?.viewColumn;
}
