import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { FactTable, SourceText } from "../engine/facts/fact.ts";
import { type ArticleFile, articleFiles, tableEnding } from "./articleFiles.ts";
import type { Encoding } from "./decodeText.ts";
import { defaultLimits, type SourceDocument } from "./formats/document.ts";
import { type Parse, readSourceFile } from "./formats/readSourceFile.ts";
import { fileSystemError, InputError } from "./inputError.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import { readFactTable } from "./readFactTable.ts";
import { refuseOversize } from "./readTextFile.ts";
import { readReview } from "./review/readReview.ts";
import type { Review } from "./review/review.ts";

/** An article as read from disk, with what only people ask about. */
export interface ReadSource {
  readonly source: SourceText;
  /** Of a text file. */
  readonly encoding?: Encoding;
  readonly metadata: Metadata;
  /** What editors decided about its figures. */
  readonly review: Review;
}

export interface SourceReading {
  readonly sources: readonly ReadSource[];
  /** Fact tables among the sources; the ids of their sources are unique among all. */
  readonly tables: readonly FactTable[];
  /** One for each path or article that could not be used. */
  readonly errors: readonly InputError[];
}

function readBytes(file: string): Uint8Array {
  try {
    refuseOversize(statSync(file).size, file, defaultLimits.bytes);
    return readFileSync(file);
  } catch (error) {
    throw fileSystemError(error, file);
  }
}

/** What the file says, with what the metadata beside it says better. */
export function sourceText(
  { file, id }: ArticleFile,
  { encoding: _encoding, ...document }: SourceDocument,
  { title, publisher, date, place, url }: Metadata,
): SourceText {
  return {
    ...document,
    id,
    path: file,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(place && { place }),
    ...(url && { url }),
  };
}

async function readArticle(article: ArticleFile, parse: Parse | undefined): Promise<ReadSource> {
  const { file } = article;
  const metadata = readMetadata(file);
  const document = await readSourceFile(file, readBytes(file), { parse, title: metadata.title });
  return {
    source: sourceText(article, document, metadata),
    ...(document.encoding && { encoding: document.encoding }),
    metadata,
    review: readReview(file),
  };
}

/** A fact table whose sources have ids of their own. */
function withUniqueIds(table: FactTable, ids: Set<string>): FactTable {
  const renamed = new Map(
    table.sources.map((source) => {
      const id = uniqueId(source.id, ids);
      ids.add(id);
      return [source.id, { ...source, id }] as const;
    }),
  );
  const facts = table.facts.map((fact) => ({ ...fact, source: renamed.get(fact.source.id) ?? fact.source }));
  return { ...table, sources: [...renamed.values()], facts };
}

/** `report`, `report~2`, `report~3`: articles of one name from several folders. */
function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let count = 2; ; count++) if (!taken.has(`${id}~${count}`)) return `${id}~${count}`;
}

/** Reads articles from files and folders, each one once; what cannot be read is named and the rest goes on. */
export async function readSources(paths: readonly string[], parse?: Parse): Promise<SourceReading> {
  const sources: ReadSource[] = [];
  const tables: FactTable[] = [];
  const errors: InputError[] = [];
  const seen = new Set<string>();
  const ids = new Set<string>();
  const attempt = async <T>(read: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  for (const given of paths) {
    for (const article of (await attempt(() => articleFiles(given))) ?? []) {
      if (seen.has(path.resolve(article.file))) continue;
      seen.add(path.resolve(article.file));
      if (article.file.endsWith(tableEnding)) {
        const table = await attempt(() => readFactTable(article.file));
        if (table) tables.push(withUniqueIds(table, ids));
        continue;
      }
      const id = uniqueId(article.id, ids);
      ids.add(id);
      const read = await attempt(() => readArticle({ ...article, id }, parse));
      if (read) sources.push(read);
    }
  }
  return { sources, tables, errors };
}
