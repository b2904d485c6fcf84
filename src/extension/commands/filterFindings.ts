import * as vscode from "vscode";
import type { Command } from "./command.ts";

/** Lists only the figures with some words, as one types them. */
export const filterFindings: Command = {
  id: "heshu.filterFindings",
  run({ findings }) {
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t("Filter the figures");
    input.placeholder = vscode.l10n.t("Words of the figure, what it is about, or what is wrong with it");
    input.value = findings.filterWords;
    input.onDidChangeValue((words) => findings.filter(words));
    input.onDidAccept(() => input.hide());
    input.onDidHide(() => input.dispose());
    input.show();
  },
};

export const clearFilter: Command = {
  id: "heshu.clearFilter",
  run: ({ findings }) => findings.filter(""),
};
