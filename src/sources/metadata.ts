import { existsSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { InputError } from "./inputError.ts";
import { jsonErrorLine } from "./jsonErrorLine.ts";
import { readTextFile } from "./readTextFile.ts";

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
  const file = metadataPath(article);
  if (!existsSync(file)) return {};
  const { text } = readTextFile(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError("metadata-json", file, jsonErrorLine(error, text));
  }
  const parsed = metadataSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw new InputError("metadata-content", file, place || "{ }");
}
