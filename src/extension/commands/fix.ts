import * as vscode from "vscode";
import type { Position } from "../../protocol/position.ts";
import { fixMethod, fixResultSchema } from "../../protocol/requests.ts";
import { isWrong } from "../../protocol/squiggles.ts";
import { findDraft, toRange } from "../drafts.ts";
import { reveal, targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command, CommandContext } from "./command.ts";

interface Wanted {
  readonly key?: string;
  readonly at?: Position;
  readonly attribution?: true;
}

/** Corrects the named mark, or the one at the cursor, if only one correction is possible. */
export const applyFix: Command = {
  id: "heshu.applyFix",
  run: (context, ...args) => fixOne(context, {}, args),
};

/** The same, and says behind the figure whom it is from; a right figure gets its source alone. */
export const applyFixWithAttribution: Command = {
  id: "heshu.applyFixWithAttribution",
  run: (context, ...args) => fixOne(context, { attribution: true }, args),
};

/** Makes every correction that leaves no choice, as one edit. */
export const fixAll: Command = {
  id: "heshu.fixAll",
  run(context, uri) {
    const document = findDraft(uri);
    return document === undefined ? tell(vscode.l10n.t("Open a draft first.")) : apply(context, document, {});
  },
};

async function fixOne(context: CommandContext, wanted: Wanted, args: readonly unknown[]): Promise<unknown> {
  const target = await targetOf(context.store, args, ({ fixable }) => fixable === true);
  if (target === undefined) return tell(vscode.l10n.t("There is no figure here to correct."));
  // Where several corrections are possible, the editor's own menu offers them.
  if (isWrong(target.mark) && !target.mark.fixable) {
    await reveal(target);
    return vscode.commands.executeCommand("editor.action.quickFix");
  }
  return apply(context, target.document, { ...wanted, key: target.mark.key, at: target.mark.range.start });
}

async function apply({ link }: CommandContext, document: vscode.TextDocument, wanted: Wanted): Promise<void> {
  const fix = await link.ask(fixMethod, { uri: document.uri.toString(), ...wanted }, fixResultSchema);
  // The edits are for one version of the text and no other.
  if (!fix || fix.edits.length === 0 || fix.version !== document.version)
    return tell(vscode.l10n.t("There is no sure correction here."));
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of fix.edits) edit.replace(document.uri, toRange(range), newText);
  await vscode.workspace.applyEdit(edit);
}
