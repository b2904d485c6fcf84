import * as vscode from "vscode";
import { draftLanguages, draftSchemes } from "../protocol/languages.ts";

/** Which documents are drafts. */
export const draftSelector: readonly vscode.DocumentFilter[] = draftLanguages.flatMap((language) =>
  draftSchemes.map((scheme) => ({ language, scheme })),
);

export function isDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector as vscode.DocumentSelector, document) > 0;
}

/** The draft that a command is about: the one it was called with, else the one being edited or in sight. */
export function findDraft(uri: unknown): vscode.TextDocument | undefined {
  const wanted = typeof uri === "string" ? uri : uri instanceof vscode.Uri ? uri.toString() : undefined;
  if (wanted === undefined) return draftInSight();
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === wanted);
  return document !== undefined && isDraft(document) ? document : undefined;
}

/** With a report or a source in the foreground, the draft beside it is meant. */
function draftInSight(): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && isDraft(active)) return active;
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document).filter(isDraft));
  return visible.size === 1 ? [...visible][0] : undefined;
}

export function toRange({
  start,
  end,
}: {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
