import { type ReportWords, reportWords } from "../messages/report.ts";
import { codeName } from "./codeWords.ts";
import { contextOf } from "./context.ts";
import { countAll } from "./counts.ts";
import { decisionText } from "./decisionText.ts";
import type { ReportDocument } from "./document.ts";
import { errorRate } from "./errorRate.ts";
import { formatRate } from "./formatRate.ts";
import { Lines } from "./lines.ts";
import { decidedMarksOf, type Mark, type MarkKind, marksOf, needsAttention } from "./marks.ts";
import type { ReportOptions } from "./options.ts";
import { citation, type Parts, quoteParts } from "./source.ts";
import { suggestionsFor } from "./suggestion.ts";

const order: readonly MarkKind[] = ["contradicted", "problem", "unverified", "supported"];

/** Text as text: what Markdown would read as a mark is escaped, line breaks become spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<|~$]|&(?=[#\w]+;)/g, "\\$&");
}

/** The same at the beginning of a line, where more are marks. */
function lineOf(text: string): string {
  return text.replace(/^(?:[-+>#=]|\d+(?=[.)]))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function emphasised([before, words, after]: Parts): string {
  return `${plain(before)}${words === "" ? "" : ` **${plain(words)}** `}${plain(after)}`.trim();
}

function* attention(
  document: ReportDocument,
  marks: readonly Mark[],
  options: ReportOptions,
): Iterable<string> {
  const words = reportWords[options.language];
  const lines = new Lines(document.text);
  for (const [index, mark] of marks.entries()) {
    const { line, column } = lines.at(mark.start);
    const suggestions = suggestionsFor(document.text, mark);
    yield `${index + 1}. **${plain(codeName(mark.code, options.language))}**（${words.linePlace(line, column)}）`;
    yield `   ${lineOf(emphasised(contextOf(document.text, mark)))}  `;
    yield `   ${lineOf(plain(mark.message))}`;
    if (suggestions.length > 0) {
      const replaced = suggestions.map((text) => plain(words.replaceWith(text))).join(words.or);
      yield `   - ${words.suggestion}${words.colon}**${replaced}**`;
    }
    if (mark.fact) {
      yield `   - ${words.source}${words.colon}${emphasised(quoteParts(mark.fact))}——${plain(citation(mark.fact.source, words))}`;
    }
    if (mark.basis) yield `   - ${words.basis}${words.colon}${plain(mark.basis)}`;
    yield "";
  }
}

function* rest(document: ReportDocument, marks: readonly Mark[], options: ReportOptions): Iterable<string> {
  const words = reportWords[options.language];
  const lines = new Lines(document.text);
  yield `| ${words.place} | ${words.inDraft} | ${words.verdict} | ${words.source} |`;
  yield "| --- | --- | --- | --- |";
  for (const mark of marks) {
    const { line, column } = lines.at(mark.start);
    const verdict = `${words.kinds[mark.kind]}${words.colon}${codeName(mark.code, options.language)}`;
    const source = mark.fact ? citation(mark.fact.source, words) : "";
    yield `| ${line}:${column} | ${plain(mark.text)} | ${plain(verdict)} | ${plain(source)} |`;
  }
  yield "";
}

function* decided(
  document: ReportDocument,
  marks: readonly Mark[],
  { language }: ReportOptions,
): Iterable<string> {
  const words = reportWords[language];
  const lines = new Lines(document.text);
  yield `| ${words.place} | ${words.inDraft} | ${words.explanation} | ${words.decision} |`;
  yield "| --- | --- | --- | --- |";
  for (const { start, text, message, decision } of marks) {
    const { line, column } = lines.at(start);
    const told = decision && decisionText(decision, words);
    yield `| ${line}:${column} | ${plain(text)} | ${plain(message)} | ${plain(told ?? "")} |`;
  }
  yield "";
}

function* section(document: ReportDocument, options: ReportOptions): Iterable<string> {
  const words = reportWords[options.language];
  const marks = marksOf(document.result);
  const wrong = marks.filter(needsAttention);
  const others = marks.filter((mark) => !needsAttention(mark));
  yield `## ${plain(document.path)}`;
  yield "";
  if (document.result.date) yield `${words.draftDate(document.result.date)}\n`;
  if (marks.length === 0) yield `${words.noFigures}\n`;
  else if (wrong.length === 0) yield `${words.nothingWrong}\n`;
  else {
    yield `### ${words.attention}（${wrong.length}）`;
    yield "";
    yield* attention(document, wrong, options);
  }
  if (others.length > 0) {
    yield `### ${words.rest}（${others.length}）`;
    yield "";
    yield* rest(document, others, options);
  }
  const settled = decidedMarksOf(document);
  if (settled.length > 0) {
    yield `### ${words.decided}（${settled.length}）`;
    yield "";
    yield* decided(document, settled, options);
  }
}

function summary(documents: readonly ReportDocument[], words: ReportWords): string {
  const counts = countAll(documents);
  const verdicts = order.map((kind) => `${words.kinds[kind]} ${counts[kind]}`);
  const decisions = (["verified", "ignored"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${words.decisions[kind]} ${counts[kind]}`);
  return [...verdicts, ...decisions].join(" · ");
}

/** A report to read, to mail or to keep beside the draft. */
export function formatMarkdown(documents: readonly ReportDocument[], options: ReportOptions): string {
  const words = reportWords[options.language];
  const body = documents.flatMap((document) => [...section(document, options)]);
  return [
    `# ${words.title}`,
    "",
    `${words.drafts(documents.length)} · ${summary(documents, words)}`,
    "",
    `${words.rateLabel}${words.colon}${formatRate(errorRate(documents), words)}`,
    "",
    ...body,
    "---",
    "",
    words.rateNote,
    "",
  ].join("\n");
}
