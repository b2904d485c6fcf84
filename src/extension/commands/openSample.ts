import * as vscode from "vscode";
import { readFile } from "../writeFile.ts";
import type { Command } from "./command.ts";

/** Opens a copy of the sample draft that one may spoil. */
export const openSample: Command = {
  id: "heshu.openSample",
  async run({ context }) {
    const content = await readFile(
      vscode.Uri.joinPath(context.extensionUri, "test", "fixtures", "sample-draft.gao"),
    );
    const document = await vscode.workspace.openTextDocument({ language: "zh-news", content: content ?? "" });
    await vscode.window.showTextDocument(document);
  },
};
