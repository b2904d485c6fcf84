import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { HeshuApi } from "../../../src/extension/activate.ts";
import { toRange } from "../../../src/extension/drafts.ts";
import { diagnosticSource } from "../../../src/protocol/languages.ts";

/** A draft about the bundled article: two figures wrong, three right, one that no source speaks of. */
export const draftText = `北京公布去年经济数据

2024年3月19日，国新办举行新闻发布会。2023年，北京市经济总量达到44万亿元，地区生产总值增长5.2%。一般公共预算收入增长2.8%。

今年，北京市将新增普惠托位1万个，另有37项改革任务。
`;

/** Waits until there is something that satisfies the condition; the test's own time limit ends it. */
export async function eventually<T>(
  get: () => T | undefined | PromiseLike<T | undefined>,
  holds: (value: T) => boolean = () => true,
): Promise<T> {
  for (;;) {
    const value = await get();
    if (value !== undefined && holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function heshu(): Promise<HeshuApi> {
  const extension = vscode.extensions.getExtension<HeshuApi>("heshu.heshu");
  assert.ok(extension, "the extension is not installed");
  return extension.activate();
}

/** Opens a draft beside nothing else, and waits for its check. */
export async function openDraft(content = draftText, language = "zh-news"): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() !== content) {
    // A new draft has the name of the last one; while that is still leaving, it is handed out again.
    await closeAll();
    return openDraft(content, language);
  }
  await checked(document);
  return editor;
}

/** Waits until what is shown is about the text as it stands. */
export async function checked(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  const { store } = await heshu();
  const findings = await eventually(() => store.current(document));
  const shown = findings.marks.filter(
    ({ severity, decision }) => severity !== "none" && decision === undefined,
  );
  const places = JSON.stringify(shown.map(({ range }) => toRange(range)));
  return eventually(
    () => diagnosticsOf(document),
    (diagnostics) => JSON.stringify(diagnostics.map(({ range }) => range)) === places,
  );
}

/** In the order of the text, as marks are. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === diagnosticSource)
    .sort(({ range: a }, { range: b }) => a.start.compareTo(b.start) || a.end.compareTo(b.end));
}

/** The first place of some words in a draft. */
export function place(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Puts the cursor before the first of some words. */
export function putCursor(editor: vscode.TextEditor, words: string): void {
  const { start } = place(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
}

/** Writes a draft into the window's folder. */
export async function savedDraft(name: string, content = draftText): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
  return file;
}

/** Opens a file and waits for its check. */
export async function openFile(file: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
  await checked(editor.document);
  return editor;
}

/** What the editor is told while something is done: warnings, and words in the status bar. */
export async function messagesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { showWarningMessage, setStatusBarMessage } = vscode.window;
  const messages: string[] = [];
  const record = (message: string) => {
    messages.push(message);
    return new vscode.Disposable(() => undefined);
  };
  Object.assign(vscode.window, {
    showWarningMessage: async (message: string) => void record(message),
    setStatusBarMessage: record,
  });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showWarningMessage, setStatusBarMessage });
  }
  return messages;
}

/** Answers the questions that the editor is asked while something is done, in their order. */
export async function answering(answers: readonly string[], work: () => Thenable<unknown>): Promise<void> {
  const { showInputBox } = vscode.window;
  const rest = [...answers];
  Object.assign(vscode.window, { showInputBox: async () => rest.shift() });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInputBox });
  }
  assert.deepEqual(rest, []);
}
