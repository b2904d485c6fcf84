import * as vscode from "vscode";
import type { Location } from "../protocol/position.ts";
import { toRange } from "./drafts.ts";

/** Opens a source beside the draft, at a sentence. */
export async function showSource({ uri, range }: Location): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  await vscode.window.showTextDocument(document, {
    selection: toRange(range),
    viewColumn: vscode.ViewColumn.Beside,
  });
}
