import * as vscode from "vscode";
import { asArticle } from "../../virtualDocuments.ts";
import type { Command } from "../command.ts";
import { chooseSource } from "./named.ts";

/** Opens a source with every figure in it marked by what it was read as. */
export const showSourceFigures: Command = {
  id: "heshu.showSourceFigures",
  async run(context, item) {
    const title = vscode.l10n.t("Show what was read from a source");
    const source = await chooseSource(context, item, () => true, title);
    if (source === undefined) return;
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri, true));
    await vscode.window.showTextDocument(await asArticle(opened), { preview: false });
  },
};

/** Opens the source's own file, with the program that is set for it. */
export const openSourceFile: Command = {
  id: "_heshu.openSourceFile",
  run(_context, file) {
    if (typeof file !== "string") return undefined;
    return vscode.commands.executeCommand("revealInExplorer", vscode.Uri.parse(file, true));
  },
};
