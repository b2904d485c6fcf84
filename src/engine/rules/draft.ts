import type { Claim } from "../claims/claim.ts";
import type { Reading } from "../claims/readClaims.ts";
import type { Figure, IsoDate, Span } from "../figures/figure.ts";
import { type Clause, readClauses } from "../text/clauses.ts";
import { findMarkdown } from "../text/markdown.ts";
import type { Paragraph } from "../text/sentences.ts";

/** A draft as it was read: what rules judge. */
export type RuleInput = Reading;

/** A sentence with its figures. */
export interface RuleSentence extends Span {
  readonly paragraph: Paragraph;
  readonly figures: readonly Figure[];
  readonly clauses: readonly Clause[];
}

/** A draft with what rules ask of it again and again; all of it is made when first asked for. */
export class RuleDraft {
  readonly text: string;
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly paragraphs: readonly Paragraph[];
  readonly date: IsoDate | undefined;
  #codeSpans: readonly Span[] | undefined;
  readonly #sentences = new Map<Span, RuleSentence>();

  constructor(input: RuleInput) {
    this.text = input.text;
    this.folded = input.folded;
    this.figures = input.figures;
    this.claims = input.claims;
    this.paragraphs = input.paragraphs;
    this.date = input.date;
  }

  /** Code, tags and addresses of Markdown: nothing in them is said. */
  get codeSpans(): readonly Span[] {
    this.#codeSpans ??= findMarkdown(this.text).filter(({ transparent }) => !transparent);
    return this.#codeSpans;
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
    let sentence = this.#sentences.get(span);
    if (!sentence) {
      sentence = this.#read(paragraph, span);
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
  *matches(pattern: RegExp): Generator<RegExpExecArray> {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(this.folded); match; match = pattern.exec(this.folded)) {
      const { lastIndex } = pattern;
      yield match;
      pattern.lastIndex = lastIndex;
    }
  }

  #read(paragraph: Paragraph, span: Span): RuleSentence {
    const figures = this.figuresIn(span);
    let clauses: Clause[] | undefined;
    const { folded, figures: all } = this;
    const from = this.indexFrom(span.start);
    return {
      ...span,
      paragraph,
      figures,
      get clauses() {
        clauses ??= readClauses(folded, span, all, from);
        return clauses;
      },
    };
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
