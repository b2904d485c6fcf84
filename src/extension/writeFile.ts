import * as vscode from "vscode";

/** Writes a text file wherever the workspace is. Says in one line why it cannot; true when it did. */
export async function writeFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const name = vscode.workspace.asRelativePath(uri);
  if (open?.isDirty) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("{0} has unsaved changes; save it and try again.", name),
    );
    return false;
  }
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "{0} cannot be written: {1}. Choose another place or check the permissions.",
        name,
        reasonOf(error),
      ),
    );
    return false;
  }
}

/** Why, without the path, which VS Code's own words name three times. */
function reasonOf(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : "";
  if (code === "NoPermissions") return vscode.l10n.t("no permission");
  if (code === "FileNotFound") return vscode.l10n.t("there is no such folder");
  if (code === "FileNotADirectory" || code === "FileIsADirectory")
    return vscode.l10n.t("a file and a folder have the same name");
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return line;
}

/** The text of a file, or nothing where there is none. */
export async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
