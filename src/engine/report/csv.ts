import { csvFormatRows } from "d3-dsv";
import { reportWords } from "../messages/report.ts";
import { codeName } from "./codeWords.ts";
import { decisionText } from "./decisionText.ts";
import type { ReportDocument } from "./document.ts";
import { Lines } from "./lines.ts";
import { decidedMarksOf, marksOf } from "./marks.ts";
import type { ReportOptions } from "./options.ts";
import { suggestionsFor } from "./suggestion.ts";

/** Makes spreadsheet programs read the file as UTF-8. */
const byteOrderMark = "\uFEFF";

/** What a spreadsheet would take for a formula gets an apostrophe before it; plain numbers stay. */
function disarmed(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-][\d.,]+[%‰]?$/.test(cell) ? `'${cell}` : cell;
}

/** Every finding and problem a row, those that editors decided about at the end of their draft. */
export function formatCsv(documents: readonly ReportDocument[], { language }: ReportOptions): string {
  const words = reportWords[language];
  const fields = [
    words.file,
    words.line,
    words.column,
    words.verdict,
    words.code,
    words.severity,
    words.inDraft,
    words.suggestion,
    words.explanation,
    words.publisher,
    words.date,
    words.source,
    words.quote,
    words.decision,
  ];
  const rows = documents.flatMap((document) => {
    const { path, text, result } = document;
    const lines = new Lines(text);
    return [...marksOf(result), ...decidedMarksOf(document)].map((mark) => {
      const { line, column } = lines.at(mark.start);
      const source = mark.fact?.source;
      return [
        path,
        String(line),
        String(column),
        words.kinds[mark.kind],
        codeName(mark.code, language),
        mark.severity,
        mark.text,
        suggestionsFor(text, mark).join(words.or),
        mark.message,
        source?.publisher ?? "",
        source?.date ?? "",
        source?.title ?? mark.basis ?? "",
        mark.fact?.quote ?? "",
        mark.decision ? decisionText(mark.decision, words) : "",
      ];
    });
  });
  return `${byteOrderMark}${csvFormatRows([fields, ...rows.map((row) => row.map(disarmed))])}\n`;
}
