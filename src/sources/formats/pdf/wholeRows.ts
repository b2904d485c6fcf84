import type { Line, Segment } from "./lines.ts";
import { isRow } from "./rows.ts";

/** In heights of the text: how far the lines of one cell are apart, how far in they may begin, and what counts as level. */
const leading = 1.5;
const indent = 2;
const level = 0.3;

/** How many lines from `at` on are the lines of one cell: words alone, one below the other. */
function stackAt(lines: readonly Line[], at: number): number {
  const isPiece = (line: Line | undefined) => line?.segments.length === 1 && !isRow(line);
  let end = at;
  while (isPiece(lines[end])) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (end > at && above && line) {
      const gap = above.y - line.y;
      if (gap <= 0 || gap > leading * line.height) break;
      if (Math.abs(above.left - line.left) > indent * line.height) break;
    }
    end++;
  }
  return end - at;
}

function cellOf(stack: readonly Line[]): Segment {
  const segments = stack.flatMap((line) => line.segments);
  return {
    text: segments.map(({ text }) => text).join(""),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** Whether the base of a line lies between those of the first and the last line of a cell: both stand in one row. */
function isBeside({ y, height }: Line, stack: readonly Line[]): boolean {
  const [first, last] = [stack[0], stack.at(-1)];
  return (
    first !== undefined && last !== undefined && y <= first.y + level * height && y >= last.y - level * height
  );
}

/**
 * The lines of a page with the cells that run over several lines put back into their rows: some programs write all of
 * a cell before what stands beside it.
 */
export function wholeRows(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const count = stackAt(lines, at);
    const stack = lines.slice(at, at + count);
    const [before, behind] = [whole.at(-1), lines[at + count]];
    if (count < 2) whole.push(line);
    else if (behind && isRow(behind) && isBeside(behind, stack) && cellOf(stack).right < behind.left) {
      const cell = cellOf(stack);
      whole.push({ ...behind, segments: [cell, ...behind.segments], left: cell.left });
      at += count;
    } else if (
      before &&
      before.segments.length > 1 &&
      isBeside(before, stack) &&
      cellOf(stack).left > before.right
    ) {
      const cell = cellOf(stack);
      whole[whole.length - 1] = {
        ...before,
        segments: [...before.segments, cell],
        right: cell.right,
      };
      at += count - 1;
    } else whole.push(line);
  }
  return whole;
}
