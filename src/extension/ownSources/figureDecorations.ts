import * as vscode from "vscode";
import type { FigureState, SourceFigure } from "../../protocol/sources.ts";
import { toRange } from "../drafts.ts";
import type { SourceFigures } from "./figureStore.ts";

/** Each state has a form of its own: no meaning is in the colour alone. */
const styles: Readonly<Record<FigureState, vscode.DecorationRenderOptions>> = {
  fact: underline("solid", "heshu.supportedUnderline"),
  accepted: { ...underline("solid", "heshu.supportedUnderline"), after: sign("✓") },
  corrected: { ...underline("dashed", "heshu.supportedUnderline"), after: sign("✎") },
  dropped: { textDecoration: "line-through", opacity: "0.6" },
  unread: underline("dotted", "heshu.unverifiedUnderline"),
};

function underline(borderStyle: string, color: string): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: "0 0 1px 0", borderColor: new vscode.ThemeColor(color) };
}

function sign(contentText: string): vscode.ThemableDecorationAttachmentRenderOptions {
  return { contentText, color: new vscode.ThemeColor("editorCodeLens.foreground"), margin: "0 0.2em" };
}

/** Marks every figure of the sources on the screen by what became of it. */
export function registerFigureDecorations(figures: SourceFigures): vscode.Disposable {
  const types = Object.entries(styles).map(
    ([state, options]) => [state, vscode.window.createTextEditorDecorationType(options)] as const,
  );
  const paint = (editor: vscode.TextEditor) => {
    const all = figures.of(editor.document);
    for (const [state, type] of types)
      editor.setDecorations(type, all.filter((figure) => figure.state === state).map(decoration));
  };
  return vscode.Disposable.from(
    ...types.map(([, type]) => type),
    figures.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri) paint(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (figures.of(editor.document).length > 0) paint(editor);
    }),
  );
}

function decoration({ range, figure }: SourceFigure): vscode.DecorationOptions {
  const text = figure === undefined ? {} : { renderOptions: { after: { contentText: `✎ ${figure}` } } };
  return { range: toRange(range), ...text };
}
