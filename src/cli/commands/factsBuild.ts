import { parseFactTable } from "../../engine/facts/parseFactTable.ts";
import {
  buildTable,
  formatFactTable,
  type ReadSource,
  withStoredPaths,
  writeFile,
} from "../../sources/index.ts";
import type { ExitStatus } from "../exitStatus.ts";
import { noteAll } from "../inputErrors.ts";
import { type Catalogue, catalogues } from "../messages/index.ts";
import { readSources } from "../readSources.ts";
import type { Terminal } from "../terminal.ts";
import { factsText } from "../text/factsText.ts";
import { printable } from "../text/width.ts";

function notesOn(
  { source, metadata, encoding }: ReadSource,
  date: string | undefined,
  words: Catalogue,
): string[] {
  const evidence = metadata.dateEvidence && words.dateEvidence(printable(metadata.dateEvidence));
  return [
    words.sourceFile(printable(source.path ?? source.id), encoding),
    ...(date === undefined ? [words.dateUnknown] : evidence ? [evidence] : []),
  ];
}

/** Builds a table from every article, checks it as a reader will, writes it, and prints what was read. */
export async function factsBuild(
  paths: readonly string[],
  output: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = catalogues[terminal.language];
  const { sources, tables, errors } = await readSources(paths);
  noteAll(errors, terminal);
  const table = withStoredPaths(buildTable({ sources, tables }), output);
  const content = formatFactTable(table);
  parseFactTable(JSON.parse(content));
  writeFile(output, content);

  const dates = new Map(table.sources.map(({ id, date }) => [id, date]));
  const notes = new Map(
    sources.map((read) => [read.source.id, notesOn(read, dates.get(read.source.id), words)]),
  );
  terminal.write(factsText(table, terminal, { notes: ({ id }) => notes.get(id) ?? [] }));
  terminal.write(`\n${words.tableSummary(table.sources.length, table.facts.length)}\n`);
  terminal.note(words.written(output));
  return errors.length > 0 ? 2 : 0;
}
