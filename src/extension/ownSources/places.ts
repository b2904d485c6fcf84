import * as vscode from "vscode";
import type { Initialization } from "../../protocol/initialization.ts";

/** Where the editor's own library is, for every workspace. */
export function personalFolder({ globalStorageUri }: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(globalStorageUri, "sources");
}

/** What the server is told of the editor's storage. */
export function serverFolders(context: vscode.ExtensionContext): NonNullable<Initialization["folders"]> {
  const { storageUri, globalStorageUri } = context;
  return {
    ...(storageUri && { storage: storageUri.fsPath }),
    globalStorage: globalStorageUri.fsPath,
    personal: personalFolder(context).fsPath,
  };
}

/** Paths from the workspace folder that do not lead out of it. */
const isOwn = (path: string) =>
  !/^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path) && !path.split(/[/\\]/u).includes("..");

/**
 * Where a new source goes: the first folder of sources in the workspace folder at hand, or the personal library
 * where there is none, or one that is not trusted.
 */
export function targetFolder(context: vscode.ExtensionContext, near: vscode.Uri | undefined): vscode.Uri {
  const folder =
    (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder?.uri.scheme !== "file" && folder?.uri.scheme !== "vscode-remote") return personalFolder(context);
  const named: unknown = vscode.workspace.getConfiguration("heshu", folder).get("sources.folders");
  const names: readonly unknown[] = Array.isArray(named) ? named : [];
  const own = names.find((name): name is string => typeof name === "string" && isOwn(name));
  if (own === undefined || !vscode.workspace.isTrusted) return personalFolder(context);
  return vscode.Uri.joinPath(folder.uri, ...own.split(/[/\\]/u).filter((part) => part !== ""));
}

/** A file's name without what file systems refuse; never empty. */
export function fileName(title: string): string {
  const name = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^\.+/u, "")
    .slice(0, 60)
    .trim();
  return name === "" ? "source" : name;
}

/** The place in a folder for a file of that name, or of that name and a number where it is taken. */
export async function freePlace(folder: vscode.Uri, name: string, ending: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${count === 1 ? name : `${name} ${count}`}${ending}`);
    // What lies beside a source is named after it: another ending is taken, too.
    if (!(await isTaken(folder, uri))) return uri;
  }
}

async function isTaken(folder: vscode.Uri, uri: vscode.Uri): Promise<boolean> {
  const stem = (path: string) =>
    path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/u, "") ?? "";
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.some(([name]) => stem(name) === stem(uri.path) || stem(stem(name)) === stem(uri.path));
  } catch {
    // There is no such folder yet.
    return false;
  }
}

/** The files that belong to a source: what is known of it, and what was decided about its figures. */
export function besideSource(file: vscode.Uri): {
  readonly metadata: vscode.Uri;
  readonly review: vscode.Uri;
} {
  const stem = file.path.replace(/\.[^./]*$/u, "");
  return {
    metadata: file.with({ path: `${stem}.meta.json` }),
    review: file.with({ path: `${stem}.review.json` }),
  };
}
