import * as vscode from "vscode";
import { targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Copies the sourced figure and whom it is from. */
export const copyAttribution: Command = {
  id: "heshu.copyAttribution",
  async run({ store }, ...args) {
    const text = (await targetOf(store, args, ({ attributed }) => attributed !== undefined))?.mark.attributed;
    if (text === undefined) return tell(vscode.l10n.t("There is no source at the cursor."));
    await vscode.env.clipboard.writeText(text);
    tell(vscode.l10n.t("Copied: {0}", text));
  },
};
