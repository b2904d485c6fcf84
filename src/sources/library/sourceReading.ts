import type { Fact, Source } from "../../engine/facts/fact.ts";
import type { Span } from "../../engine/figures/figure.ts";
import { readFigures } from "../../engine/figures/readFigures.ts";
import type { Step } from "../formats/document.ts";
import { fileSystemError, InputError } from "../inputError.ts";
import type { Review, ReviewedFigure } from "../review/review.ts";
import { reviewKey } from "../review/reviewKey.ts";
import { Sentences } from "../review/sentences.ts";
import type { EntryProblem } from "./entry.ts";
import { type ReadArticle, readArticle } from "./readArticle.ts";
import { readBytes } from "./readEntry.ts";

/** One source laid open: its text with every figure in it, and what the file tells of itself. */
export interface SourceReading {
  readonly text: string;
  readonly source: Source;
  /** The title that was given; `source.title` is the first line of the text where none was. */
  readonly title?: string;
  readonly figures: readonly ReadFigure[];
  readonly review: Review;
}

export interface ReadFigure extends Span {
  /** See `reviewKey`. */
  readonly key: string;
  readonly text: string;
  readonly sentence: Span;
  /** What it was read as; a figure of nothing in particular is no fact, nor is a dropped one. */
  readonly fact?: Fact;
  readonly decision?: ReviewedFigure;
}

/** @throws {InputError} in one line what is wrong with the file. */
export async function openSource(file: string, step?: Step): Promise<SourceReading> {
  const { article, source, facts, review } = await readArticle(
    { file, id: file },
    await readBytes(file),
    step,
  );
  return {
    text: article.text,
    source,
    ...(article.title !== undefined && { title: article.title }),
    figures: figuresIn(article.text, { facts, review }),
    review,
  };
}

/** The same; what is wrong with the file is handed back. */
export async function openSourceOrProblem(file: string, step?: Step): Promise<SourceReading | EntryProblem> {
  try {
    return await openSource(file, step);
  } catch (error) {
    const { fault, file: at, place } = error instanceof InputError ? error : fileSystemError(error, file);
    return { fault, file: at, ...(place !== undefined && { place }) };
  }
}

function figuresIn(text: string, { facts, review }: Pick<ReadArticle, "facts" | "review">): ReadFigure[] {
  const sentences = new Sentences(text);
  const known = new Set(facts.map(({ figure }) => figure.start));
  const figure = ({ start, end }: Span, fact?: Fact): ReadFigure => {
    const sentence = sentences.around({ start, end });
    const key = reviewKey(text, { start, end }, sentence);
    const decision = review.get(key);
    return {
      start,
      end,
      key,
      text: text.slice(start, end),
      sentence,
      ...(fact && { fact }),
      ...(decision && { decision }),
    };
  };
  const unread = readFigures(text).filter(({ start }) => !known.has(start));
  return [...facts.map((fact) => figure(fact.figure, fact)), ...unread.map((one) => figure(one))].sort(
    (a, b) => a.start - b.start,
  );
}
