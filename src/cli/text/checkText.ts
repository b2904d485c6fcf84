import { placeText } from "../../engine/messages/places.ts";
import { reportWords } from "../../engine/messages/report.ts";
import { codeName } from "../../engine/report/codeWords.ts";
import { type Counts, countAll } from "../../engine/report/counts.ts";
import { decisionText } from "../../engine/report/decisionText.ts";
import type { ReportDocument } from "../../engine/report/document.ts";
import { Lines } from "../../engine/report/lines.ts";
import { decidedMarksOf, type Mark, marksOf, needsAttention } from "../../engine/report/marks.ts";
import { citation, quoteParts } from "../../engine/report/source.ts";
import { suggestionsFor } from "../../engine/report/suggestion.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { clipEnd, clipStart } from "./clip.ts";
import { excerpt } from "./excerpt.ts";
import { indent, labelled } from "./labelled.ts";
import { palette } from "./palette.ts";
import { signs } from "./signs.ts";
import { blankLike, caretsLike, printable, widthOf } from "./width.ts";

export type TextOptions = Pick<Terminal, "language" | "colour" | "columns"> & {
  /** Lists what is supported or unverified too. */
  readonly all: boolean;
};

/** The source sentence around its figure, as much as a line or two hold. */
function quotation(mark: Mark, options: TextOptions): string | undefined {
  if (!mark.fact) return undefined;
  const { strong } = palette(options.colour);
  const [before, figure, after] = quoteParts(mark.fact);
  const room = Math.max(20, options.columns - widthOf(figure) - 16);
  return catalogues[options.language].quoted(
    clipStart(before, Math.floor(room / 2)) +
      strong(printable(figure)) +
      clipEnd(after, Math.floor(room / 2)),
  );
}

function* attention(text: string, lines: Lines, mark: Mark, options: TextOptions): Iterable<string> {
  const { kind, quiet, strong } = palette(options.colour);
  const words = catalogues[options.language];
  const paint = kind[mark.kind];
  const { line, column } = lines.at(mark.start);
  const name = codeName(mark.code, options.language);
  const code = name === mark.code ? "" : `  ${quiet(mark.code)}`;
  yield "";
  yield `  ${paint(`${signs[mark.kind]} ${strong(name)}`)}${code}  ${quiet(`${line}:${column}`)}`;

  const shown = excerpt(text, mark, mark.sentence, options.columns - widthOf(indent));
  yield `${indent}${shown.before}${strong(shown.words)}${shown.after}`;
  yield `${indent}${blankLike(shown.before)}${paint(caretsLike(shown.words))}`;
  yield `${indent}${printable(mark.message)}`;

  const rows: [string, string][] = [];
  const quote = quotation(mark, options);
  if (mark.fact && quote !== undefined) {
    const cited = [
      citation(mark.fact.source, reportWords[options.language]),
      placeText(mark.fact.place, options.language),
    ];
    rows.push([words.source, quote], ["", quiet(printable(cited.filter((part) => part !== "").join(" ")))]);
  }
  if (mark.basis !== undefined) rows.push([words.basis, printable(mark.basis)]);
  const suggestions = suggestionsFor(text, mark).map((each) =>
    printable(reportWords[options.language].replaceWith(each)),
  );
  if (suggestions.length > 0) {
    rows.push([words.suggestion, strong(suggestions.join(reportWords[options.language].or))]);
  }
  yield* labelled(rows, options.colour);
}

/** One line for what nobody has to deal with. */
function quietLine(lines: Lines, mark: Mark, options: TextOptions): string {
  const { kind, quiet } = palette(options.colour);
  const { line, column } = lines.at(mark.start);
  const cited = mark.fact ? citation(mark.fact.source, reportWords[options.language]) : "";
  const name = codeName(mark.code, options.language);
  return `  ${kind[mark.kind](signs[mark.kind])} ${quiet(`${line}:${column}`)}  ${printable(mark.text)}  ${name}  ${quiet(printable(cited))}`.trimEnd();
}

/** What an editor decided, behind what it was about. */
function decidedLine(lines: Lines, mark: Mark, options: TextOptions): string {
  const told = mark.decision && decisionText(mark.decision, reportWords[options.language]);
  return [quietLine(lines, mark, options), palette(options.colour).quiet(printable(told ?? ""))].join("  ");
}

function* draft(document: ReportDocument, options: TextOptions): Iterable<string> {
  const { path, text, result } = document;
  const { heading, quiet, kind } = palette(options.colour);
  const words = catalogues[options.language];
  const lines = new Lines(text);
  const marks = marksOf(result);
  const date = result.date === undefined ? "" : `  ${quiet(words.draftDate(result.date))}`;
  yield `${heading(printable(path))}${date}`;
  if (marks.length === 0) yield `  ${quiet(words.noFigures)}`;
  const wrong = marks.filter(needsAttention);
  if (wrong.length === 0 && marks.length > 0) {
    yield `  ${kind.supported(signs.supported)} ${reportWords[options.language].nothingWrong}`;
  }
  for (const mark of wrong) yield* attention(text, lines, mark, options);
  if (!options.all) return;
  const quietLines = [
    ...marks.filter((mark) => !needsAttention(mark)).map((mark) => quietLine(lines, mark, options)),
    ...decidedMarksOf(document).map((mark) => decidedLine(lines, mark, options)),
  ];
  if (quietLines.length > 0) yield ["", ...quietLines].join("\n");
}

/** How many figures editors decided about: ` · 已人工核实 2`. */
function decidedCounts(counts: Counts, { language }: TextOptions): string {
  const words = reportWords[language];
  return (["verified", "ignored"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ` · ${words.decisions[kind]} ${counts[kind]}`)
    .join("");
}

/** What a person reads in a terminal. */
export function checkText(documents: readonly ReportDocument[], options: TextOptions): string {
  const counts = countAll(documents);
  const { kind, strong } = palette(options.colour);
  const summary = catalogues[options.language].summary(
    documents.length,
    counts.contradicted,
    counts.problem,
    counts.supported,
    counts.unverified,
  );
  const worst = counts.contradicted > 0 ? "contradicted" : counts.problem > 0 ? "problem" : "supported";
  const blocks = documents.map((document) => [...draft(document, options)].join("\n"));
  return `${[...blocks, strong(kind[worst](summary)) + decidedCounts(counts, options)].join("\n\n")}\n`;
}
