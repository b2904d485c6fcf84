import * as vscode from "vscode";
import { applyFindings } from "../protocol/applyFindings.ts";
import type { DraftFindings, FindingsParams } from "../protocol/findings.ts";
import { TouchedLines } from "./touchedLines.ts";

/** Milliseconds that a command waits for a check of what was just typed. */
const patience = 3000;

/** What the server last said about each open draft. */
export class FindingsStore implements vscode.Disposable {
  readonly #findings = new Map<string, DraftFindings>();
  readonly #touched = new Map<string, TouchedLines>();
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires with the URI of a draft whose findings came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(incoming: vscode.Event<FindingsParams>) {
    this.#subscriptions = [
      incoming((params) => this.#set(params)),
      vscode.workspace.onDidChangeTextDocument((change) => this.#touch(change)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#delete(uri.toString())),
    ];
  }

  of(document: vscode.TextDocument): DraftFindings | undefined {
    return this.#findings.get(document.uri.toString());
  }

  /** The findings, if they are about the text as it stands. */
  current(document: vscode.TextDocument): DraftFindings | undefined {
    const findings = this.of(document);
    return findings?.version === document.version ? findings : undefined;
  }

  /** The same, after an edit as soon as it has been checked; nothing if that takes longer than anyone waits. */
  async soon(document: vscode.TextDocument): Promise<DraftFindings | undefined> {
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
    const findings = document && applyFindings(this.#findings.get(uri), params);
    if (findings === undefined) return;
    // Kept for what comes next, but an older text's marks would stand in the wrong places.
    this.#findings.set(uri, findings);
    if (document?.version !== findings.version) return;
    const touched = this.#touched.get(uri);
    if (touched !== undefined) this.#findings.set(uri, renewed(findings, touched));
    this.#touched.delete(uri);
    this.#changed.fire(uri);
  }

  #touch({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (!this.#findings.has(uri)) return;
    const touched = this.#touched.get(uri) ?? new TouchedLines();
    this.#touched.set(uri, touched);
    for (const { range, text } of contentChanges)
      touched.add({ from: range.start.line, to: range.end.line, breaks: text.split("\n").length - 1 });
  }

  #delete(uri: string): void {
    this.#touched.delete(uri);
    if (this.#findings.delete(uri)) this.#changed.fire(uri);
  }
}

/**
 * The editor moves what was drawn along with the text, and loses it where its words were deleted, even if they
 * were typed again: in lines that were edited every mark is another one, and is drawn anew.
 */
function renewed(findings: DraftFindings, touched: TouchedLines): DraftFindings {
  const marks = findings.marks.map((mark) => (touched.has(mark.range.start.line) ? { ...mark } : mark));
  return { ...findings, marks };
}
