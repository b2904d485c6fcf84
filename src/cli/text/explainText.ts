import type { Finding } from "../../engine/checking/finding.ts";
import type { Claim } from "../../engine/claims/claim.ts";
import type { Fact } from "../../engine/facts/fact.ts";
import { reportWords } from "../../engine/messages/report.ts";
import { codeName } from "../../engine/report/codeWords.ts";
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

/** What a claim says in full: its slots, and the set of values. */
function said(claim: Claim, { language }: Options): string {
  return printable(`${slotsText(claim, language)} = ${valueText(claim.figure)}`);
}

function* explained(finding: Finding, lines: Lines, options: Options): Iterable<string> {
  const { kind, quiet, strong } = palette(options.colour);
  const words = catalogues[options.language];
  const { claim, fact, related, verdict, code, text, start } = finding;
  const { line, column } = lines.at(start);
  const name = codeName(code, options.language);
  yield "";
  yield `  ${kind[verdict](`${signs[verdict]} ${strong(printable(text))}`)}  ${name}  ${quiet(`${code}  ${line}:${column}`)}`;

  const rows: [string, string][] = [[words.inDraft, said(claim, options)]];
  const cite = (label: string, from: Fact) => {
    rows.push(
      [label, said(from, options)],
      ["", quiet(printable(citation(from.source, reportWords[options.language])))],
    );
  };
  if (fact) cite(words.source, fact);
  for (const other of related) if (other.fact) cite(words.alsoSays, other.fact);
  yield* labelled(rows, options.colour);
}

/** For every claim of the drafts what it was read as, and what it was compared with. */
export function explainText(documents: readonly ReportDocument[], options: Options): string {
  const { heading } = palette(options.colour);
  const blocks = documents.map(({ path, text, result }) => {
    const lines = new Lines(text);
    const findings = result.findings.flatMap((finding) => [...explained(finding, lines, options)]);
    return [heading(printable(path)), ...findings].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
