import * as vscode from "vscode";
import type { Mark } from "../../protocol/findings.ts";
import { findDraft, toRange } from "../drafts.ts";
import { reveal, targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command, CommandContext } from "./command.ts";

/** Goes to the next figure that somebody should look at, round the end of the draft. */
export const nextFinding: Command = { id: "heshu.nextFinding", run: (context) => go(context, 1) };
export const previousFinding: Command = { id: "heshu.previousFinding", run: (context) => go(context, -1) };

/** Goes to a mark that a view names. */
export const revealMark: Command = {
  id: "_heshu.revealMark",
  async run({ store }, ...args) {
    const target = await targetOf(store, args);
    return target && reveal(target);
  },
};

async function go({ store }: CommandContext, step: 1 | -1): Promise<void> {
  const document = findDraft(undefined);
  const cursor = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection
    .active;
  if (document === undefined || cursor === undefined) return tell(vscode.l10n.t("Open a draft first."));
  const marks = ((await store.soon(document))?.marks ?? []).filter(needsAttention);
  const ordered = step === 1 ? marks : marks.toReversed();
  const next = ordered.find(({ range }) => toRange(range).start.compareTo(cursor) * step > 0) ?? ordered[0];
  if (next === undefined) return tell(vscode.l10n.t("Nothing here is contradicted."));
  await reveal({ document, mark: next });
  await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

function needsAttention({ severity, decision }: Mark): boolean {
  return severity !== "none" && decision === undefined;
}
