import * as vscode from "vscode";
import { sourceScheme } from "../../protocol/languages.ts";
import { type SourceFigure, sourceFiguresMethod, sourceFiguresResultSchema } from "../../protocol/sources.ts";
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

  /** The figure that a link names, else the one at the cursor. */
  target(uri: unknown, key: unknown): FigureTarget | undefined {
    const editor = vscode.window.activeTextEditor;
    const named = typeof uri === "string" && typeof key === "string";
    const place = named ? uri : editor?.document.uri.toString();
    const figures = this.#figures.get(place ?? "") ?? [];
    const figure = named
      ? figures.find((one) => one.key === key)
      : figures.find(({ range }) => editor && toRange(range).contains(editor.selection.active));
    return figure && place !== undefined ? { uri: place, figure } : undefined;
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

  /** For the palette and the menus: whether there is a figure to decide about, and whether it was decided. */
  #tellContext(editor: vscode.TextEditor | undefined): void {
    if (editor !== vscode.window.activeTextEditor) return;
    const state = this.target(undefined, undefined)?.figure.state;
    void vscode.commands.executeCommand("setContext", "heshu.sourceFigure", state ?? false);
  }
}
