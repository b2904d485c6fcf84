import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CheckResult, Finding, Problem } from "../../src/engine/checking/finding.ts";
import type { FactTable } from "../../src/engine/facts/fact.ts";
import type { Figure, Span } from "../../src/engine/figures/figure.ts";
import type { Checker } from "../../src/engine/index.ts";
import { buildFactTable, createChecker } from "../../src/engine/index.ts";
import { alterations } from "./alter.ts";
import { readJsonLines } from "./cases.ts";
import { overlaps } from "./judge.ts";
import { randomFrom } from "./random.ts";

/** A report may be dated by its year alone; its relative times are then left open. */
const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.union([z.iso.date(), z.string().regex(/^\d{4}(-\d{2})?$/), z.literal("")]),
  text: z.string(),
});
export type Item = z.infer<typeof itemSchema>;

export const corpusFile = (folder: string): string => join(folder, "news.jsonl");
export const isCorpus = (folder: string): boolean => existsSync(corpusFile(folder));

export function readCorpus(folder: string): Item[] {
  const path = corpusFile(folder);
  return readJsonLines(path).map(({ line, value }) => {
    const parsed = itemSchema.safeParse(value);
    if (!parsed.success) throw new Error(`${path}:${line}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** A place in an item where the engine said something it should not have said, or kept silent. */
export interface Failure {
  readonly item: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
}

const dateOf = ({ date }: Item): { date?: string } => (date.length === 10 ? { date } : {});

const ownTable = (item: Item): FactTable =>
  buildFactTable([{ id: item.id, text: item.text, title: item.title, ...dateOf(item) }]);

const check = (checker: Checker, item: Item): CheckResult =>
  checker.check(item.text, { title: item.title, ...dateOf(item) });

const contradictions = (result: CheckResult): readonly Finding[] =>
  result.findings.filter((finding) => finding.verdict === "contradicted");

const failure = (
  item: Item,
  text: string,
  span: { start: number; end: number },
  message: string,
): Failure => ({
  item: item.id,
  start: span.start,
  end: span.end,
  text,
  message,
});

export interface SelfCheck {
  readonly claims: number;
  readonly supported: number;
  readonly contradicted: readonly Failure[];
  readonly problems: readonly Failure[];
  readonly unsupported: readonly Failure[];
}

/** Every item against a table of itself: all of it must be supported. */
export function selfCheck(items: readonly Item[]): SelfCheck {
  let claims = 0;
  let supported = 0;
  const contradicted: Failure[] = [];
  const problems: Failure[] = [];
  const unsupported: Failure[] = [];
  for (const item of items) {
    const result = check(createChecker(ownTable(item)), item);
    claims += result.findings.length;
    supported += result.counts.supported;
    for (const finding of result.findings) {
      if (finding.verdict === "supported") continue;
      const list = finding.verdict === "contradicted" ? contradicted : unsupported;
      list.push(failure(item, item.text, finding, `${finding.code} ${finding.message}`));
    }
    for (const problem of result.problems) {
      problems.push(failure(item, item.text, problem, `${problem.rule} ${problem.message}`));
    }
  }
  return { claims, supported, contradicted, problems, unsupported };
}

export interface Noise {
  readonly characters: number;
  readonly claims: number;
  readonly contradicted: readonly Failure[];
}

/** Every item against a table that knows nothing of it: nothing may be contradicted. */
export function noise(items: readonly Item[], table: FactTable): Noise {
  const checker = createChecker(table);
  let characters = 0;
  let claims = 0;
  const contradicted: Failure[] = [];
  for (const item of items) {
    const result = check(checker, item);
    characters += item.text.length;
    claims += result.findings.length;
    for (const finding of contradictions(result)) contradicted.push(contradictedBy(item, finding));
  }
  return { characters, claims, contradicted };
}

/** Every item against a table of all the others: what comes out contradicted is to be read by eye. */
export function crossCheck(items: readonly Item[]): Noise {
  const tables = items.map(ownTable);
  let characters = 0;
  let claims = 0;
  const contradicted: Failure[] = [];
  for (const [place, item] of items.entries()) {
    const others = tables.filter((_, index) => index !== place);
    const checker = createChecker({
      format: "heshu-facts",
      version: 1,
      sources: others.flatMap(({ sources }) => sources),
      facts: others.flatMap(({ facts }) => facts),
    });
    const result = check(checker, item);
    characters += item.text.length;
    claims += result.findings.length;
    for (const finding of contradictions(result)) contradicted.push(contradictedBy(item, finding));
  }
  return { characters, claims, contradicted };
}

const contradictedBy = (item: Item, finding: Finding): Failure => {
  const { fact, code, message } = finding;
  return failure(
    item,
    item.text,
    finding,
    `${code} ${message} ← ${fact?.source.date ?? ""} ${fact?.quote ?? ""}`,
  );
};

export interface AlteredTally {
  readonly name: string;
  altered: number;
  found: number;
}

export interface Altered {
  readonly tallies: readonly AlteredTally[];
  readonly missed: readonly Failure[];
  readonly others: readonly Failure[];
  readonly otherProblems: readonly Failure[];
}

/** Kinds of figures that are altered: what a newsroom gets wrong, not dates and ranks. */
const alterable: ReadonlySet<string> = new Set([
  "count",
  "money",
  "measure",
  "percentage",
  "percentage-point",
  "per-mille",
  "multiple",
  "duration",
]);

/** One figure of every item is altered `rounds` times; it, and nothing else, must be contradicted. */
export function alteredFigures(items: readonly Item[], seed: number, rounds: number): Altered {
  const random = randomFrom(seed);
  const tallies = new Map(alterations.map(({ name }) => [name, { name, altered: 0, found: 0 }]));
  const missed: Failure[] = [];
  const others: Failure[] = [];
  const otherProblems: Failure[] = [];
  for (const item of items) {
    const checker = createChecker(ownTable(item));
    const before = check(checker, item);
    const figures = before.findings
      .map(({ claim }) => claim.figure)
      .filter(({ kind }) => alterable.has(kind));
    for (let round = 0; round < rounds; round += 1) {
      const figure = figures[random(figures.length)];
      const slip = figure && alter(item, figure, random);
      const tally = slip && tallies.get(slip.name);
      if (slip === undefined || tally === undefined) continue;
      const changed = { ...item, text: slip.text };
      const after = check(checker, changed);
      const verdict = judgeAltered(slip, before, after);
      tally.altered += 1;
      if (verdict.isFound) tally.found += 1;
      else missed.push(failure(item, slip.text, slip, `${slip.said}: ${verdict.instead}`));
      for (const finding of verdict.others) {
        others.push(failure(item, slip.text, finding, `${slip.said}: ${finding.code} ${finding.message}`));
      }
      for (const problem of verdict.otherProblems) {
        otherProblems.push(
          failure(item, slip.text, problem, `${slip.said}: ${problem.rule} ${problem.message}`),
        );
      }
    }
  }
  return { tallies: [...tallies.values()], missed, others, otherProblems };
}

interface Slip extends Span {
  readonly name: string;
  readonly text: string;
  readonly said: string;
  /** How many characters longer the text became. */
  readonly shift: number;
}

/** Makes one slip that can happen to this figure, beginning with a random one; `start..end` is where it stands. */
function alter(item: Item, figure: Figure, random: (below: number) => number): Slip | undefined {
  const { start, end } = figure.numeral;
  const numeral = item.text.slice(start, end);
  const first = random(alterations.length);
  for (const step of alterations.keys()) {
    const alteration = alterations[(first + step) % alterations.length];
    const changed = alteration?.apply(numeral, random);
    if (alteration === undefined || changed === undefined || changed === numeral) continue;
    const shift = changed.length - numeral.length;
    return {
      name: alteration.name,
      text: item.text.slice(0, start) + changed + item.text.slice(end),
      said: `${alteration.name}: ${numeral} → ${changed}`,
      start: figure.start,
      end: figure.end + shift,
      shift,
    };
  }
  return undefined;
}

interface AlteredJudgement {
  readonly isFound: boolean;
  /** What the engine said of the altered figure instead. */
  readonly instead: string;
  readonly others: readonly Finding[];
  readonly otherProblems: readonly Problem[];
}

function judgeAltered(slip: Slip, before: CheckResult, after: CheckResult): AlteredJudgement {
  const wrong = contradictions(after);
  const here = after.findings.find((finding) => overlaps(finding, slip));
  const stoodBefore = (problem: Problem): boolean => {
    const start = problem.start >= slip.end ? problem.start - slip.shift : problem.start;
    return before.problems.some((old) => old.rule === problem.rule && old.start === start);
  };
  return {
    isFound: [...wrong, ...after.problems].some((flag) => overlaps(flag, slip)),
    instead: here === undefined ? "no claim" : `${here.verdict} ${here.code}`,
    others: wrong.filter((finding) => !overlaps(finding, slip)),
    otherProblems: after.problems.filter((problem) => !overlaps(problem, slip) && !stoodBefore(problem)),
  };
}
