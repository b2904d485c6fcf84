import type { Mark } from "../protocol/findings.ts";

/** The marks that begin in these lines, both counted in. Marks are in the order of the text. */
export function marksInLines(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.slice(firstIn(marks, from), firstIn(marks, to + 1));
}

function firstIn(marks: readonly Mark[], line: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.range.start.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
