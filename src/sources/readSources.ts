import path from "node:path";
import type { SourceText } from "../engine/facts/fact.ts";
import { type ArticleFile, articleFiles } from "./articleFiles.ts";
import type { Encoding } from "./decodeText.ts";
import { InputError } from "./inputError.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import { readTextFile } from "./readTextFile.ts";

/** An article as read from disk, with what only people ask about. */
export interface ReadSource {
  readonly source: SourceText;
  readonly encoding: Encoding;
  readonly metadata: Metadata;
}

export interface SourceReading {
  readonly sources: readonly ReadSource[];
  /** One for each path or article that could not be used. */
  readonly errors: readonly InputError[];
}

function readArticle({ file, id }: ArticleFile): ReadSource {
  const { text, encoding } = readTextFile(file);
  if (text.trim() === "") throw new InputError("empty", file);
  const metadata = readMetadata(file);
  const { title, publisher, date, url } = metadata;
  return {
    source: {
      id,
      text,
      path: file,
      ...(title && { title }),
      ...(publisher && { publisher }),
      ...(date && { date }),
      ...(url && { url }),
    },
    encoding,
    metadata,
  };
}

/** `report`, `report~2`, `report~3`: articles of one name from several folders. */
function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let count = 2; ; count++) if (!taken.has(`${id}~${count}`)) return `${id}~${count}`;
}

/** Reads articles from files and folders, each one once; what cannot be read is named and the rest goes on. */
export function readSources(paths: readonly string[]): SourceReading {
  const sources: ReadSource[] = [];
  const errors: InputError[] = [];
  const seen = new Set<string>();
  const ids = new Set<string>();
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  for (const given of paths) {
    for (const article of attempt(() => articleFiles(given)) ?? []) {
      if (seen.has(path.resolve(article.file))) continue;
      seen.add(path.resolve(article.file));
      const id = uniqueId(article.id, ids);
      ids.add(id);
      const read = attempt(() => readArticle({ ...article, id }));
      if (read) sources.push(read);
    }
  }
  return { sources, errors };
}
