import * as vscode from "vscode";
import type { ServerLink } from "./serverLink.ts";

const { l10n } = vscode;

/** Nothing is checked any more, which nobody would see from drafts that merely show no marks. */
export function registerFailureNotice(link: ServerLink): vscode.Disposable {
  return link.onState((state) => {
    if (state === "failed") void tellFailure();
  });
}

async function tellFailure(): Promise<void> {
  const again = l10n.t("Start again");
  const log = l10n.t("Show log");
  const message = l10n.t(
    "Heshu's checking process does not run, so drafts are not checked. Start it again; the log says what went wrong.",
  );
  const chosen = await vscode.window.showErrorMessage(message, again, log);
  if (chosen === again) await vscode.commands.executeCommand("heshu.restartServer");
  if (chosen === log) await vscode.commands.executeCommand("heshu.showLog");
}
