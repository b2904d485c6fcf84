import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { type Position, positionSchema } from "../protocol/position.ts";
import { isWrong } from "../protocol/squiggles.ts";
import { findDraft, toRange } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";

export interface Target {
  readonly document: vscode.TextDocument;
  readonly mark: Mark;
}

/** What links give as three arguments, and items of a view as one. */
export interface TargetName {
  readonly uri: string;
  readonly key: string;
  /** Where the mark begins: a sentence that stands in the draft twice has its marks twice. */
  readonly at: Position;
}

/**
 * The mark that a link or a view's item names, else the one at the cursor; in the draft as it now stands.
 * @param suits of several marks at the cursor one that it holds for is meant, else one that is wrong, if there is any.
 */
export async function targetOf(
  store: FindingsStore,
  args: readonly unknown[],
  suits: (mark: Mark) => boolean = isWrong,
): Promise<Target | undefined> {
  const [first, second, third] = args;
  const named = isName(first) ? first : { uri: first, key: second, at: third };
  const document = findDraft(named.uri);
  if (document === undefined) return undefined;
  const marks = (await store.soon(document))?.marks ?? [];
  const mark =
    typeof named.key === "string" ? withKey(marks, named.key, named.at) : atCursor(marks, document, suits);
  return mark && { document, mark };
}

/** The mark of that key; of several the nearest. */
function withKey(marks: readonly Mark[], wanted: string, at: unknown): Mark | undefined {
  const alike = marks.filter(({ key }) => key === wanted);
  const place = positionSchema.safeParse(at);
  if (!place.success) return alike[0];
  const distance = ({ range: { start } }: Mark) => Math.abs(start.line - place.data.line);
  return alike.sort((a, b) => distance(a) - distance(b))[0];
}

function atCursor(
  marks: readonly Mark[],
  document: vscode.TextDocument,
  suits: (mark: Mark) => boolean,
): Mark | undefined {
  const cursor = cursorIn(document);
  const here = marks.filter(({ range }) => cursor !== undefined && toRange(range).contains(cursor));
  return here.find(suits) ?? here.find(isWrong) ?? here[0];
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
