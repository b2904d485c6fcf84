import { existsSync } from "node:fs";
import type * as z from "zod";
import { InputError } from "./inputError.ts";
import { jsonErrorLine } from "./jsonErrorLine.ts";
import { readTextFile } from "./readTextFile.ts";

/**
 * The JSON of a small file that people write; nothing when there is no such file.
 * @throws {InputError} when it is there and cannot be used.
 */
export function readJsonFile<T>(file: string, schema: z.ZodType<T>): T | undefined {
  if (!existsSync(file)) return undefined;
  const { text } = readTextFile(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError("metadata-json", file, jsonErrorLine(error, text));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw new InputError("metadata-content", file, place || "{ }");
}
