import * as vscode from "vscode";
import { fileResultSchema, reviewMethod } from "../../../protocol/sources.ts";
import type { FigureTarget } from "../../ownSources/figureStore.ts";
import { tell } from "../../tell.ts";
import { today } from "../../today.ts";
import { writeFile } from "../../writeFile.ts";
import type { Command, CommandContext } from "../command.ts";

/** The figure was read rightly. */
export const acceptFigure: Command = {
  id: "heshu.acceptFigure",
  run: (context, key) =>
    decide(context, key, async ({ figure }) =>
      figure.state === "unread" || figure.state === "dropped" ? undefined : { kind: "accepted" },
    ),
};

/** What the source means, in the editor's own sentence. */
export const correctFigure: Command = {
  id: "heshu.correctFigure",
  run: (context, key) =>
    decide(context, key, async ({ figure }) => {
      const reading = await vscode.window.showInputBox({
        title: vscode.l10n.t("What does the source say with {0}?", figure.text),
        prompt: vscode.l10n.t(
          "One full sentence: whose figure, of what, when. Drafts are checked against it.",
        ),
        value: figure.reading ?? figure.sentence.replaceAll(/\s+/gu, " ").trim(),
        ignoreFocusOut: true,
      });
      return reading === undefined || reading.trim() === "" ? undefined : { kind: "corrected", reading };
    }),
};

/** The figure is no fact to check drafts against. */
export const dropFigure: Command = {
  id: "heshu.dropFigure",
  run: (context, key) => decide(context, key, async () => ({ kind: "dropped" })),
};

/** Takes a decision back. */
export const resetFigure: Command = {
  id: "heshu.resetFigure",
  run: (context, key) => decide(context, key, async () => null),
};

interface Decided {
  readonly kind: "accepted" | "corrected" | "dropped";
  readonly reading?: string;
}

async function decide(
  { link, figures }: CommandContext,
  key: unknown,
  ask: (target: FigureTarget) => Promise<Decided | null | undefined>,
): Promise<void> {
  const target = figures.target(key);
  if (target === undefined) return tell(vscode.l10n.t("Put the cursor on a figure of a source."));
  const decided = await ask(target);
  if (decided === undefined) return;
  const params = {
    uri: target.uri,
    key: target.figure.key,
    decision: decided && { ...decided, date: today() },
  };
  const answer = await link.ask(reviewMethod, params, fileResultSchema);
  if (answer === undefined) return tell(vscode.l10n.t("The decision could not be kept; the log says why."));
  if ("problem" in answer) return void vscode.window.showWarningMessage(answer.problem);
  const file = vscode.Uri.parse(answer.file, true);
  if (!(await writeFile(file, answer.text))) return;
  link.filesChanged(file);
}
