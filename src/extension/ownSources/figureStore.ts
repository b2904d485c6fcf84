import * as vscode from "vscode";
import { sourceScheme } from "../../protocol/languages.ts";
import { type SourceFigure, sourceFiguresMethod, sourceFiguresResultSchema } from "../../protocol/sources.ts";
import { ContextKey } from "../contextKey.ts";
import { toRange } from "../drafts.ts";
import type { ServerLink } from "../serverLink.ts";

/** A figure of a source, and the document that shows the source. */
export interface FigureTarget {
  readonly uri: string;
  readonly figure: SourceFigure;
}

/** The figures of the sources that are on the screen. */
export class SourceFigures implements vscode.Disposable {
  readonly #link: ServerLink;
  readonly #figures = new Map<string, readonly SourceFigure[]>();
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #subscriptions: vscode.Disposable[];
  /** For the palette and the menus: whether there is a figure to decide about, and whether it was decided. */
  readonly #state = new ContextKey<SourceFigure["state"] | false>("heshu.sourceFigure");

  /** Fires with the URI of a source whose figures came or changed. */
  readonly onDidChange = this.#changed.event;

  constructor(link: ServerLink) {
    this.#link = link;
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#load(editors, false)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellContext(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#tellContext(editor)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#figures.delete(uri.toString())),
      link.onSources(() => this.#load(vscode.window.visibleTextEditors, true)),
      link.onState((state) => {
        if (state === "running") this.#load(vscode.window.visibleTextEditors, true);
      }),
    ];
    this.#load(vscode.window.visibleTextEditors, false);
  }

  of(document: vscode.TextDocument): readonly SourceFigure[] {
    return this.#figures.get(document.uri.toString()) ?? [];
  }

  /** The figure of that key in the sources on the screen, the active one first; without a key the one at the cursor. */
  target(key?: unknown): FigureTarget | undefined {
    const editor = vscode.window.activeTextEditor;
    if (typeof key !== "string") {
      const at = editor?.selection.active;
      const figure =
        editor && this.of(editor.document).find(({ range }) => at && toRange(range).contains(at));
      return figure && editor ? { uri: editor.document.uri.toString(), figure } : undefined;
    }
    for (const { document } of [...(editor ? [editor] : []), ...vscode.window.visibleTextEditors]) {
      const figure = this.of(document).find((one) => one.key === key);
      if (figure !== undefined) return { uri: document.uri.toString(), figure };
    }
    return undefined;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #load(editors: readonly vscode.TextEditor[], again: boolean): void {
    for (const { document } of editors)
      if (document.uri.scheme === sourceScheme && (again || !this.#figures.has(document.uri.toString())))
        void this.#ask(document.uri.toString());
  }

  async #ask(uri: string): Promise<void> {
    if (this.#link.state !== "running") return;
    const answer = await this.#link.ask(sourceFiguresMethod, { uri }, sourceFiguresResultSchema);
    this.#figures.set(uri, answer?.figures ?? []);
    this.#changed.fire(uri);
    this.#tellContext(vscode.window.activeTextEditor);
  }

  #tellContext(editor: vscode.TextEditor | undefined): void {
    if (editor !== vscode.window.activeTextEditor) return;
    this.#state.set(this.target()?.figure.state ?? false);
  }
}
