import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isPassing, isSource, tableEnding } from "../articleFiles.ts";
import { fileSystemError, InputError } from "../inputError.ts";
import { metadataPath } from "../metadata.ts";
import { reviewPath } from "../review/review.ts";

/** A file of a source folder that facts may be read from. */
export interface SourceFile {
  readonly file: string;
  /** From the folder, with `/`. */
  readonly path: string;
  /** Of the source in it: the path without its ending, where no other file has that. */
  readonly id: string;
  /** Changes when the file, or one beside it that belongs to it, does. */
  readonly stamp: string;
  /** Milliseconds since 1970 of the file's last change. */
  readonly modified: number;
}

export interface Listing {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly InputError[];
  /** The folder and those below it; for one that is not there, the nearest one around it. */
  readonly directories: readonly string[];
}

/** What a folder of sources can hold at most; more is a whole disk given by mistake. */
const mostFiles = 20_000;
const deepest = 32;

/**
 * The sources in a folder and below it. Links are followed only as long as they stay in the folder.
 * A folder that is not there has none.
 * @param within the folder itself must lie in this one, wherever links lead.
 */
export async function sourceFiles(folder: string, within?: string): Promise<Listing> {
  const walk = new Walk(folder, within);
  await walk.run();
  const files = await walk.stamped();
  const { problems, entered } = walk;
  return { files, problems, directories: entered.size > 0 ? [...entered] : await around(folder) };
}

async function around(folder: string): Promise<string[]> {
  for (let up = path.dirname(folder); ; up = path.dirname(up)) {
    const isThere = await stat(up).then(
      (state) => state.isDirectory(),
      () => false,
    );
    if (isThere) return [up];
    if (up === path.dirname(up)) return [];
  }
}

class Walk {
  readonly problems: InputError[] = [];
  readonly #folder: string;
  #root = "";
  /** Absolute paths of everything that is no folder. */
  readonly #found: string[] = [];
  /** Folders by their real places: a link may lead back up. */
  readonly entered = new Set<string>();
  readonly #within: string | undefined;

  constructor(folder: string, within: string | undefined) {
    this.#folder = folder;
    this.#within = within;
  }

  async run(): Promise<void> {
    try {
      this.#root = await realpath(this.#folder);
      if (this.#within !== undefined && !isWithin(this.#root, await realpath(this.#within)))
        throw new InputError("outside", this.#folder);
      await this.#enter(this.#folder, this.#root, 0);
    } catch (error) {
      const told = fileSystemError(error, this.#folder);
      if (told.fault !== "missing") this.problems.push(told);
    }
  }

  async #enter(folder: string, real: string, depth: number): Promise<void> {
    if (this.entered.has(real) || depth > deepest) return;
    this.entered.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      if (isPassing(entry.name)) continue;
      const file = path.join(folder, entry.name);
      try {
        await this.#visit(file, entry, depth);
      } catch (error) {
        const told = fileSystemError(error, file);
        if (told.fault !== "missing") this.problems.push(told);
      }
      if (this.#found.length <= mostFiles) continue;
      if (!this.problems.some(({ fault }) => fault === "too-many"))
        this.problems.push(new InputError("too-many", this.#folder, String(mostFiles)));
      return;
    }
  }

  async #visit(file: string, entry: Dirent, depth: number): Promise<void> {
    if (!entry.isSymbolicLink()) {
      if (entry.isDirectory()) await this.#enter(file, await realpath(file), depth + 1);
      else if (entry.isFile()) this.#found.push(file);
      return;
    }
    const real = await realpath(file);
    if (!isWithin(real, this.#root)) throw new InputError("outside", file);
    const target = await stat(real);
    if (target.isDirectory()) await this.#enter(file, real, depth + 1);
    else if (target.isFile()) this.#found.push(file);
  }

  async stamped(): Promise<SourceFile[]> {
    const all = new Set(this.#found);
    const sources = this.#found.filter(isSource);
    const times = new Map<string, number>();
    for (const file of sources) times.set(idOf(file), (times.get(idOf(file)) ?? 0) + 1);
    const files = await mapSome(sources, async (file) => {
      const beside = [metadataPath(file), reviewPath(file)].filter((one) => all.has(one));
      const stamp = await stampOf([file, ...beside]);
      if (stamp === undefined) return undefined;
      const id = times.get(idOf(file)) === 1 ? idOf(file) : file;
      const modified = Number(/@([\d.]+)/.exec(stamp)?.[1] ?? 0);
      return { file, path: this.#from(file), id: this.#from(id), stamp, modified };
    });
    return files.flatMap((file) => file ?? []);
  }

  #from(file: string): string {
    return path.relative(this.#folder, file).split(path.sep).join("/");
  }
}

/** Sizes and times; nothing when a file has gone meanwhile. */
export async function stampOf(files: readonly string[]): Promise<string | undefined> {
  try {
    const states = await Promise.all(files.map((file) => stat(file)));
    return states.map(({ size, mtimeMs }) => `${size}@${mtimeMs}`).join(" ");
  } catch {
    return undefined;
  }
}

/** Both as `realpath` gives them. */
export function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function idOf(file: string): string {
  const ending = file.endsWith(tableEnding) ? tableEnding : path.extname(file);
  return file.slice(0, file.length - ending.length);
}

/** Like `Promise.all` over `map`, but with few under way at a time. */
async function mapSome<T, R>(values: readonly T[], map: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const atOnce = 64;
  for (let at = 0; at < values.length; at += atOnce)
    results.push(...(await Promise.all(values.slice(at, at + atOnce).map(map))));
  return results;
}
