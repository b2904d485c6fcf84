import * as vscode from "vscode";
import { docsScheme } from "../../protocol/languages.ts";
import { targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Opens a page that says why a figure got its verdict: how it was read, and what it was compared with. */
export const explain: Command = {
  id: "heshu.explain",
  async run({ store }, ...args) {
    const target = await targetOf(store, args);
    if (target === undefined) return tell(vscode.l10n.t("There is no figure here."));
    const { document, mark } = target;
    // The version makes it another page once the draft has changed.
    const asked = {
      uri: document.uri.toString(),
      key: mark.key,
      at: mark.range.start,
      version: document.version,
    };
    const uri =
      mark.verdict === "problem"
        ? vscode.Uri.from({ scheme: docsScheme, path: `/${mark.code}.md` })
        : vscode.Uri.from({ scheme: docsScheme, path: `/${mark.text}.md`, query: JSON.stringify(asked) });
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
  },
};
