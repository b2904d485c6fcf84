import * as vscode from "vscode";
import { sourceScheme } from "../protocol/languages.ts";
import type { Location } from "../protocol/position.ts";
import { toRange } from "./drafts.ts";
import { asArticle } from "./virtualDocuments.ts";

/** Opens a source beside the draft, at a sentence. */
export async function showSource({ uri, range }: Location): Promise<void> {
  const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const document = opened.uri.scheme === sourceScheme ? await asArticle(opened) : opened;
  await vscode.window.showTextDocument(document, {
    selection: toRange(range),
    viewColumn: vscode.ViewColumn.Beside,
  });
}
