import type { Claim } from "../claims/claim.ts";
import type { LineReading } from "../claims/lineText.ts";
import type { Figure, IsoDate, Span } from "../figures/figure.ts";
import { type Clause, readClauses } from "../text/clauses.ts";
import { insideBreaks } from "../text/lines.ts";
import { findInline, type MarkdownMark } from "../text/markdown.ts";
import type { Paragraph } from "../text/sentences.ts";
import { roomForNotes } from "./notes.ts";

/** A sentence with its figures. */
export interface RuleSentence extends Span {
  readonly paragraph: Paragraph;
  readonly figures: readonly Figure[];
  readonly clauses: readonly Clause[];
}

/** What a line's rules know of the draft around it. */
export interface DraftTraits {
  readonly date: IsoDate | undefined;
  /** The headline, in the line that is one. */
  readonly headline: Span | undefined;
  /** All digits are in full width: that is the typesetting. */
  readonly isSetInFullWidth: boolean;
  readonly isTraditional: boolean;
}

/**
 * A line of a draft with what rules ask of it again and again; all of it is made when first asked for. Offsets are
 * those of `text`, which has the line breaks around the line as well.
 */
export class RuleDraft implements DraftTraits {
  readonly text: string;
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly date: IsoDate | undefined;
  readonly headline: Span | undefined;
  readonly isSetInFullWidth: boolean;
  readonly isTraditional: boolean;
  readonly #line: LineReading;
  /** What rules for whole drafts have read of the line: see `Note`. */
  readonly notes: unknown[] = roomForNotes();
  #codeSpans: readonly Span[] | undefined;
  #sentences: Map<Span, RuleSentence> | undefined;

  constructor(line: LineReading, traits: DraftTraits) {
    this.text = line.text;
    this.folded = line.folded;
    this.figures = line.figures;
    this.claims = line.claims;
    this.#line = line;
    this.date = traits.date;
    this.headline = traits.headline;
    this.isSetInFullWidth = traits.isSetInFullWidth;
    this.isTraditional = traits.isTraditional;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#line.paragraphs;
  }

  /** Code, tags and addresses of Markdown: nothing in them is said. */
  get codeSpans(): readonly Span[] {
    this.#codeSpans ??= this.#readCode();
    return this.#codeSpans;
  }

  #readCode(): readonly Span[] {
    const { start, end } = insideBreaks(this);
    if (this.#line.setting === "unread") return [{ start, end }];
    const marks: MarkdownMark[] = [];
    findInline(this.text.slice(start, end), start, marks);
    return marks.filter(({ transparent }) => !transparent);
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** At most `length` folded characters before an offset, within its line. */
  before(at: number, length: number): string {
    const text = this.folded.slice(Math.max(0, at - length), at);
    return text.slice(text.lastIndexOf("\n") + 1);
  }

  /** At most `length` folded characters from an offset on, within its line. */
  after(at: number, length: number): string {
    const text = this.folded.slice(at, at + length);
    const end = text.indexOf("\n");
    return end < 0 ? text : text.slice(0, end);
  }

  paragraphAt(at: number): Paragraph | undefined {
    return lastStartingBy(this.paragraphs, at);
  }

  sentenceAt(at: number): RuleSentence | undefined {
    const paragraph = this.paragraphAt(at);
    const span = paragraph && lastStartingBy(paragraph.sentences, at);
    if (!paragraph || !span || span.end <= at) return undefined;
    this.#sentences ??= new Map();
    let sentence = this.#sentences.get(span);
    if (!sentence) {
      sentence = new SentenceOfDraft(this, paragraph, span);
      this.#sentences.set(span, sentence);
    }
    return sentence;
  }

  /** The first figure that starts at an offset or behind it, as an index. */
  indexFrom(at: number): number {
    let low = 0;
    let high = this.figures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.figures[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  figuresIn(span: Span): readonly Figure[] {
    const first = this.indexFrom(span.start);
    let last = first;
    while ((this.figures[last]?.end ?? Number.POSITIVE_INFINITY) <= span.end) last++;
    return this.figures.slice(first, last);
  }

  /** The figure that starts at an offset. */
  figureFrom(at: number): Figure | undefined {
    const figure = this.figures[this.indexFrom(at)];
    return figure?.start === at ? figure : undefined;
  }

  /** The figure that an offset lies in. */
  figureCovering(at: number): Figure | undefined {
    const figure = this.figures[this.indexFrom(at + 1) - 1];
    return figure && figure.start <= at && figure.end > at ? figure : undefined;
  }

  /** Places where a pattern (with the flag `g`) matches the folded text. */
  matches(pattern: RegExp): Iterable<RegExpExecArray> {
    pattern.lastIndex = 0;
    const first = pattern.exec(this.folded);
    // Nearly always: made for nothing, a generator costs more than the pattern.
    return first ? this.#matches(pattern, first) : [];
  }

  *#matches(pattern: RegExp, first: RegExpExecArray): Generator<RegExpExecArray> {
    for (let match: RegExpExecArray | null = first; match; match = pattern.exec(this.folded)) {
      const { lastIndex } = pattern;
      yield match;
      pattern.lastIndex = lastIndex;
    }
  }
}

class SentenceOfDraft implements RuleSentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly figures: readonly Figure[];
  readonly #draft: RuleDraft;
  #clauses: readonly Clause[] | undefined;

  constructor(draft: RuleDraft, paragraph: Paragraph, { start, end }: Span) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
    this.figures = draft.figuresIn({ start, end });
    this.#draft = draft;
  }

  get clauses(): readonly Clause[] {
    const { folded, figures } = this.#draft;
    this.#clauses ??= readClauses(folded, this, figures, this.#draft.indexFrom(this.start));
    return this.#clauses;
  }
}

/** The last of some ordered spans that starts at an offset or before it. */
function lastStartingBy<S extends Span>(spans: readonly S[], at: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
