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

/** The mark that a link or a view's item names, else the one at the cursor; in the draft as it now stands. */
export async function targetOf(
  store: FindingsStore,
  ...args: readonly unknown[]
): Promise<Target | undefined> {
  const [first, second] = args;
  const named = isName(first) ? first : { uri: first, key: second };
  const document = findDraft(named.uri);
  if (document === undefined) return undefined;
  const marks = (await store.soon(document))?.marks ?? [];
  const at = cursorIn(document);
  const mark =
    typeof named.key === "string"
      ? marks.find(({ key }) => key === named.key)
      : marks.find(({ range }) => at !== undefined && toRange(range).contains(at));
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

function cursorIn(document: vscode.TextDocument): vscode.Position | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active : undefined;
}
