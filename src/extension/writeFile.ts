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
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "{0} cannot be written: {1}. Choose another place or check the permissions.",
        name,
        reason ?? "",
      ),
    );
    return false;
  }
}

/** The text of a file, or nothing where there is none. */
export async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
