import type { Figure, IsoDate } from "../figures/figure.ts";
import { fold } from "../text/fold.ts";
import type { Paragraph } from "../text/sentences.ts";
import { shifted } from "../text/shift.ts";
import type { Claim, Slot } from "./claim.ts";
import type { LineReading } from "./lineText.ts";
import type { ArticleScope } from "./scope.ts";

/** A slot that a line settled for those that follow, and where that line begins. */
export interface SettledSlot {
  readonly start: number;
  readonly slot: Slot;
}

/** What the lines before have settled. */
export interface SettledScope {
  readonly subject?: SettledSlot;
  readonly period?: SettledSlot;
}

/** A line as it was read, and where it stands. */
export interface PlacedLine {
  /** Offset in the text of what is at 0 in the line. */
  readonly start: number;
  readonly reading: LineReading;
  readonly scope: SettledScope;
}

/** A text as it was read, line by line. What is asked of the whole text is put together when it is asked for. */
export class Reading {
  readonly text: string;
  readonly date: IsoDate | undefined;
  /** The lines that are not empty. */
  readonly lines: readonly PlacedLine[];
  #folded: string | undefined;
  #claims: readonly Claim[] | undefined;

  constructor(text: string, date: IsoDate | undefined, lines: readonly PlacedLine[]) {
    this.text = text;
    this.date = date;
    this.lines = lines;
  }

  /** Half-width, simplified, of the same length. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get figures(): readonly Figure[] {
    return this.lines.flatMap(({ start, reading }) => shifted(reading.figures, start));
  }

  get claims(): readonly Claim[] {
    this.#claims ??= this.lines.flatMap((line) =>
      line.reading.claims.map((claim) => placedClaim(claim, line)),
    );
    return this.#claims;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.lines.flatMap(({ start, reading }) => shifted(reading.paragraphs, start));
  }
}

/** A claim of a line with the offsets of the text. */
export function placedClaim(claim: Claim, { start, scope }: PlacedLine): Claim {
  const { subject, period } = claim;
  const placed = shifted(claim, start);
  if (!isFromBefore(subject) && !isFromBefore(period)) return placed;
  return {
    ...placed,
    ...(isFromBefore(subject) && { subject: placedSlot(subject, scope.subject) }),
    ...(isFromBefore(period) && { period: placedSlot(period, scope.period) }),
  };
}

/** Slots that a line takes over stand before its beginning, wherever that is. */
function isFromBefore(slot: Slot | undefined): slot is Slot {
  return slot?.start !== undefined && slot.start < 0;
}

function placedSlot(slot: Slot, settled: SettledSlot | undefined): Slot {
  const { start, end } = settled?.slot ?? {};
  if (!settled || start === undefined || end === undefined) return slot;
  return { ...slot, start: start + settled.start, end: end + settled.start };
}

/** What the article has settled, as one of its lines is to see it: the same wherever the line stands. */
export function seenFromAfar({ subject, period }: Readonly<ArticleScope>): ArticleScope {
  return { ...(subject && { subject: fromAfar(subject) }), ...(period && { period: fromAfar(period) }) };
}

function fromAfar(slot: Slot): Slot {
  const { start, end } = slot;
  const placed = start === undefined || end === undefined ? slot : { ...slot, start: start - end, end: 0 };
  return { ...placed, inherited: true };
}
