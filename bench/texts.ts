/** Texts to measure on, made from the project's own drafts and articles. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

export const sampleDraft = readFileSync(path.join(root, "test/fixtures/sample-draft.gao"), "utf8");

/** All made-up articles, one after the other: news of many kinds, in a stable order. */
export const news = articles().join("\n\n");

/** `length` characters, by repeating. */
export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function articles(): string[] {
  const cases = path.join(root, "test/cases");
  return readdirSync(cases)
    .sort()
    .map((name) => readFileSync(path.join(cases, name, "source.txt"), "utf8"));
}
