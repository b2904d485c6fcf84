import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { IsoDate } from "../../src/engine/figures/figure.ts";

/** One labelled draft. `span` is the judged substring; `correction` is what should stand in its place. */
const caseSchema = z.object({
  id: z.string(),
  kind: z.string(),
  draft: z.string(),
  span: z.string(),
  verdict: z.enum(["supported", "contradicted", "unverified", "style"]),
  /** The code that names the slip best. */
  code: z.string().optional(),
  correction: z.string().optional(),
  /** Other verdicts a careful sub-editor could defend. */
  alsoAccept: z.array(z.enum(["supported", "contradicted", "unverified", "style"])).optional(),
  /** Other right texts for the whole draft, when more than one correction is defensible. */
  alsoCorrect: z.array(z.string()).optional(),
  /** Further substrings that may be flagged because of the same slip (the other half of a swap). */
  alsoFlagged: z.array(z.string()).optional(),
  /** Another date than the folder's. */
  date: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});
export type Case = z.infer<typeof caseSchema>;

export interface CaseSet {
  readonly name: string;
  readonly path: string;
  readonly date: IsoDate;
  readonly cases: readonly Case[];
  /** Articles that lie beside the drafts; without any, the sources named on the command line serve. */
  readonly sourcePaths: readonly string[];
}

const settingsSchema = z.strictObject({ date: z.iso.date() });

export const usualDraftDate = "2024-03-20";

/** Reads `*.jsonl` of labelled drafts in a folder and in its subfolders, one set a folder. */
export function readCaseSets(folder: string): CaseSet[] {
  const sets: CaseSet[] = [];
  const names = readdirSync(folder).sort();
  const cases = names
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readCases(join(folder, name)));
  if (cases.length > 0) {
    sets.push({
      name: basename(folder),
      path: folder,
      date: readDraftDate(folder),
      cases,
      sourcePaths: names.filter((name) => name.endsWith(".txt")).map((name) => join(folder, name)),
    });
  }
  for (const name of names) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) sets.push(...readCaseSets(path));
  }
  return sets;
}

function readCases(path: string): Case[] {
  return readJsonLines(path).flatMap(({ line, value }) => {
    if (typeof value === "object" && value !== null && !("verdict" in value)) return [];
    const parsed = caseSchema.safeParse(value);
    if (!parsed.success) throw new Error(`${path}:${line}: ${z.prettifyError(parsed.error)}`);
    const places = parsed.data.draft.split(parsed.data.span).length - 1;
    if (places !== 1)
      throw new Error(`${path}:${line}: the span must stand once in the draft, not ${places} times`);
    return [parsed.data];
  });
}

export function readJsonLines(path: string): { line: number; value: unknown }[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      if (text.trim() === "") return [];
      try {
        return [{ line: index + 1, value: JSON.parse(text) as unknown }];
      } catch {
        throw new Error(`${path}:${index + 1}: not JSON`);
      }
    });
}

/** A folder may date its drafts in `drafts.meta.json`. */
function readDraftDate(folder: string): IsoDate {
  const path = join(folder, "drafts.meta.json");
  if (!existsSync(path)) return usualDraftDate;
  return settingsSchema.parse(JSON.parse(readFileSync(path, "utf8"))).date;
}
