import * as vscode from "vscode";
import { besideSource } from "../../ownSources/places.ts";
import { tell } from "../../tell.ts";
import type { Command } from "../command.ts";
import { chooseSource } from "./named.ts";

/** Moves a source's file, and what lies beside it, to the bin. */
export const removeSource: Command = {
  id: "heshu.removeSource",
  async run(context, item) {
    const title = vscode.l10n.t("Remove a source");
    const source = await chooseSource(context, item, ({ file }) => file !== undefined, title);
    if (source === undefined) return;
    if (source.file === undefined) return tell(vscode.l10n.t("This source lies in no folder of sources."));
    const remove = vscode.l10n.t("Move to the bin");
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t("Remove “{0}” from the sources?", source.title),
      { modal: true, detail: vscode.l10n.t("Drafts are no longer checked against it.") },
      remove,
    );
    if (answer !== remove) return;
    const file = vscode.Uri.parse(source.file, true);
    const { metadata, review } = besideSource(file);
    if (!(await bin(file))) return;
    for (const beside of [metadata, review]) await bin(beside, true);
    context.link.filesChanged(file);
    tell(vscode.l10n.t("Removed: {0}", source.title));
  },
};

async function bin(file: vscode.Uri, mayBeMissing = false): Promise<boolean> {
  try {
    await remove(file);
    return true;
  } catch (error) {
    if (mayBeMissing) return false;
    const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    void vscode.window.showWarningMessage(
      vscode.l10n.t("{0} cannot be removed: {1}.", vscode.workspace.asRelativePath(file), reason),
    );
    return false;
  }
}

async function remove(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file, { useTrash: true });
  } catch (error) {
    // Some file systems, remote ones among them, have no bin.
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") throw error;
    await vscode.workspace.fs.delete(file);
  }
}
