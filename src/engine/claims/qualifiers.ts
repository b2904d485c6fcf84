import type { Figure, Span } from "../figures/figure.ts";
import type { Slot } from "./claim.ts";

/** A bounded age before another figure narrows whom that one counts: `面向3岁以下幼儿新增普惠托位1万个`. */
export function isQualifier(folded: string, figure: Figure, next: Figure | undefined): boolean {
  if (next === undefined || figure.kind !== "age") return false;
  return (
    (figure.hedge !== undefined || figure.range === true) &&
    !/[、和与及]/.test(folded.slice(figure.end, figure.end + 1))
  );
}

const addressing = /^(?:面向|针对|对于?|为了?|给)/;

/** `面向3岁以下幼儿，新增普惠托位1万个`: a clause that says only for whom. */
export function isAddressed(folded: string, clause: Span, figures: readonly Figure[]): boolean {
  return (
    figures.length > 0 &&
    figures.every(({ kind, hedge, range }) => kind === "age" && (hedge !== undefined || range === true)) &&
    addressing.test(folded.slice(clause.start, clause.end))
  );
}

export const formerValue = "former";

const formerOpener = /[由从][^，,；;。]{0,12}$/;
const movesTo = /^[^，,；;。]{0,8}?(?:到|至|为|成)/;

/** `由70万元提高至100万元`: what was, before the figure that is. */
export function formerSlot(
  folded: string,
  clause: Span,
  figure: Figure,
  next: Figure | undefined,
): Slot | undefined {
  if (!next || next.kind !== figure.kind) return undefined;
  const opener = formerOpener.exec(folded.slice(clause.start, figure.start));
  if (!opener || !movesTo.test(folded.slice(figure.end, next.start))) return undefined;
  const start = clause.start + opener.index;
  return { text: folded.slice(start, start + 1), value: formerValue, start, end: start + 1 };
}

/** Qualifiers compare by the set they stand for. */
export function qualifierSlot(figure: Figure): Slot {
  return {
    text: figure.text,
    // 0—3岁 is 3岁以下.
    value: `${figure.low === "0" ? "" : (figure.low ?? "")}..${figure.high ?? ""}${figure.unit ?? ""}`,
    start: figure.start,
    end: figure.end,
  };
}
