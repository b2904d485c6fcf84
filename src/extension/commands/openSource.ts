import * as vscode from "vscode";
import { locationSchema } from "../../protocol/position.ts";
import { toRange } from "../drafts.ts";
import { targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Opens the source at a sentence: the one given by a link, else that of the mark at the cursor. */
export const openSource: Command = {
  id: "heshu.openSource",
  async run({ store }, uri, range) {
    const given = locationSchema.safeParse({ uri, range });
    const location = given.success ? given.data : targetOf(store)?.mark.source;
    if (location === undefined) return tell(vscode.l10n.t("There is no source at the cursor."));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri, true));
    await vscode.window.showTextDocument(document, {
      selection: toRange(location.range),
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: false,
    });
  },
};
