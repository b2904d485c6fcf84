import type { FactTable } from "../../engine/facts/fact.ts";
import { formatFactTable } from "../../sources/formatFactTable.ts";
import type { Drafts } from "../drafts.ts";
import { factsOf } from "./facts.ts";

/** A fact table to share, of one source or of all. */
export async function exportFacts(
  drafts: Drafts,
  { uri, source: id }: { readonly uri?: string | undefined; readonly source?: string | undefined },
): Promise<{ text: string; facts: number; sources: number } | undefined> {
  const { table } = await drafts.table(uri);
  const sources = table.sources.filter((source) => id === undefined || source.id === id);
  if (id !== undefined && sources.length === 0) return undefined;
  const facts = id === undefined ? table.facts : factsOf(table, id);
  // Where an article lies and how far it is trusted is this editor's own business.
  const plain = sources.map(({ authority: _authority, path: _path, ...source }) => source);
  const byId = new Map(plain.map((source) => [source.id, source]));
  const shared: FactTable = {
    format: "heshu-facts",
    version: 1,
    sources: plain,
    facts: facts.map((fact) => ({ ...fact, source: byId.get(fact.source.id) ?? fact.source })),
  };
  return { text: formatFactTable(shared), facts: facts.length, sources: sources.length };
}

/** Whether a file is a fact table, before it is taken over. */
export async function checkTable(
  { host, language }: Drafts,
  file: string,
): Promise<{ sources: number; facts: number } | { problem: string }> {
  try {
    const { sources, facts } = await host.readFactTable(file);
    return { sources: sources.length, facts: facts.length };
  } catch (error) {
    return { problem: host.describe(error, language) };
  }
}
