import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { findDraft, toRange } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";

export interface Target {
  readonly document: vscode.TextDocument;
  readonly mark: Mark;
}

/** What links give as two arguments, and items of a view as one. */
export interface TargetName {
  readonly uri: string;
  readonly key: string;
}

/** The mark that a link or a view's item names, else the one at the cursor. */
export function targetOf(store: FindingsStore, ...args: readonly unknown[]): Target | undefined {
  const [first, second] = args;
  const named = isName(first) ? first : { uri: first, key: second };
  const document = findDraft(named.uri);
  if (document === undefined) return undefined;
  const mark =
    typeof named.key === "string"
      ? store.current(document)?.marks.find(({ key }) => key === named.key)
      : markAtCursor(store, document);
  return mark && { document, mark };
}

/** Puts the cursor on a mark, in sight. */
export async function reveal({ document, mark }: Target): Promise<void> {
  const range = toRange(mark.range);
  const selection = new vscode.Selection(range.start, range.start);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isName(value: unknown): value is TargetName {
  return typeof value === "object" && value !== null && "uri" in value && "key" in value;
}

function markAtCursor(store: FindingsStore, document: vscode.TextDocument): Mark | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? store.markAt(document, editor.selection.active) : undefined;
}
