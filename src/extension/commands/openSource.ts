import * as vscode from "vscode";
import type { Mark } from "../../protocol/findings.ts";
import { locationSchema } from "../../protocol/position.ts";
import { showSource } from "../showSource.ts";
import { targetOf } from "../target.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Opens the source at a sentence: the one given by a link, else that of a mark. */
export const openSource: Command = {
  id: "heshu.openSource",
  async run({ store }, ...args) {
    const [uri, range] = args;
    const given = locationSchema.safeParse({ uri, range });
    const isSourced = ({ source }: Mark) => source !== undefined;
    const location = given.success ? given.data : (await targetOf(store, args, isSourced))?.mark.source;
    if (location === undefined) return tell(vscode.l10n.t("There is no source at the cursor."));
    await showSource(location);
  },
};
