import {
  type Connection,
  type DidChangeWatchedFilesClientCapabilities,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  ResponseError,
} from "vscode-languageserver";
import { pathIn } from "./folders.ts";

/** Asks the client to tell what changes in a folder; `base` is the workspace folder around it. */
export function folderWatch(
  connection: Connection,
  capabilities: DidChangeWatchedFilesClientCapabilities | undefined,
): (folder: string, base: string | undefined) => void {
  const watched = new Set<string>();
  return (folder, base) => {
    if (!capabilities?.dynamicRegistration || watched.has(folder)) return;
    const watchers = watchersOf(folder, base, capabilities.relativePatternSupport === true);
    if (watchers.length === 0) return;
    watched.add(folder);
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error) => {
      if (!(error instanceof ResponseError)) throw error;
      connection.console.warn(error.message);
    });
  };
}

function watchersOf(folder: string, base: string | undefined, relative: boolean): FileSystemWatcher[] {
  const path = pathIn(folder, base);
  if (path === undefined || base === undefined)
    return relative ? [{ globPattern: { baseUri: folder, pattern: "**/*" } }] : [];
  // A folder around it that is moved or deleted is all that is told.
  const parts = path.split("/");
  const around = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  const patterns = [...around, `${path}/**`];
  return patterns.map((pattern) => ({
    globPattern: relative ? { baseUri: base, pattern } : `**/${pattern}`,
  }));
}
