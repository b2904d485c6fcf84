import * as vscode from "vscode";
import {
  checkTableMethod,
  checkTableResultSchema,
  exportFactsMethod,
  exportFactsResultSchema,
} from "../../../protocol/sources.ts";
import { findDraft } from "../../drafts.ts";
import { fileName, freePlace, targetFolder } from "../../ownSources/places.ts";
import { tell } from "../../tell.ts";
import { readFile, writeFile } from "../../writeFile.ts";
import type { Command } from "../command.ts";
import { groupUri, sourceOf } from "./named.ts";

const ending = ".facts.json";
const filters = () => ({ [vscode.l10n.t("Fact table")]: ["json"] });

/** Saves the facts of all sources, or of the one that the view names, as a file to share. */
export const exportFacts: Command = {
  id: "heshu.exportFacts",
  async run({ link }, item) {
    const source = sourceOf(item);
    const uri = findDraft(undefined)?.uri.toString();
    const params = { ...(uri !== undefined && { uri }), ...(source && { source: source.id }) };
    const answer = await link.ask(exportFactsMethod, params, exportFactsResultSchema);
    if (answer === undefined) return tell(vscode.l10n.t("The facts could not be saved; the log says why."));
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const name = fileName(source?.title ?? vscode.l10n.t("Facts")) + ending;
    const file = await vscode.window.showSaveDialog({
      title: vscode.l10n.t("Save the fact table"),
      filters: filters(),
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    });
    if (file === undefined || !(await writeFile(file, answer.text))) return;
    tell(vscode.l10n.t("Saved {0} facts from {1} sources", answer.facts, answer.sources));
  },
};

/** Takes a fact table of others into the folder of sources. */
export const importFacts: Command = {
  id: "heshu.importFacts",
  async run({ context, link }, item) {
    const title = vscode.l10n.t("Take over a fact table");
    const given = item instanceof vscode.Uri ? [item] : undefined;
    const [file] = given ?? (await vscode.window.showOpenDialog({ title, filters: filters() })) ?? [];
    if (file === undefined) return;
    const answer = await link.ask(checkTableMethod, { file: file.toString() }, checkTableResultSchema);
    const text = await readFile(file);
    if (answer === undefined || text === undefined)
      return tell(vscode.l10n.t("The fact table could not be read; the log says why."));
    if ("problem" in answer) return void vscode.window.showWarningMessage(answer.problem);
    const name = fileName((file.path.split("/").at(-1) ?? "").replace(/(?:\.facts)?\.json$/u, ""));
    const place = await freePlace(groupUri(item) ?? targetFolder(context, file), name, ending);
    if (!(await writeFile(place, text))) return;
    link.filesChanged(place);
    tell(vscode.l10n.t("Took over {0} facts from {1} sources", answer.facts, answer.sources));
  },
};
