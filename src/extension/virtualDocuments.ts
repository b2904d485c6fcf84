import * as vscode from "vscode";
import { reportScheme, sourceScheme } from "../protocol/languages.ts";
import { sourceTextMethod, sourceTextResultSchema } from "../protocol/requests.ts";
import type { ServerLink } from "./serverLink.ts";

/** Shows the text of a source, read-only, as the server holds it. */
export function registerSourceDocuments(link: ServerLink): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(sourceScheme, {
    async provideTextDocumentContent(uri) {
      const answer = await link.ask(sourceTextMethod, { uri: uri.toString() }, sourceTextResultSchema);
      return answer?.text ?? vscode.l10n.t("The text of this source cannot be had now; the log says why.");
    },
  });
}

/** Holds the reports of this session, one a draft, so that a report can be shown and shown again. */
export class ReportDocuments implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider: vscode.Disposable;

  constructor() {
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(reportScheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? "",
    });
  }

  /** @param name of the file that the report would be. */
  set(draft: vscode.Uri, name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: reportScheme, path: `/${name}`, query: draft.toString() });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}
