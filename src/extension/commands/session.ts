import * as vscode from "vscode";
import { checkMethod } from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import { tell } from "../tell.ts";
import type { Command } from "./command.ts";

/** Stops or resumes checking until the window closes. */
export const toggle: Command = {
  id: "heshu.toggle",
  run({ session }) {
    session.toggle();
    tell(session.enabled ? vscode.l10n.t("Heshu checks again.") : vscode.l10n.t("Heshu is paused."));
  },
};

/** Checks the draft now, whatever `heshu.run` says. */
export const check: Command = {
  id: "heshu.check",
  run({ link }, uri) {
    const document = findDraft(uri);
    if (document === undefined) return tell(vscode.l10n.t("Open a draft first."));
    link.notify(checkMethod, { uri: document.uri.toString() });
  },
};

export const restartServer: Command = {
  id: "heshu.restartServer",
  run: ({ link }) => link.restart(),
};

export const showLog: Command = {
  id: "heshu.showLog",
  run: ({ log }) => log.show(),
};
