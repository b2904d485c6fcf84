import { markLower } from "../../protocol/applyFindings.ts";
import type { FindingsParams, Mark } from "../../protocol/findings.ts";
import type { Range } from "../../protocol/position.ts";

type Unsent = Omit<FindingsParams, "serial" | "change">;

interface Sent {
  readonly serial: number;
  readonly marks: readonly Mark[];
  /** Lines of the draft. */
  readonly lines: number;
}

/** Remembers what the client was told of each draft, to tell it only what is new. */
export class SentFindings {
  readonly #sent = new Map<string, Sent>();

  /**
   * What to send in place of all marks; it counts as sent.
   * @param lines of the draft that was checked.
   */
  next(params: Unsent, lines: number): FindingsParams {
    const { uri, marks } = params;
    const before = this.#sent.get(uri);
    const serial = (before?.serial ?? 0) + 1;
    this.#sent.set(uri, { serial, marks, lines });
    if (before === undefined) return { ...params, serial };
    const lower = lines - before.lines;
    const from = alike(before.marks, marks, (mark) => mark);
    const behind = alike(before.marks.slice(from).reverse(), marks.slice(from).reverse(), (mark) =>
      lower === 0 ? mark : markLower(mark, lower, uri),
    );
    const removed = before.marks.length - from - behind;
    return {
      ...params,
      serial,
      marks: marks.slice(from, marks.length - behind),
      change: { base: before.serial, from, removed, lines: lower },
    };
  }

  /** The draft was closed: a client that opens it again knows nothing. */
  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

/** How many marks at the beginning are the same. */
function alike(before: readonly Mark[], after: readonly Mark[], moved: (mark: Mark) => Mark): number {
  let count = 0;
  for (const mark of before) {
    const now = after[count];
    if (now === undefined || !isSame(moved(mark), now)) break;
    count++;
  }
  return count;
}

const plainFields = [
  "key",
  "text",
  "verdict",
  "code",
  "severity",
  "message",
  "advice",
  "about",
  "sourced",
  "attributed",
  "decision",
  "note",
  "fixable",
] as const satisfies (keyof Mark)[];

function isSame(a: Mark, b: Mark): boolean {
  return (
    isSameRange(a.range, b.range) &&
    plainFields.every((field) => a[field] === b[field]) &&
    isSameValue(a.source, b.source) &&
    isSameValue(a.related, b.related)
  );
}

function isSameRange(a: Range, b: Range): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: Range["start"], b: Range["start"]): boolean {
  return a.line === b.line && a.character === b.character;
}

function isSameValue(a: object | undefined, b: object | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
