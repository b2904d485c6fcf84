import * as vscode from "vscode";
import { type DecideResult, decideMethod, decideResultSchema, tidyMethod } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import type { ServerLink } from "../serverLink.ts";
import { type Target, targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import { today } from "../today.ts";
import { writeFile } from "../writeFile.ts";
import type { Command, CommandContext } from "./command.ts";

/** Leaves a mark alone, here and for everyone who shares the decisions file. */
export const ignore: Command = {
  id: "heshu.ignore",
  async run(context, ...args) {
    const target = await targetOf(context.store, args);
    if (target === undefined) return tell(vscode.l10n.t("There is no finding here."));
    if (await decide(context, target, { kind: "ignored" }))
      tell(vscode.l10n.t("Ignored: {0}", target.mark.text));
  },
};

/** Marks a figure as verified by hand, with what it rests on. */
export const verify: Command = {
  id: "heshu.verify",
  async run(context, ...args) {
    const target = await targetOf(context.store, args);
    if (target === undefined) return tell(vscode.l10n.t("There is no finding here."));
    const source = await vscode.window.showInputBox({
      title: vscode.l10n.t("Verified by hand: {0}", target.mark.text),
      prompt: vscode.l10n.t(
        "What does the figure rest on? For example a document, a page, or who confirmed it.",
      ),
    });
    if (source === undefined) return;
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t("Verified by hand: {0}", target.mark.text),
      prompt: vscode.l10n.t("A note for your colleagues; may be left empty."),
    });
    if (note === undefined) return;
    if (await decide(context, target, { kind: "verified", source, note }))
      tell(vscode.l10n.t("Marked as verified: {0}", target.mark.text));
  },
};

/** Takes a decision back. */
export const undecide: Command = {
  id: "heshu.undecide",
  async run(context, ...args) {
    const target = await targetOf(context.store, args, ({ decision }) => decision !== undefined);
    if (target?.mark.decision === undefined) return tell(vscode.l10n.t("There is no decision here."));
    if (await decide(context, target, null)) tell(vscode.l10n.t("Checked again: {0}", target.mark.text));
  },
};

/** Drops the decisions whose sentences are gone from the draft. */
export const tidyDecisions: Command = {
  id: "heshu.tidyDecisions",
  async run({ link }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    const answer = await link.ask(tidyMethod, { uri: document.uri.toString() }, decideResultSchema);
    if (await write(link, answer)) tell(vscode.l10n.t("The decisions of this draft are tidy."));
  },
};

interface Decided {
  readonly kind: "ignored" | "verified";
  readonly note?: string;
  readonly source?: string;
}

async function decide(
  { link }: CommandContext,
  { document, mark }: Target,
  decided: Decided | null,
): Promise<boolean> {
  const decision = decided && { ...decided, date: today() };
  const params = { uri: document.uri.toString(), key: mark.key, decision };
  return write(link, await link.ask(decideMethod, params, decideResultSchema));
}

/** Writes the file that the server worked out. */
async function write(link: ServerLink, answer: DecideResult | undefined): Promise<boolean> {
  if (answer === undefined) {
    tell(vscode.l10n.t("The decision could not be kept; the log says why."));
    return false;
  }
  if ("problem" in answer) {
    void vscode.window.showWarningMessage(answer.problem);
    return false;
  }
  const file = vscode.Uri.parse(answer.file, true);
  if (!(await writeFile(file, answer.text))) return false;
  link.filesChanged(file);
  return true;
}
