import * as vscode from "vscode";
import { fixMethod, fixResultSchema } from "../../protocol/requests.ts";
import { toRange } from "../drafts.ts";
import { targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Corrects the mark of a link, or the one at the cursor, if only one correction is possible. */
export const applyFix: Command = {
  id: "heshu.applyFix",
  async run({ link, store }, uri, key) {
    const target = targetOf(store, uri, key);
    if (target === undefined) return tell(vscode.l10n.t("There is nothing to correct here."));
    const { document, mark } = target;
    const params = { uri: document.uri.toString(), key: mark.key };
    const fix = await link.ask(fixMethod, params, fixResultSchema);
    if (fix === undefined || fix === null || fix.version !== document.version)
      return tell(vscode.l10n.t("There is no sure correction for this figure."));
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of fix.edits) edit.replace(document.uri, toRange(range), newText);
    await vscode.workspace.applyEdit(edit);
  },
};
