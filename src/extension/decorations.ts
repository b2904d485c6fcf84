import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { isDraft, toRange } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";
import { marksInLines } from "./marksInLines.ts";
import { Parcels } from "./parcels.ts";

type Style = "supported" | "contradicted" | "unverified" | "problem";

/** Colour and form for each verdict; the squiggle of what is wrong comes from its diagnostic. */
const styles: Readonly<Record<Style, vscode.DecorationRenderOptions>> = {
  supported: underline("solid", "heshu.supportedUnderline"),
  unverified: underline("dotted", "heshu.unverifiedUnderline"),
  contradicted: { backgroundColor: color("heshu.contradictedBackground"), borderRadius: "2px" },
  problem: { backgroundColor: color("heshu.problemBackground"), borderRadius: "2px" },
};

const rulerLook: vscode.DecorationRenderOptions = {
  overviewRulerColor: color("heshu.contradictedRuler"),
  overviewRulerLane: vscode.OverviewRulerLane.Center,
};

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(name);
}

function underline(borderStyle: string, name: string): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: "0 0 1px 0", borderColor: color(name) };
}

/** Lines above and below what is on the screen that are painted with it. */
const margin = 60;

/** What an editor was last given. */
interface Painted {
  readonly from: number;
  readonly to: number;
  readonly styles: ReadonlyMap<Style, readonly Mark[]>;
  /** Decorations of a type are sent to the window as a whole: all those of a draft are of several. */
  readonly ruler: Parcels<Mark>;
}

/** Paints the verdicts over the lines on the screen, and marks in the ruler what a source contradicts. */
export function registerDecorations(store: FindingsStore): vscode.Disposable {
  const closed = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  const make = (options: vscode.DecorationRenderOptions) =>
    vscode.window.createTextEditorDecorationType({ ...options, ...closed });
  const types = Object.entries(styles).map(([style, options]) => [style as Style, make(options)] as const);
  const rulerTypes: vscode.TextEditorDecorationType[] = [];
  const painted = new WeakMap<vscode.TextEditor, Painted>();

  const paint = (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (!isDraft(document)) return;
    const findings = store.of(document);
    // Marks of an older text have moved along with it by themselves; newer ones are on their way.
    if (findings !== undefined && findings.version !== document.version) return;
    const { showSupported } = settingsOf(document);
    const { from, to } = linesAround(editor);
    const shown = marksInLines(findings?.marks ?? [], from, to);
    const before = painted.get(editor);
    const after = new Map<Style, readonly Mark[]>();
    const ruler = before?.ruler ?? new Parcels();
    painted.set(editor, { from, to, styles: after, ruler });
    for (const [style, type] of types) {
      const marks = shown.filter((mark) => styleOf(mark, showSupported) === style);
      after.set(style, marks);
      if (!isSame(before?.styles.get(style) ?? [], marks)) draw(editor, type, marks);
    }
    const contradicted = (findings?.marks ?? []).filter((mark) => styleOf(mark, false) === "contradicted");
    for (const [place, marks] of ruler.update(contradicted)) {
      rulerTypes[place] ??= make(rulerLook);
      draw(editor, rulerTypes[place], marks);
    }
  };
  const paintAll = () => vscode.window.visibleTextEditors.forEach(paint);
  paintAll();
  return vscode.Disposable.from(
    ...types.map(([, type]) => type),
    { dispose: () => vscode.Disposable.from(...rulerTypes).dispose() },
    store.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const last = painted.get(textEditor);
      const inside = ({ start, end }: vscode.Range) =>
        last !== undefined && last.from <= start.line && end.line <= last.to;
      if (!textEditor.visibleRanges.every(inside)) paint(textEditor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("heshu.showSupported")) paintAll();
    }),
  );
}

function draw(
  editor: vscode.TextEditor,
  type: vscode.TextEditorDecorationType,
  marks: readonly Mark[],
): void {
  editor.setDecorations(
    type,
    marks.map(({ range }) => toRange(range)),
  );
}

function linesAround({ visibleRanges, document }: vscode.TextEditor): { from: number; to: number } {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? 0;
  return { from: Math.max(0, first - margin), to: Math.min(document.lineCount, last + margin) };
}

/** The very same marks: those in edited lines never are, see the store. */
function isSame(before: readonly Mark[], after: readonly Mark[]): boolean {
  return before.length === after.length && before.every((mark, index) => mark === after[index]);
}

function styleOf({ verdict, decision }: Mark, showSupported: boolean): Style | undefined {
  if (decision === "ignored") return undefined;
  const style = decision === "verified" ? "supported" : verdict;
  return style === "supported" && !showSupported ? undefined : style;
}

function settingsOf(document: vscode.TextDocument): { showSupported: boolean } {
  const section = vscode.workspace.getConfiguration("heshu", document);
  return { showSupported: section.get("showSupported") !== false };
}
