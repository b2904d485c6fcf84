/** Texts to measure on, made from the project's own drafts and articles. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

export const sampleDraft = readFileSync(path.join(root, "test/fixtures/sample-draft.gao"), "utf8");

/** All made-up articles, one after the other: news of many kinds, in a stable order. */
export const news = articles().join("\n\n");

/**
 * As dense in figures as the news is: 29 figures and 20 claims in 1,000 characters, 125 characters in a paragraph, where
 * 120 reports of agencies and papers have 28, 19 and 112. Those of the made-up articles stand three times as close,
 * those of the bundled press conference half as close: it is put among them.
 */
export const newsAsWritten = written();

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

function written(): string {
  const seeds = path.join(root, "seeds");
  const conference = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(seeds, name), "utf8"))
    .join("\n\n");
  return articles()
    .map((article, at) => [article, conference, ...(at % 4 === 0 ? [conference] : [])].join("\n\n"))
    .join("\n\n");
}

let marks = 0;

/** The text with every line ending as none has before: what is kept of lines read earlier is of no use. */
export function unseen(text: string): string {
  return text.replaceAll("\n", () => {
    const [first, second] = [marks % 20_000, Math.floor(marks / 20_000) % 20_000];
    marks++;
    return `${String.fromCharCode(0x4e00 + first, 0x4e00 + second)}\n`;
  });
}
