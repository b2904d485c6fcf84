import { readClaims } from "../claims/readClaims.ts";
import { fullDate } from "../time/fullDate.ts";
import { inferArticleDate } from "../time/index.ts";
import type { Fact, FactTable, Source, SourceText } from "./fact.ts";
import { placeAt } from "./placeAt.ts";
import { Speakers } from "./speaker.ts";

/** Reads the claims of trusted articles into a fact table. The same sources give the same table, to the byte. */
export function buildFactTable(sources: readonly SourceText[]): FactTable {
  const facts: Fact[] = [];
  const described: Source[] = [];
  for (const article of sources.map(dated)) {
    const source = describe(article);
    described.push(source);
    facts.push(...readFacts(article, source));
  }
  return { format: "heshu-facts", version: 1, sources: described, facts };
}

/** An article may date itself: by a dateline, or by a day and an anniversary that fixes its year. */
function dated(article: SourceText): SourceText {
  const date = fullDate(article.date) ?? inferArticleDate(readable(article)).date;
  return date === undefined ? article : { ...article, date };
}

function describe({ id, title, publisher, date, url, path, text }: SourceText): Source {
  return {
    id,
    title: title ?? firstLine(text),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(path !== undefined && { path }),
  };
}

function readFacts(article: SourceText, source: Source): Fact[] {
  const text = readable(article);
  const claims = readClaims(text, {
    ...(article.date !== undefined && { date: article.date }),
    ...(article.title !== undefined && { title: article.title }),
    ...(article.place !== undefined && { place: article.place }),
  });
  // A figure of nothing in particular can support or contradict nothing.
  const checkable = claims.filter((claim) => claim.indicator !== undefined);
  const speakers = new Speakers(text);
  return checkable.map(({ before: _before, lead: _lead, ...claim }) => {
    const { start, end } = claim.sentence;
    const speaker = speakers.at(claim.figure.start);
    const place = placeAt(article.places, claim.figure.start);
    return {
      id: `${source.id}#${claim.figure.start}`,
      ...claim,
      source,
      quote: article.text.slice(start, end),
      quoteStart: start,
      quoteEnd: end,
      ...(speaker !== undefined && { speaker }),
      ...(place !== undefined && { place }),
    };
  });
}

/** The text with what is not to be read blanked out, of the same length. */
function readable({ text, silent = [] }: SourceText): string {
  let read = "";
  let at = 0;
  for (const { start, end } of silent) {
    read += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\n]/gu, blank);
    at = end;
  }
  return read + text.slice(at);
}

const blank = (unit: string) => " ".repeat(unit.length);

function firstLine(text: string): string {
  return text.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? "";
}
