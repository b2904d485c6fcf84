import type { Figure, IsoDate } from "../figures/figure.ts";
import { readFigures } from "../figures/readFigures.ts";
import { type Clause, readClauses } from "../text/clauses.ts";
import { fold } from "../text/fold.ts";
import { type Paragraph, readParagraphs } from "../text/sentences.ts";
import { articleDate } from "../time/articleDay.ts";
import { readDateline, reportStart } from "../time/index.ts";
import { resolveBareTimes } from "./bareTimes.ts";
import type { Claim } from "./claim.ts";
import { isLabel } from "./labels.ts";
import { type Mention, readMentions } from "./mentions.ts";
import { type Article, SentenceReader } from "./sentenceReader.ts";

export interface ReadOptions {
  /** ISO date that relative times are resolved with, unless the text has a dateline of its own. */
  readonly date?: IsoDate;
  readonly title?: string;
  /** Where the article speaks from, when the text does not say. */
  readonly place?: string;
}

/** A text as it was read: its claims, and what they were read from. */
export interface Reading {
  readonly text: string;
  /** Half-width, simplified, of the same length. */
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly paragraphs: readonly Paragraph[];
  readonly date?: IsoDate;
}

/** The claims of a text, in the order of their figures. Slots that the text leaves open are inherited or empty. */
export function readClaims(text: string, options: ReadOptions = {}): Claim[] {
  return [...readText(text, options).claims];
}

export function readText(text: string, options: ReadOptions = {}): Reading {
  const dateline = readDateline(text);
  const date = articleDate(text, options.date);
  const folded = fold(text);
  const figures = resolveBareTimes(folded, readFigures(text, date === undefined ? {} : { date }), date);
  const article: Article = {
    text,
    folded,
    mentions: readMentions(folded, `${options.place ?? dateline?.place ?? ""} ${options.title ?? ""}`),
    ...(date !== undefined && { date }),
  };
  const claims: Claim[] = [];
  const sentences = new SentenceReader(article, defaultSubject(options, dateline?.place));
  let next = 0;
  const paragraphs = readParagraphs(text);
  for (const paragraph of paragraphs) {
    sentences.openParagraph();
    for (const sentence of paragraph.sentences) {
      while ((figures[next]?.start ?? text.length) < sentence.start) next++;
      const body =
        dateline && dateline.start < sentence.end && dateline.end > sentence.start
          ? { start: Math.min(reportStart(text, dateline), sentence.end), end: sentence.end }
          : sentence;
      const clauses = readClauses(folded, body, figures, next);
      claims.push(...sentences.read(body, withoutLabels(text, clauses, paragraph, figures)));
    }
  }
  return { text, folded, figures, claims, paragraphs, ...(date !== undefined && { date }) };
}

const opening = /(?:^|[\s，,：:；;。！!？?|｜])$/;

function defaultSubject(options: ReadOptions, datelinePlace: string | undefined): Mention | undefined {
  // A headline says whom an article is about; a dateline only where it was written.
  for (const said of [options.place, options.title, datelinePlace]) {
    if (said === undefined) continue;
    const folded = fold(said);
    const mentions = readMentions(folded, "");
    // `台风登陆阳江，广东转移21万人`: who does something stands first in its clause.
    const mention = mentions.find(({ start }) => opening.test(folded.slice(0, start))) ?? mentions[0];
    if (mention) return mention;
  }
  return undefined;
}

function withoutLabels(
  text: string,
  clauses: Clause[],
  paragraph: Paragraph,
  figures: readonly Figure[],
): Clause[] {
  return clauses.filter((clause) => !isLabel(text, clause, paragraph, figures));
}
