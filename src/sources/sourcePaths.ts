import path from "node:path";
import type { FactTable, Source } from "../engine/facts/fact.ts";

function mapPaths(table: FactTable, map: (file: string) => string): FactTable {
  const mapped = <S extends Source>(source: S): S =>
    source.path === undefined ? source : { ...source, path: map(source.path) };
  const sources = table.sources.map(mapped);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const facts = table.facts.map((fact) => ({
    ...fact,
    source: byId.get(fact.source.id) ?? mapped(fact.source),
  }));
  return { ...table, sources, facts };
}

/** Source paths as they are kept in a table: seen from the table's folder, with `/` on every system. */
export function withStoredPaths(table: FactTable, tableFile: string): FactTable {
  const folder = path.dirname(path.resolve(tableFile));
  return mapPaths(table, (file) => path.relative(folder, path.resolve(file)).split(path.sep).join("/"));
}

/** Absolute paths for a table that has been read from `tableFile`. */
export function withResolvedPaths(table: FactTable, tableFile: string): FactTable {
  const folder = path.dirname(path.resolve(tableFile));
  return mapPaths(table, (file) => path.resolve(folder, file));
}
