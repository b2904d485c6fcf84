import path from "node:path";
import type { FactTable } from "../engine/facts/fact.ts";
import { buildTable, type InputError, readFactTable } from "../sources/index.ts";
import { bundledFacts } from "./bundled.ts";
import { readSources } from "./readSources.ts";

export interface FactChoice {
  readonly facts?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** The facts to check against. */
export interface ChosenFacts {
  readonly table: FactTable;
  /** Sources that were left out because they cannot be used. */
  readonly errors: readonly InputError[];
  /** The table for a draft that lies in a folder of sources: what it says itself confirms nothing. */
  without(draft: string): FactTable | undefined;
}

/**
 * A table from a file, one built on the spot, or the bundled one.
 * @throws {InputError | InputErrors}
 */
export async function chooseFacts({ facts, sources }: FactChoice): Promise<ChosenFacts> {
  if (sources === undefined) {
    return { table: readFactTable(facts ?? bundledFacts), errors: [], without: () => undefined };
  }
  const reading = await readSources(sources);
  const named = new Set(sources.map((one) => path.resolve(one)));
  return {
    table: buildTable(reading),
    errors: reading.errors,
    without(draft) {
      const file = path.resolve(draft);
      // Whoever names a file as draft and as source wants to see just that.
      if (named.has(file)) return undefined;
      const others = reading.sources.filter(({ source }) => path.resolve(source.path ?? "") !== file);
      return others.length === reading.sources.length
        ? undefined
        : buildTable({ sources: others, tables: reading.tables });
    },
  };
}

/** @throws {InputError | InputErrors} */
export async function loadFactTable(choice: FactChoice): Promise<FactTable> {
  return (await chooseFacts(choice)).table;
}
