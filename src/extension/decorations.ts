import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { isDraft, toRange } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";

type Style = "supported" | "contradicted" | "unverified" | "problem";

/** Colour and form for each verdict; the squiggle of what is wrong comes from its diagnostic. */
const styles: Readonly<Record<Style, vscode.DecorationRenderOptions>> = {
  supported: underline("solid", "heshu.supportedUnderline"),
  unverified: underline("dotted", "heshu.unverifiedUnderline"),
  contradicted: {
    backgroundColor: new vscode.ThemeColor("heshu.contradictedBackground"),
    overviewRulerColor: new vscode.ThemeColor("heshu.contradictedRuler"),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    borderRadius: "2px",
  },
  problem: { backgroundColor: new vscode.ThemeColor("heshu.problemBackground"), borderRadius: "2px" },
};

function underline(borderStyle: string, color: string): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: "0 0 1px 0", borderColor: new vscode.ThemeColor(color) };
}

/** Paints the verdicts over the drafts on the screen. */
export function registerDecorations(store: FindingsStore): vscode.Disposable {
  const types = Object.entries(styles).map(
    ([style, options]) =>
      [
        style as Style,
        vscode.window.createTextEditorDecorationType({
          ...options,
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ] as const,
  );
  const paint = (editor: vscode.TextEditor) => {
    if (!isDraft(editor.document)) return;
    const findings = store.of(editor.document);
    // Marks of an older text have moved along with it by themselves; newer ones are on their way.
    if (findings !== undefined && findings.version !== editor.document.version) return;
    const marks = findings?.marks ?? [];
    const { showSupported } = settingsOf(editor.document);
    for (const [style, type] of types) {
      const shown = marks.filter((mark) => styleOf(mark, showSupported) === style);
      editor.setDecorations(
        type,
        shown.map((mark) => toRange(mark.range)),
      );
    }
  };
  const paintAll = () => vscode.window.visibleTextEditors.forEach(paint);
  paintAll();
  return vscode.Disposable.from(
    ...types.map(([, type]) => type),
    store.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("heshu.showSupported")) paintAll();
    }),
  );
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
