import { csvFormatRows } from "d3-dsv";
import { reportWords } from "../messages/report.ts";
import { codeName } from "./codeWords.ts";
import type { ReportDocument } from "./document.ts";
import { Lines } from "./lines.ts";
import { marksOf } from "./marks.ts";
import type { ReportOptions } from "./options.ts";
import { suggestionsFor } from "./suggestion.ts";

/** Makes spreadsheet programs read the file as UTF-8. */
const byteOrderMark = "\uFEFF";

/** What a spreadsheet would take for a formula gets an apostrophe before it; plain numbers stay. */
function disarmed(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-][\d.,]+[%‰]?$/.test(cell) ? `'${cell}` : cell;
}

/** Every finding and problem a row. */
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
  ];
  const rows = documents.flatMap(({ path, text, result }) => {
    const lines = new Lines(text);
    return marksOf(result).map((mark) => {
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
      ];
    });
  });
  return `${byteOrderMark}${csvFormatRows([fields, ...rows.map((row) => row.map(disarmed))])}\n`;
}
