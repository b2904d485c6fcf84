import { buildFactTable } from "../engine/facts/buildFactTable.ts";
import type { FactTable } from "../engine/facts/fact.ts";
import { readFactTable } from "../sources/index.ts";
import { bundledFacts } from "./bundled.ts";
import { InputErrors } from "./inputErrors.ts";
import { readSources } from "./readSources.ts";

export interface FactChoice {
  readonly facts?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

/**
 * The table to check against: one from a file, one built on the spot, or the bundled one.
 * @throws {InputError | InputErrors}
 */
export async function loadFactTable({ facts, sources }: FactChoice): Promise<FactTable> {
  if (sources === undefined) return readFactTable(facts ?? bundledFacts);
  const reading = await readSources(sources);
  // A table with a source left out would call its figures unsourced.
  if (reading.errors.length > 0) throw new InputErrors(reading.errors);
  return buildFactTable(reading.sources.map(({ source }) => source));
}
