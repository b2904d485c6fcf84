import * as vscode from "vscode";

/** Whether the window is light or dark, for pages that cannot see it. */
export function editorColors(): "light" | "dark" {
  const { Light, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  return kind === Light || kind === HighContrastLight ? "light" : "dark";
}
