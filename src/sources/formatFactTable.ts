import type { FactTable } from "../engine/facts/fact.ts";

function rows(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** JSON with a source or a fact a line: the same table is the same bytes, and a changed fact a changed line. */
export function formatFactTable({ format, version, sources, facts }: FactTable): string {
  return [
    "{",
    `"format":${JSON.stringify(format)},`,
    `"version":${version},`,
    `"sources":${rows(sources)},`,
    `"facts":${rows(facts)}`,
    "}",
    "",
  ].join("\n");
}
