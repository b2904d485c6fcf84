import type { LineReading } from "../claims/lineText.ts";
import type { Reading } from "../claims/reading.ts";
import type { IsoDate, Span } from "../figures/figure.ts";
import { headlineOf } from "../text/headline.ts";
import { shifted } from "../text/shift.ts";
import { type DraftTraits, RuleDraft } from "./draft.ts";
import { newNote } from "./notes.ts";
import { isTraditional } from "./writing/script.ts";
import { isSetInFullWidth } from "./writing/width.ts";

/** A line of a draft, and where it stands in the draft's text. */
export interface PlacedDraft {
  readonly start: number;
  readonly draft: RuleDraft;
}

/** Lines as rules see them, kept as long as the draft around them has the same traits. */
export class RuleDrafts {
  of(reading: LineReading, headline: Span | undefined, traits: SharedTraits): RuleDraft {
    const known = reading.kept?.by === this ? reading.kept.value : undefined;
    if (
      known instanceof RuleDraft &&
      known.date === traits.date &&
      known.headline?.start === headline?.start &&
      known.headline?.end === headline?.end &&
      known.isSetInFullWidth === traits.isSetInFullWidth &&
      known.isTraditional === traits.isTraditional
    )
      return known;
    const draft = new RuleDraft(reading, { ...traits, headline });
    reading.kept = { by: this, value: draft };
    return draft;
  }
}

type SharedTraits = Omit<DraftTraits, "headline">;

/** A whole draft, for rules that set its lines against each other. Offsets are those of its text. */
export class WholeDraft {
  readonly text: string;
  readonly date: IsoDate | undefined;
  readonly headline: Span | undefined;
  readonly isTraditional: boolean;
  /** The lines that are not empty. */
  readonly lines: readonly PlacedDraft[];

  constructor(reading: Reading, drafts: RuleDrafts) {
    const { text, date, lines } = reading;
    this.text = text;
    this.date = date;
    const headline = headlineOf(text);
    this.headline = headline;
    this.isTraditional = isTraditional(text);
    const shared = {
      date,
      isSetInFullWidth: isSetInFullWidth(reading),
      isTraditional: this.isTraditional,
    };
    this.lines = lines.map(({ start, reading: line }) => {
      const isHeadline = headline && headline.start >= start && headline.start < start + line.text.length;
      const own = isHeadline ? { start: headline.start - start, end: headline.end - start } : undefined;
      return { start, draft: drafts.of(line, own, shared) };
    });
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The line that an offset lies in. */
  lineAt(at: number): PlacedDraft | undefined {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.lines[low - 1] ?? this.lines[0];
  }
}

/** What is noted of lines, as long as they stay as they are. Quicker than a map, since it is asked for at every key. */
export class Note<T> {
  readonly #number = newNote();

  of({ notes }: RuleDraft): T | undefined {
    return notes[this.#number] as T | undefined;
  }

  put({ notes }: RuleDraft, value: T): void {
    notes[this.#number] = value;
  }
}

/** What a rule reads of each line, read once as long as the line stays as it is. */
export function perLine<T>(read: (draft: RuleDraft) => T): (draft: RuleDraft) => T {
  const note = new Note<{ readonly value: T }>();
  return (draft) => {
    let known = note.of(draft);
    if (!known) {
      known = { value: read(draft) };
      note.put(draft, known);
    }
    return known.value;
  };
}

/** A span or a hit of a line as one of the draft. */
export function placed<S extends Span>(span: S, { start }: PlacedDraft): S {
  return shifted(span, start);
}
