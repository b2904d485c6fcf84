import type { Fact, FactTable, Source } from "../../engine/facts/fact.ts";
import { packFacts } from "../../engine/facts/packedFacts.ts";
import type { EntrySource } from "./entry.ts";
import { sayings } from "./sayings.ts";
import { sketchOf } from "./sketch.ts";

/** One source made small. `text` is empty where only its facts are known. */
export function entrySource(source: Source, facts: readonly Fact[], text: string): EntrySource {
  return {
    source,
    packed: packFacts(facts),
    sketch: sketchOf(text),
    says: sayings(facts),
    lines: text === "" ? new Uint32Array() : lineStarts(text),
  };
}

/** The sources of a fact table, whose articles need not be at hand. */
export function entrySources({ sources, facts }: FactTable): EntrySource[] {
  const bySource = new Map<string, Fact[]>(sources.map(({ id }) => [id, []]));
  for (const fact of facts) bySource.get(fact.source.id)?.push(fact);
  return sources.map((source) => entrySource(source, bySource.get(source.id) ?? [], ""));
}

/** Lines end as the editor's do. */
function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return Uint32Array.from(starts);
}
