import type { ConsideredFact, Explanation } from "../../engine/checking/explain.ts";
import type { Finding } from "../../engine/checking/finding.ts";
import type { Claim } from "../../engine/claims/claim.ts";
import { explanationWords } from "../../engine/messages/explanations.ts";
import { reportWords } from "../../engine/messages/report.ts";
import { codeName } from "../../engine/report/codeWords.ts";
import { describeConsidered } from "../../engine/report/considered.ts";
import type { ReportDocument } from "../../engine/report/document.ts";
import { Lines } from "../../engine/report/lines.ts";
import { citation } from "../../engine/report/source.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { labelled } from "./labelled.ts";
import { palette } from "./palette.ts";
import { signs } from "./signs.ts";
import { slotsText } from "./slotsText.ts";
import { valueText } from "./valueText.ts";
import { printable } from "./width.ts";

type Options = Pick<Terminal, "language" | "colour">;

export interface ExplainedDocument extends ReportDocument {
  /** One for each claim of the text. */
  readonly explanations: readonly Explanation[];
}

/** Facts further off than these tell no more. */
const mostFacts = 5;

/** What a claim says in full: its slots, and the set of values. */
function said(claim: Claim, { language }: Options, inherited?: string): string {
  return printable(`${slotsText(claim, language, inherited)} = ${valueText(claim.figure)}`);
}

type Row = readonly [label: string, content: string];

function factRows(claim: Claim, considered: ConsideredFact, options: Options): Row[] {
  const { quiet, strong } = palette(options.colour);
  const { fact, outcome } = considered;
  const { label, why, details } = describeConsidered(claim, considered, options.language);
  return [
    [label, "taken" in outcome ? strong(said(fact, options)) : said(fact, options)],
    ["", printable(why)],
    ["", quiet(printable(details.join(" · ")))],
    ["", quiet(printable(citation(fact.source, reportWords[options.language])))],
  ];
}

function* explained(
  { verdict, code, text, start, claim }: Finding,
  considered: readonly ConsideredFact[],
  lines: Lines,
  options: Options,
): Iterable<string> {
  const { kind, quiet, strong } = palette(options.colour);
  const words = explanationWords[options.language];
  const { line, column } = lines.at(start);
  const name = codeName(code, options.language);
  yield "";
  yield `  ${kind[verdict](`${signs[verdict]} ${strong(printable(text))}`)}  ${name}  ${quiet(`${code}  ${line}:${column}`)}`;

  const shown = considered.slice(0, mostFacts);
  const rest = considered.length - shown.length;
  const rows: Row[] = [[catalogues[options.language].inDraft, said(claim, options, words.inherited)]];
  for (const each of shown) rows.push(...factRows(claim, each, options));
  if (shown.length === 0) rows.push(["", words.noCandidates]);
  if (rest > 0) rows.push(["", quiet(words.more(rest))]);
  yield* labelled(rows, options.colour);
}

/** For every claim of the drafts what it was read as, the facts it was compared with, and what became of each. */
export function explainText(documents: readonly ExplainedDocument[], options: Options): string {
  const { heading } = palette(options.colour);
  const blocks = documents.map(({ path, text, result, explanations }) => {
    const lines = new Lines(text);
    const byFigure = new Map(explanations.map((each) => [each.claim.figure.start, each.considered]));
    const findings = result.findings.flatMap((finding) => [
      ...explained(finding, byFigure.get(finding.claim.figure.start) ?? [], lines, options),
    ]);
    return [heading(printable(path)), ...findings].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
