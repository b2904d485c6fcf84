import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { IsoDate } from "../../src/engine/figures/figure.ts";
import { type MarkedText, readMarked } from "./marked.ts";

/** A source and a whole second article about it, whose claims are marked with what should be said of them. */
export interface Pair extends MarkedText {
  readonly name: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly sourcePaths: readonly string[];
}

const metaSchema = z.object({
  title: z.string(),
  date: z.iso.date(),
  /** Paths from the folder; without any, the `source.txt` beside the draft. */
  sources: z.array(z.string()).optional(),
});

const draftFile = "draft.marked.txt";
const metaFile = "draft.meta.json";

/** Reads every folder under this one that holds a marked draft. */
export function readPairs(folder: string): Pair[] {
  const here = existsSync(join(folder, draftFile)) ? [readPair(folder)] : [];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return [...here, ...below.flatMap((name) => readPairs(join(folder, name)))];
}

function readPair(folder: string): Pair {
  const path = join(folder, draftFile);
  const meta = metaSchema.safeParse(JSON.parse(readFileSync(join(folder, metaFile), "utf8")));
  if (!meta.success) throw new Error(`${join(folder, metaFile)}: ${z.prettifyError(meta.error)}`);
  const { title, date, sources = ["source.txt"] } = meta.data;
  try {
    return {
      name: basename(folder),
      title,
      date,
      sourcePaths: sources.map((source) => join(folder, source)),
      ...readMarked(readFileSync(path, "utf8")),
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
