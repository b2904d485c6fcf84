import type { Figure, Span } from "../figures/figure.ts";
import type { Clause } from "../text/clauses.ts";

/** A label stands at the head of its paragraph, behind a mark or two. */
const longestMark = 8;

/**
 * A pull-out label repeats a figure of its paragraph without what it counts: `近3万名、今年春节前，…`. It says
 * nothing of its own when a later figure of the paragraph has the same value, or has it as an end.
 */
export function isLabel(text: string, clause: Clause, paragraph: Span, figures: readonly Figure[]): boolean {
  const [figure] = clause.figures;
  if (!figure || clause.figures.length > 1) return false;
  if (figure.start !== clause.start || figure.end !== clause.end) return false;
  if (clause.start - paragraph.start > longestMark) return false;
  if (/[\p{L}\p{N}]/u.test(text.slice(paragraph.start, clause.start).replace(/^.{0,4}[、：:]/u, "")))
    return false;
  return figures.some(
    (other) =>
      other.start >= clause.end &&
      other.end <= paragraph.end &&
      other.unit === figure.unit &&
      figure.value !== undefined &&
      [other.value, other.low, other.high].includes(figure.value),
  );
}
