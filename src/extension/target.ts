import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { findDraft } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";

export interface Target {
  readonly document: vscode.TextDocument;
  readonly mark: Mark;
}

/** The mark that a link names by draft and key, else the one at the cursor. */
export function targetOf(store: FindingsStore, uri?: unknown, key?: unknown): Target | undefined {
  const document = findDraft(uri);
  if (document === undefined) return undefined;
  if (typeof key === "string") {
    const mark = store.current(document)?.marks.find((candidate) => candidate.key === key);
    return mark && { document, mark };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const mark = store.markAt(document, editor.selection.active);
  return mark && { document, mark };
}
