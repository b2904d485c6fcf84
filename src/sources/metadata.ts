import path from "node:path";
import * as z from "zod";
import { readJsonFile } from "./jsonFile.ts";

const line = z.string().trim().min(1);

/** What `<name>.meta.json` beside an article says of it. */
export const metadataSchema = z.strictObject({
  title: line.optional(),
  publisher: line.optional(),
  reporter: line.optional(),
  /** The day the article is about or appeared, which its relative times are resolved with. */
  date: z.iso.date().optional(),
  /** What the date rests on, where the article does not print all of it. */
  dateEvidence: line.optional(),
  /** Where the article speaks from: 全省 in it is this one. */
  place: line.optional(),
  url: z.url().optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** `seeds/a.txt` → `seeds/a.meta.json`. */
export function metadataPath(article: string): string {
  const { dir, name } = path.parse(article);
  return path.join(dir, `${name}.meta.json`);
}

/**
 * The metadata beside an article; nothing when there is no such file.
 * @throws {InputError} when it is there and cannot be used.
 */
export function readMetadata(article: string): Metadata {
  return readJsonFile(metadataPath(article), metadataSchema) ?? {};
}
