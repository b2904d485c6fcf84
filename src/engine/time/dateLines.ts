import type { IsoDate, Span } from "../figures/figure.ts";
import { dayOf, isCivilDay, isoOf } from "./calendar.ts";
import { type DateEvidence, evidence } from "./dateEvidence.ts";

const HEAD_LINES = 10;
const FOOT_LINES = 6;
const MAX_DATE_LINE = 80;
const MAX_REST = 16;
const FULL_DATE =
  /(?<![\d０-９])(?<year>(?:19|20)\d{2})(?:年(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?![\d.]))(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;
const LABELS =
  /发布时间|发布日期|发稿时间|更新时间|时间|日期|发布|来源|编辑|责编|责任|作者|记者|星期[一二三四五六日天]|date|published|updated/giu;

/** Who signs a communiqué in front of its day. */
const SIGNATURE = /(?:[局厅委部院办署会社]|办公[室厅]|政府|中心|总队|调查队|集团|公司|大学|银行)$/u;

export interface DateLine {
  readonly date: IsoDate;
  readonly evidence: DateEvidence;
}

/** A line at the head or foot of the text that says little more than a full date. */
export function findDateLine(text: string): DateLine | undefined {
  for (const line of edgeLines(text)) {
    if (line.end - line.start > MAX_DATE_LINE) continue;
    const written = text.slice(line.start, line.end);
    const match = FULL_DATE.exec(written);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const rest = written.replace(match[0], "");
    const labelled = LABELS.test(rest);
    LABELS.lastIndex = 0;
    const bare = rest.replace(LABELS, "").replace(/[\s\p{P}\p{S}]/gu, "");
    const isSigned =
      SIGNATURE.test(written.slice(0, match.index).trim()) && written.endsWith(match[0]) && !labelled;
    if (/[。；！？]/u.test(rest) || bare.length > (labelled || isSigned ? MAX_REST : 0)) continue;
    const date = isoFrom(groups.year, groups.month ?? groups.m, groups.day ?? groups.d);
    if (date === undefined) continue;
    const start = line.start + match.index;
    return { date, evidence: evidence(text, { start, end: start + match[0].length }, "date-line") };
  }
  return undefined;
}

function isoFrom(year?: string, month?: string, day?: string): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivilDay(y, m, d) ? isoOf(dayOf(y, m, d)) : undefined;
}

/** The first and last lines that are not empty. */
function* edgeLines(text: string): Generator<Span> {
  let start = 0;
  for (let count = 0; count < HEAD_LINES && start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      count++;
      yield { start, end };
    }
    start = end + 1;
  }
  let end = text.length;
  for (let count = 0; count < FOOT_LINES && end > start; ) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    if (end > from) {
      count++;
      yield { start: from, end };
    }
    end = from - 1;
  }
}
