import type { Fact, FactTable, Source } from "../../engine/facts/fact.ts";
import type { Language } from "../../engine/messages/language.ts";
import { placeText } from "../../engine/messages/places.ts";
import { quoteParts } from "../../engine/report/source.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { clipEnd, clipStart } from "./clip.ts";
import { inColumns } from "./columns.ts";
import { palette } from "./palette.ts";
import { slotsText } from "./slotsText.ts";
import { printable, widthOf } from "./width.ts";

type Options = Pick<Terminal, "language" | "colour" | "columns">;

const indent = "    ";

function factRows(facts: readonly Fact[], language: Language): string[] {
  const words = catalogues[language];
  return inColumns(
    facts.map((fact) => [
      `  ${printable(fact.figure.text)}`,
      printable(slotsText(fact, language)),
      fact.speaker === undefined ? "" : words.speaker(printable(fact.speaker)),
      printable(placeText(fact.place, language)),
    ]),
  );
}

/** The source sentence under a fact. */
function quoteLine(fact: Fact, { language, columns, colour }: Options): string {
  const { quiet } = palette(colour);
  const [before, figure, after] = quoteParts(fact);
  const side = Math.floor((columns - widthOf(figure) - indent.length - 4) / 2);
  const quote = `${clipStart(before, side)}${printable(figure)}${clipEnd(after, side)}`;
  return `${indent}${quiet(catalogues[language].quoted(quote))}`;
}

function heading(source: Source, count: number, { language, colour }: Options): string {
  const words = catalogues[language];
  const { heading: paint, quiet } = palette(colour);
  const title = words.sourceHeading(printable(source.title), source.publisher, source.date);
  return `${paint(title)}  ${quiet(words.factCount(count))}`;
}

/** Facts by source; `notes` are lines to print under a source, `quotes` asks for the sentences. */
export function factsText(
  { sources, facts }: Pick<FactTable, "sources" | "facts">,
  options: Options,
  { notes, quotes = false }: { notes?: (source: Source) => readonly string[]; quotes?: boolean } = {},
): string {
  const blocks = sources.flatMap((source) => {
    const own = facts.filter((fact) => fact.source.id === source.id);
    if (own.length === 0 && !notes) return [];
    const rows = factRows(own, options.language);
    const lines = quotes ? own.flatMap((fact, index) => [rows[index] ?? "", quoteLine(fact, options)]) : rows;
    const noted = (notes?.(source) ?? []).map((note) => `  ${palette(options.colour).quiet(note)}`);
    return [[heading(source, own.length, options), ...noted, ...lines].join("\n")];
  });
  return `${blocks.join("\n\n")}\n`;
}
