import type { WorkspaceFolder } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";

/** The workspace's folders, and which one a draft belongs to. */
export class Folders {
  #folders: readonly WorkspaceFolder[] = [];

  set(folders: readonly WorkspaceFolder[]): void {
    this.#folders = folders;
  }

  get uris(): readonly string[] {
    return this.#folders.map(({ uri }) => uri);
  }

  /** The innermost folder around a document, itself included; the only folder for one that has no place yet. */
  of(uri: string): string | undefined {
    return this.#around(uri) ?? (this.uris.length === 1 ? this.uris[0] : undefined);
  }

  /** The folder that keeps what was decided about a draft: its workspace folder, else the one it lies in. */
  home(uri: string): string | undefined {
    const parsed = URI.parse(uri);
    if (parsed.scheme === "untitled") return this.of(uri);
    return this.#around(uri) ?? Utils.dirname(parsed).toString();
  }

  #around(uri: string): string | undefined {
    const inside = this.uris.filter((folder) => folder === uri || isInside(uri, folder));
    return inside.sort((a, b) => b.length - a.length)[0];
  }
}

export function isInside(uri: string, folder: string): boolean {
  const [inner, outer] = [URI.parse(uri), URI.parse(folder)];
  if (inner.scheme !== outer.scheme || inner.authority !== outer.authority) return false;
  const root = outer.path.endsWith("/") ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(root);
}

/** A path as settings and fact tables write it, against a folder's URI. `..` may lead out of it. */
export function resolvePath(path: string, folder: string): string {
  const absolute = /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path);
  const resolved = absolute ? URI.file(path) : Utils.joinPath(URI.parse(folder), path.replaceAll("\\", "/"));
  return resolved.toString();
}

/** A URI as a person would write the place. */
export function placeName(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === "file" ? parsed.fsPath : uri;
}

/** A draft's path from a folder, `/` between its parts; nothing when it does not lie there. */
export function pathIn(uri: string, folder: string | undefined): string | undefined {
  if (folder === undefined || !isInside(uri, folder)) return undefined;
  return URI.parse(uri).path.slice(URI.parse(folder).path.replace(/\/$/u, "").length + 1);
}

/** A draft's own name, without its folders. */
export function draftName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
