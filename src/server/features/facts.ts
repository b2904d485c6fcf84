import { URI } from "vscode-uri";
import { formatContent, readContent } from "../../engine/claims/content.ts";
import type { Fact, FactTable, Source } from "../../engine/facts/fact.ts";
import { indexKeys, isWordKey } from "../../engine/facts/indexKeys.ts";
import { searchFacts } from "../../engine/facts/searchFacts.ts";
import { fold } from "../../engine/text/fold.ts";
import type { FactItem, SourceItem } from "../../protocol/requests.ts";
import { isCombined, tableName } from "../combinedTables.ts";
import type { LoadedTable } from "../factTables.ts";
import { sourceUri } from "../sourceTexts.ts";
import type { ClaimWords } from "../words/claim.ts";

/** A list that nobody reads to its end is cut. */
const mostFacts = 200;
/** Milliseconds that a search takes before others have their turn. */
const turn = 15;

export function sourceItems(loaded: LoadedTable, claims: ClaimWords, group?: string): SourceItem[] {
  const { table } = loaded;
  const counts = new Map<string, number>();
  if (!isCombined(loaded))
    for (const { source } of table.facts) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  const titles = new Map(table.sources.map(({ id, title }) => [id, title]));
  const groupOf = (source: Source) => (isCombined(loaded) ? loaded.sources.groupOf(source) : tableName);
  return table.sources
    .filter((source) => group === undefined || groupOf(source) === group)
    .map((source) => {
      const file = isCombined(loaded) ? loaded.sources.fileOf(source) : undefined;
      return {
        id: source.id,
        title: source.title,
        byline: claims.byline({ ...source, title: "" }),
        facts: isCombined(loaded) ? loaded.sources.factsOf(source) : (counts.get(source.id) ?? 0),
        uri: sourceUri(loaded, source),
        ...(file !== undefined && { file: URI.file(file).toString() }),
        ...(source.duplicateOf !== undefined && { duplicateOf: titles.get(source.duplicateOf) ?? "" }),
      };
    });
}

/** The facts of one source, in the order of its text. */
export function factsOf({ facts, list }: FactTable, id: string): readonly Fact[] {
  const range = list?.rangeOf?.({ id, title: "" });
  const own = range ? facts.slice(range.start, range.end) : facts.filter(({ source }) => source.id === id);
  return [...own].sort((a, b) => a.figure.start - b.figure.start);
}

/** The facts that hold all words, those of the newest source first. */
export async function findFacts(
  { facts }: Pick<FactTable, "facts">,
  words: string,
): Promise<readonly Fact[]> {
  const wanted = words.split(/\s+/u);
  const found: Fact[] = [];
  let since = performance.now();
  for (let at = 0; at < facts.length; at += 50) {
    found.push(...searchFacts(facts.slice(at, at + 50), wanted));
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
  return newestFirst(found);
}

/** At least the facts whose indicator a line names; of a large table hardly more. */
export function factsPerhapsNamed({ facts, list }: FactTable, line: string): readonly Fact[] {
  if (list?.keysAt === undefined) return facts;
  const said = indexKeys(formatContent(readContent(fold(line), 0, line.length)));
  const named: Fact[] = [];
  for (let number = 0; number < list.length; number++) {
    const keys = list.keysAt(number);
    const fact = keys.every((key) => said.has(key) || !isWordKey(key)) ? list.at(number) : undefined;
    if (fact) named.push(fact);
  }
  return named;
}

function newestFirst(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => (b.source.date ?? "").localeCompare(a.source.date ?? ""));
}

export function factItems(facts: readonly Fact[], claims: ClaimWords): { facts: FactItem[]; total: number } {
  const items = facts.slice(0, mostFacts).map((fact) => ({
    id: fact.id,
    figure: fact.figure.text,
    about: claims.about(fact),
    quote: fact.quote,
    byline: claims.byline(fact.source),
    attribution: claims.attribution(fact.source),
  }));
  return { facts: items, total: facts.length };
}
