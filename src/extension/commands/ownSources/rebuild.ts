import * as vscode from "vscode";
import * as z from "zod/mini";
import { rebuildSourcesMethod } from "../../../protocol/sources.ts";
import { tell } from "../../tell.ts";
import type { Command } from "../command.ts";

/** Reads every source again; the server shows how far it is. */
export const rebuildSources: Command = {
  id: "heshu.rebuildSources",
  async run({ link }) {
    if ((await link.ask(rebuildSourcesMethod, {}, z.null())) === null)
      tell(vscode.l10n.t("The sources are read."));
  },
};
