import * as vscode from "vscode";
import { draftLanguages, draftSchemes } from "../protocol/languages.ts";

/** Which documents are drafts. */
export const draftSelector: readonly vscode.DocumentFilter[] = draftLanguages.flatMap((language) =>
  draftSchemes.map((scheme) => ({ language, scheme })),
);

export function isDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector as vscode.DocumentSelector, document) > 0;
}

/** The draft that a command is about: the one it was called with, else the one being edited. */
export function findDraft(uri: unknown): vscode.TextDocument | undefined {
  const wanted = typeof uri === "string" ? uri : uri instanceof vscode.Uri ? uri.toString() : undefined;
  const document =
    wanted === undefined
      ? vscode.window.activeTextEditor?.document
      : vscode.workspace.textDocuments.find((open) => open.uri.toString() === wanted);
  return document !== undefined && isDraft(document) ? document : undefined;
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
