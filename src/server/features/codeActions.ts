import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit as EngineEdit, Fix } from "../../engine/checking/finding.ts";
import type { Location } from "../../protocol/position.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { Catalogue } from "../messages/index.ts";
import type { ClaimWords } from "../words/claim.ts";
import { webPage } from "../words/webPage.ts";
import { attributed, sureFix, sureFixes } from "./fixes.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.heshu`;

export interface CodeActionsContext {
  readonly words: Catalogue;
  readonly claims: ClaimWords;
  /** The client runs `heshu.*` commands. */
  readonly commands: boolean;
  readonly locate: (mark: DraftMark) => Promise<Location | undefined>;
}

export async function codeActionsAt(
  check: CheckedDraft,
  params: CodeActionParams,
  context: CodeActionsContext,
): Promise<CodeAction[]> {
  const { document } = check;
  const { only } = params.context;
  const wants = (kind: string) =>
    only === undefined
      ? !kind.startsWith(CodeActionKind.Source)
      : only.some((asked) => includes(asked, kind));
  const actions: CodeAction[] = [];
  const all = sureFixes(check);
  if (wants(fixAllKind) && all.length > 0) actions.push(fixAll(document, all, context.words, fixAllKind));
  if (!wants(CodeActionKind.QuickFix)) return actions;
  const [from, to] = [document.offsetAt(params.range.start), document.offsetAt(params.range.end)];
  const offered = new Set<string>();
  const mended: Fix[] = [];
  for (const mark of check.marks) {
    if (mark.end < from || to < mark.start || mark.decision !== undefined) continue;
    const diagnostics = params.context.diagnostics.filter((diagnostic) => isOf(diagnostic, mark, document));
    // A finding and a problem about the same figure mend it the same way.
    for (const fix of mark.fixes) {
      // A finding and a problem about one figure may mend it the same way.
      const edits = JSON.stringify(fix.edits);
      if (!offered.has(edits)) actions.push(fixAction(document, fix, diagnostics));
      mended.push(fix);
      offered.add(edits);
    }
    const withSource = attributed(mark, context.claims);
    if (withSource !== undefined)
      actions.push(attributionAction(document, mark, withSource, diagnostics, context.words));
    if (context.commands) actions.push(...(await commandActions(document, mark, diagnostics, context)));
  }
  if (all.length > 1 && all.some((fix) => mended.includes(fix)))
    actions.push(fixAll(document, all, context.words, CodeActionKind.QuickFix));
  return actions;
}

export function textEdits(document: TextDocument, edits: readonly EngineEdit[]): TextEdit[] {
  return edits.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
}

/** For the version that was checked and no other. */
function workspaceEdit(document: TextDocument, engineEdits: readonly EngineEdit[]): WorkspaceEdit {
  const edits = textEdits(document, engineEdits);
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

function fixAction(document: TextDocument, fix: Fix, diagnostics: Diagnostic[]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(document, fix.edits),
    ...(fix.preferred ? { isPreferred: true } : {}),
  };
}

function attributionAction(
  document: TextDocument,
  mark: DraftMark,
  edits: readonly EngineEdit[],
  diagnostics: Diagnostic[],
  words: Catalogue,
): CodeAction {
  const fix = sureFix(mark);
  return {
    title: fix === undefined ? words.attribute(mark.text) : words.withAttribution(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(document, edits),
  };
}

function fixAll(document: TextDocument, fixes: readonly Fix[], words: Catalogue, kind: string): CodeAction {
  return {
    title: words.fixAll,
    kind,
    edit: workspaceEdit(
      document,
      fixes.flatMap((fix) => fix.edits),
    ),
  };
}

/** What the hover card's links do, for the keyboard. */
async function commandActions(
  document: TextDocument,
  mark: DraftMark,
  diagnostics: Diagnostic[],
  { words, locate }: CodeActionsContext,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  const add = (title: string, command: string, ...args: unknown[]) =>
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command, arguments: args },
    });
  const named = (title: string) => words.namedAction(title, mark.text);
  const location = await locate(mark);
  if (location !== undefined) add(named(words.openSource), "heshu.openSource", location.uri, location.range);
  const page = webPage(mark.finding?.fact?.source.url);
  if (page !== undefined) add(named(words.openPage), "vscode.open", page);
  if (mark.verdict === "supported") return actions;
  const target = [document.uri, mark.key, document.positionAt(mark.start)] as const;
  add(named(words.ignore), "heshu.ignore", ...target);
  add(named(words.verify), "heshu.verify", ...target);
  return actions;
}

function isOf({ code, range }: Diagnostic, mark: DraftMark, document: TextDocument): boolean {
  return (
    code === mark.code &&
    document.offsetAt(range.start) === mark.start &&
    document.offsetAt(range.end) === mark.end
  );
}

function includes(asked: string, kind: string): boolean {
  return asked === "" || asked === kind || kind.startsWith(`${asked}.`);
}
