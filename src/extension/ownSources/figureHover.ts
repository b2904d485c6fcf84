import * as vscode from "vscode";
import { sourceScheme } from "../../protocol/languages.ts";
import type { FigureState, SourceFigure } from "../../protocol/sources.ts";
import { toRange } from "../drafts.ts";
import type { SourceFigures } from "./figureStore.ts";

const { l10n } = vscode;

const commands = {
  accept: "heshu.acceptFigure",
  correct: "heshu.correctFigure",
  drop: "heshu.dropFigure",
  reset: "heshu.resetFigure",
} as const;

/** Says of a source's figure what it was read as, and what can be done about that. */
export function registerFigureHover(figures: SourceFigures): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { scheme: sourceScheme },
    {
      provideHover(document, position) {
        const figure = figures.of(document).find(({ range }) => toRange(range).contains(position));
        return figure && new vscode.Hover(card(figure), toRange(figure.range));
      },
    },
  );
}

function card(figure: SourceFigure): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  card.isTrusted = { enabledCommands: Object.values(commands) };
  const head = [figure.figure ?? figure.text, stateWords(figure.state), figure.place ?? ""];
  card
    .appendMarkdown("**")
    .appendText(head.filter((part) => part !== "").join(" · "))
    .appendMarkdown("**");
  for (const line of [figure.about, figure.reading, figure.note])
    if (line) card.appendMarkdown("\n\n").appendText(line);
  const links = actions(figure.state).map(([name, command]) => {
    const target = encodeURIComponent(JSON.stringify([figure.key]));
    return `[${name}](command:${command}?${target})`;
  });
  return card.appendMarkdown(`\n\n${links.join(" · ")}`);
}

function stateWords(state: FigureState): string {
  switch (state) {
    case "fact":
      return l10n.t("read as a fact");
    case "accepted":
      return l10n.t("read rightly, as an editor confirmed");
    case "corrected":
      return l10n.t("corrected by an editor");
    case "dropped":
      return l10n.t("dropped by an editor");
    case "unread":
      return l10n.t("not read as a fact");
  }
}

function actions(state: FigureState): (readonly [string, string])[] {
  const accept = [l10n.t("Right"), commands.accept] as const;
  const correct = [l10n.t("Correct…"), commands.correct] as const;
  const drop = [l10n.t("Drop"), commands.drop] as const;
  const reset = [l10n.t("Withdraw the decision"), commands.reset] as const;
  switch (state) {
    case "fact":
      return [accept, correct, drop];
    case "accepted":
      return [correct, drop, reset];
    case "corrected":
      return [correct, drop, reset];
    case "dropped":
      return [reset];
    case "unread":
      return [correct];
  }
}
