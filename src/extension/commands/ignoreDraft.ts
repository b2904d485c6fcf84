import * as vscode from "vscode";
import { findDraft } from "../drafts.ts";
import { tell } from "../tell.ts";
import { readFile, writeFile } from "../writeFile.ts";
import type { Command } from "./command.ts";

/** The comment that takes a draft out of the check; the server knows it too. */
const comment = "<!-- 核数：忽略本稿 -->";

/** Takes the draft out of the check by a comment in its first line. */
export const ignoreDraft: Command = {
  id: "heshu.ignoreDraft",
  async run(_context, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `${comment}\n`);
    await vscode.workspace.applyEdit(edit);
  },
};

/** Adds the draft to its folder's `.heshuignore`. */
export const ignorePath: Command = {
  id: "heshu.ignorePath",
  async run({ link }, uri) {
    const document = findDraft(uri);
    const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
    if (document === undefined || folder === undefined)
      return tell(vscode.l10n.t("Only a draft in an open folder can be put on the ignore list."));
    const file = vscode.Uri.joinPath(folder.uri, ".heshuignore");
    const before = await readFile(file);
    const lines = before === undefined || before === "" ? "" : before.replace(/\n?$/u, "\n");
    if (!(await writeFile(file, `${lines}/${pattern(document.uri, folder)}\n`))) return;
    link.filesChanged(file);
  },
};

/** The path as gitignore reads it. */
function pattern(uri: vscode.Uri, folder: vscode.WorkspaceFolder): string {
  return uri.path.slice(folder.uri.path.replace(/\/$/u, "").length + 1).replaceAll(/[\\*?[\]!#]/gu, "\\$&");
}
