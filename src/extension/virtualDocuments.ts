import * as vscode from "vscode";
import { docsScheme, reportScheme, sourceScheme } from "../protocol/languages.ts";
import {
  explainMethod,
  explainResultSchema,
  sourceTextMethod,
  sourceTextResultSchema,
  whyMethod,
  whyResultSchema,
} from "../protocol/requests.ts";
import type { ServerLink } from "./serverLink.ts";

/** Shows what the server holds, read-only: the text of a source, what a code means. */
export function registerServerDocuments(link: ServerLink): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const missing = () => vscode.l10n.t("This text cannot be had now; the log says why.");
  return vscode.Disposable.from(
    // A source that the editor opened by itself, from a diagnostic's related place.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) if (document.uri.scheme === sourceScheme) void asArticle(document);
    }),
    changed,
    link.onSources(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === sourceScheme) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(sourceScheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const answer = await link.ask(sourceTextMethod, { uri: uri.toString() }, sourceTextResultSchema);
        return answer?.text ?? missing();
      },
    }),
    vscode.workspace.registerTextDocumentContentProvider(docsScheme, {
      async provideTextDocumentContent({ path, query }) {
        if (query !== "")
          return (await link.ask(whyMethod, JSON.parse(query), whyResultSchema))?.text ?? missing();
        const code = path.replace(/^\/|\.md$/gu, "");
        return (await link.ask(explainMethod, { code }, explainResultSchema))?.text ?? missing();
      },
    }),
  );
}

/** Articles are read like drafts: wrapped, with their figures in colour. */
export async function asArticle(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  return document.languageId === "zh-news"
    ? document
    : vscode.languages.setTextDocumentLanguage(document, "zh-news");
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
