import path from "node:path";
import process from "node:process";
import type { FactTable, Source } from "../../engine/facts/fact.ts";
import { searchFacts } from "../../engine/facts/searchFacts.ts";
import type { ExitStatus } from "../exitStatus.ts";
import { loadFactTable } from "../factTable.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { factsText } from "../text/factsText.ts";
import { printable } from "../text/width.ts";

export const factFormats = ["text", "json"] as const;

export interface FactsOptions {
  readonly facts?: string | undefined;
  readonly format: (typeof factFormats)[number];
}

function print(table: FactTable, { format }: FactsOptions, quotes: boolean, terminal: Terminal): void {
  if (format === "json") terminal.write(`${JSON.stringify(table.facts, undefined, 2)}\n`);
  else
    terminal.write(factsText(table, terminal, { quotes, notes: (source) => provenance(source, terminal) }));
}

/** Where a source lies, seen from here, and where it was published. */
function provenance({ path: file, url }: Source, { language }: Terminal): string[] {
  const words = catalogues[language];
  const near = file && path.relative(process.cwd(), file);
  const shown = near?.startsWith("..") ? file : near;
  return [
    ...(shown ? [words.sourceFile(printable(shown), undefined)] : []),
    ...(url ? [printable(url)] : []),
  ];
}

/** Prints every fact of a table, by source. */
export async function factsList(options: FactsOptions, terminal: Terminal): Promise<ExitStatus> {
  const table = await loadFactTable(options);
  print(table, options, false, terminal);
  if (options.format === "text") {
    const { tableSummary } = catalogues[terminal.language];
    terminal.write(`\n${tableSummary(table.sources.length, table.facts.length)}\n`);
  }
  return 0;
}

/** Prints the facts that hold all the words, with their sentences. */
export async function factsFind(
  words: readonly string[],
  options: FactsOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const table = await loadFactTable(options);
  const facts = searchFacts(table.facts, words);
  if (facts.length === 0 && options.format === "text") {
    terminal.note(catalogues[terminal.language].nothingFound(words.join(" ")));
    return 0;
  }
  const found = new Set(facts.map(({ source }) => source.id));
  const sources = table.sources.filter(({ id }) => found.has(id));
  print({ ...table, sources, facts }, options, true, terminal);
  return 0;
}
