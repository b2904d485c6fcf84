import { join } from "node:path";
import { Command } from "commander";
import type { FactTable, SourceText } from "../../src/engine/facts/fact.ts";
import { buildFactTable, createChecker } from "../../src/engine/index.ts";
import { readFactTable } from "../../src/sources/index.ts";
import type { CaseSet } from "./cases.ts";
import { readCaseSets } from "./cases.ts";
import { alteredFigures, crossCheck, type Item, isCorpus, noise, readCorpus, selfCheck } from "./corpus.ts";
import { type Pair, readPairs } from "./pairs.ts";
import { formatCaseFailures, formatCaseTables } from "./printCases.ts";
import { formatAltered, formatFailures, formatNoise, formatSelfCheck } from "./printCorpus.ts";
import { formatPairFailures, formatPairTable } from "./printPairs.ts";
import { scoreCases } from "./scoreCases.ts";
import { scorePair } from "./scorePairs.ts";
import { describeError, readSourceTexts } from "./sources.ts";

const measures = ["cases", "pairs", "self", "noise", "cross", "altered"] as const;
type Measure = (typeof measures)[number];

interface Options {
  readonly facts?: string;
  readonly sources?: readonly string[];
  readonly limit: number;
  readonly seed: number;
  readonly rounds: number;
  readonly only?: readonly string[];
  readonly kind?: readonly string[];
}

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`not a whole number: ${text}`);
  return value;
};

const isMeasure = (name: string): name is Measure => (measures as readonly string[]).includes(name);

const program = new Command("score")
  .description(
    "Scores the engine on folders of labelled drafts (*.jsonl, draft.marked.txt) or of real news (news.jsonl).",
  )
  .argument("<folder...>")
  .option("--facts <file>", "fact table to check against")
  .option("--sources <path...>", "articles to check against (default: those beside the drafts, else seeds/)")
  .option("--limit <n>", "failures to show of each sort", whole, 40)
  .option("--seed <n>", "seed of the altered figures", whole, 1)
  .option("--rounds <n>", "altered figures per item", whole, 3)
  .option("--only <measure...>", `${measures.join(", ")}, or names of case folders`)
  .option("--kind <kind...>", "only these kinds of cases")
  .action(run);

function run(folders: readonly string[], options: Options): void {
  const names = options.only ?? [];
  const chosen = names.filter(isMeasure);
  const setNames = names.filter((name) => !isMeasure(name));
  const wants = (measure: Measure): boolean => chosen.length === 0 || chosen.includes(measure);
  for (const folder of folders) {
    if (isCorpus(folder)) scoreCorpus(folder, options, wants);
    else scoreFolder(folder, options, setNames, wants);
  }
}

type Wants = (measure: Measure) => boolean;

function scoreFolder(folder: string, options: Options, names: readonly string[], wants: Wants): void {
  const sets = readCaseSets(folder).filter((set) => names.length === 0 || names.includes(set.name));
  const articles = sets.flatMap((set) =>
    set.sourcePaths.length === 0 ? [] : readSourceTexts(set.sourcePaths),
  );
  const pairs = readPairs(folder).filter(({ name }) => names.length === 0 || names.includes(name));
  if (articles.length > 0 && wants("self")) printSelfCheck(articles.map(asItem), options);
  if (sets.length > 0 && wants("cases")) scoreDrafts(folder, sets, options);
  if (pairs.length > 0 && wants("pairs")) scoreWholeDrafts(folder, pairs, options);
}

function scoreWholeDrafts(folder: string, pairs: readonly Pair[], options: Options): void {
  const scored = pairs.map(scorePair);
  print(`${folder}: whole drafts\n`);
  print(formatPairFailures(scored, options.limit));
  print(`\n${formatPairTable(scored)}\n`);
}

const asItem = ({ id, path, title, date, text }: SourceText): Item => ({
  id: path ?? id,
  title: title ?? "",
  date: date ?? "",
  text,
});

function scoreDrafts(folder: string, sets: readonly CaseSet[], options: Options): void {
  const scored = sets.flatMap((set) => {
    const kinds = options.kind;
    const cases = kinds === undefined ? set.cases : set.cases.filter(({ kind }) => kinds.includes(kind));
    return scoreCases({ ...set, cases }, createChecker(tableFor(set, options)));
  });
  print(`${folder}\n`);
  print(formatCaseFailures(scored, options.limit));
  print(`\n${formatCaseTables(scored)}\n`);
}

function scoreCorpus(folder: string, options: Options, wants: Wants): void {
  const items = readCorpus(folder);
  print(`${folder}: ${items.length} items\n`);
  if (wants("self")) printSelfCheck(items, options);
  if (wants("noise")) {
    const result = noise(items, namedTable(options) ?? bundledTable());
    print(formatFailures("contradicted by an unrelated source", result.contradicted, options.limit));
    print(`\n${formatNoise("noise", result)}\n`);
  }
  if (wants("cross")) {
    const result = crossCheck(items);
    print(formatFailures("contradicted by another item", result.contradicted, options.limit));
    print(`\n${formatNoise("cross", result)}\n`);
  }
  if (wants("altered")) {
    const result = alteredFigures(items, options.seed, options.rounds);
    print(formatFailures("altered and not found", result.missed, options.limit));
    print(formatFailures("others contradicted", result.others, options.limit));
    print(formatFailures("other problems", result.otherProblems, options.limit));
    print(`\n${formatAltered(result)}\n`);
  }
}

function printSelfCheck(items: readonly Item[], options: Options): void {
  const result = selfCheck(items);
  print(formatFailures("contradicted by itself", result.contradicted, options.limit));
  print(formatFailures("problems", result.problems, options.limit));
  print(formatFailures("not supported by itself", result.unsupported, options.limit));
  print(`\n${formatSelfCheck(result)}\n`);
}

const tableFor = (set: CaseSet, options: Options): FactTable =>
  namedTable(options) ??
  (set.sourcePaths.length === 0 ? bundledTable() : buildFactTable(readSourceTexts(set.sourcePaths)));

function namedTable({ facts, sources }: Options): FactTable | undefined {
  if (facts !== undefined) return readFactTable(facts);
  if (sources !== undefined) return buildFactTable(readSourceTexts(sources));
  return undefined;
}

function bundledTable(): FactTable {
  return buildFactTable(readSourceTexts([join(import.meta.dirname, "../../seeds")]));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  program.parse();
} catch (error) {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 2;
}
