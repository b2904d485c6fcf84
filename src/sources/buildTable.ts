import { buildFactTable } from "../engine/facts/buildFactTable.ts";
import type { Fact, FactTable, Source } from "../engine/facts/fact.ts";
import { Likenesses } from "./library/duplicates.ts";
import { sayings } from "./library/sayings.ts";
import { sketchOf } from "./library/sketch.ts";
import type { SourceReading } from "./readSources.ts";
import { applyReview } from "./review/applyReview.ts";

/** The facts of one source before it is compared with others; a source out of a fact table has no text at hand. */
interface Part {
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly text: string;
}

/**
 * The table that the editor, too, would check against: what editors decided about figures holds, fact tables among
 * the sources are taken in, and of articles that repeat each other the first counts.
 */
export function buildTable({ sources, tables }: Pick<SourceReading, "sources" | "tables">): FactTable {
  const parts = [...sources.map(partOf), ...tables.flatMap(partsOf)];
  const likenesses = new Likenesses();
  const firsts: Part[] = [];
  const kept = parts.map((part) => {
    const likeness = { sketch: sketchOf(part.text), says: sayings(part.facts) };
    const first = firsts[likenesses.same(likeness) ?? -1];
    likenesses.add(likeness);
    firsts.push(first ?? part);
    return first === undefined ? part : repetition(part, first);
  });
  return {
    format: "heshu-facts",
    version: 1,
    sources: kept.map(({ source }) => source),
    facts: kept.flatMap(({ facts }) => facts),
  };
}

function partOf({ source: article, review }: SourceReading["sources"][number]): Part {
  const { sources, facts } = buildFactTable([article]);
  const source = sources[0] ?? { id: article.id, title: "" };
  return { source, facts: applyReview(article.text, source, facts, review), text: article.text };
}

function partsOf({ sources, facts }: FactTable): Part[] {
  return sources.map((source) => ({
    source,
    facts: facts.filter((fact) => fact.source.id === source.id),
    text: "",
  }));
}

function repetition({ source, facts, text }: Part, first: Part): Part {
  const repeated: Source = { ...source, duplicateOf: first.source.id };
  const said = new Set(sayings(first.facts));
  const own = sayings(facts);
  return {
    source: repeated,
    facts: facts.filter((_, at) => !said.has(own[at] ?? 0)).map((fact) => ({ ...fact, source: repeated })),
    text,
  };
}
