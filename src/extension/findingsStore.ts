import * as vscode from "vscode";
import type { FindingsParams } from "../protocol/findings.ts";

/** Milliseconds that a command waits for a check of what was just typed. */
const patience = 3000;

/** What the server last said about each open draft. */
export class FindingsStore implements vscode.Disposable {
  readonly #findings = new Map<string, FindingsParams>();
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires with the URI of a draft whose findings came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(incoming: vscode.Event<FindingsParams>) {
    this.#subscriptions = [
      incoming((params) => this.#set(params)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#delete(uri.toString())),
    ];
  }

  of(document: vscode.TextDocument): FindingsParams | undefined {
    return this.#findings.get(document.uri.toString());
  }

  /** The findings, if they are about the text as it stands. */
  current(document: vscode.TextDocument): FindingsParams | undefined {
    const findings = this.of(document);
    return findings?.version === document.version ? findings : undefined;
  }

  /** The same, after an edit as soon as it has been checked; nothing if that takes longer than anyone waits. */
  async soon(document: vscode.TextDocument): Promise<FindingsParams | undefined> {
    const current = this.current(document);
    if (current !== undefined) return current;
    return new Promise((resolve) => {
      const done = () => {
        waiting.dispose();
        clearTimeout(timer);
        resolve(this.current(document));
      };
      const waiting = this.onDidChange(() => this.current(document) && done());
      const timer = setTimeout(done, patience);
    });
  }

  clear(): void {
    for (const uri of [...this.#findings.keys()]) this.#delete(uri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #set(params: FindingsParams): void {
    // The server writes URIs as it was given them, but another client of it need not.
    const uri = vscode.Uri.parse(params.uri).toString();
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document === undefined || document.version !== params.version) return;
    this.#findings.set(uri, params);
    this.#changed.fire(uri);
  }

  #delete(uri: string): void {
    if (this.#findings.delete(uri)) this.#changed.fire(uri);
  }
}
