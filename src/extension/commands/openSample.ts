import * as vscode from "vscode";
import { readFile, writeFile } from "../writeFile.ts";
import type { Command } from "./command.ts";

/**
 * Opens a copy of the sample draft that one may spoil. It is a file in a folder of its own, so that decisions about
 * it have a place; each time it begins anew, unless it is open.
 */
export const openSample: Command = {
  id: "heshu.openSample",
  async run({ context, link }) {
    const folder = vscode.Uri.joinPath(context.globalStorageUri, "sample");
    const file = vscode.Uri.joinPath(folder, vscode.l10n.t("Sample draft.gao"));
    if (!isOpen(file) && !(await copySample(context.extensionUri, folder, file))) return;
    // Earlier decisions about it are gone.
    link.filesChanged(vscode.Uri.joinPath(folder, ".heshu", "decisions.json"));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { preview: false });
  },
};

function isOpen(file: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(
    ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file.toString(),
  );
}

async function copySample(extension: vscode.Uri, folder: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  const text = await readFile(vscode.Uri.joinPath(extension, "test", "fixtures", "sample-draft.gao"));
  try {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  } catch {
    // Opened for the first time.
  }
  return writeFile(file, text ?? "");
}
