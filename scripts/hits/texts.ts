import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { readTextFile } from "../../src/sources/index.ts";

/** A text to run the rules over. */
export interface HitText {
  readonly name: string;
  readonly text: string;
  readonly date?: string;
}

/** A line of a .jsonl file: news with `text`, or labelled drafts with `draft`. */
const lineSchema = z.object({
  id: z.string().optional(),
  text: z.string().optional(),
  draft: z.string().optional(),
  date: z.string().optional(),
});

const isText = (path: string): boolean => /\.(?:txt|md|gao|html?)$/i.test(path);
const isLines = (path: string): boolean => /\.jsonl$/i.test(path);

/** The texts of files and, at any depth, of folders. */
export function* readTexts(paths: readonly string[]): Generator<HitText> {
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      const entries = readdirSync(path).filter((name) => !name.startsWith(".") && name !== "node_modules");
      yield* readTexts(entries.sort().map((name) => join(path, name)));
    } else if (isLines(path)) yield* readLines(path);
    else if (isText(path)) yield { name: path, text: readTextFile(path).text };
  }
}

function* readLines(path: string): Generator<HitText> {
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const { id, text, draft, date } = lineSchema.parse(JSON.parse(line));
    const known = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {};
    yield { name: `${basename(path)}:${id ?? index + 1}`, text: text ?? draft ?? "", ...known };
  }
}
