import { type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { formatOf } from "./formats/formats.ts";
import { refusalOf } from "./formats/refused.ts";
import { fileSystemError, InputError } from "./inputError.ts";

export interface ArticleFile {
  readonly file: string;
  /** Stable whatever folder the command runs in: the path below the folder given, without extension. */
  readonly id: string;
}

/** A fact table among sources is a source too. */
export const tableEnding = ".facts.json";

/** Documents of formats that are not read are taken up all the same: reading them tells why not. */
export const isSource = (name: string) =>
  name.endsWith(tableEnding) || formatOf(name) !== undefined || refusalOf(name) !== undefined;

/** What is hidden, what office programs keep beside a document while it is open, and what packages bring. */
export const isPassing = (name: string) => /^(?:\.|~\$)/.test(name) || name === "node_modules";

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const withoutExtension = (file: string) => file.slice(0, file.length - path.extname(file).length);

function* filesBelow(folder: string): Iterable<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    throw fileSystemError(error, folder);
  }
  for (const entry of entries) {
    if (isPassing(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (entry.isFile() && isSource(entry.name)) yield file;
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch (error) {
    throw fileSystemError(error, file);
  }
}

/**
 * The articles among files and folders, folders with everything below them, in a stable order.
 * @throws {InputError} for a path that is not there, a file of another kind, a folder without articles.
 */
export function articleFiles(file: string): ArticleFile[] {
  if (!isFolder(file)) {
    if (!isSource(file)) throw new InputError("not-an-article", file);
    return [{ file, id: withoutExtension(path.basename(file)) }];
  }
  const found = [...filesBelow(file)];
  if (found.length === 0) throw new InputError("no-articles", file);
  return found.map((below) => ({
    file: below,
    id: withoutExtension(path.relative(file, below)).split(path.sep).join("/"),
  }));
}
