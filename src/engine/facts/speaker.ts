import type { Span } from "../figures/figure.ts";
import {
  followingTitles,
  notPeople,
  notSaying,
  officeEndings,
  sameSpeaker,
  sayingVerbs,
  speakerAdverbs,
  speakerPrepositions,
  speechLeads,
  surnames,
  titleEndings,
  wordlikeSurnames,
} from "../lexicon/speakers.ts";
import { readPlaces } from "../places/index.ts";
import { fold } from "../text/fold.ts";

/** From here on somebody speaks; nobody who is named where there is no name. */
interface Speech {
  readonly from: number;
  readonly name?: string;
}

const oneOf = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join("|");

/** `…介绍，`, and the words that only end so. */
const saying = new RegExp(`\\n|(?:${oneOf(notSaying)})|(?<verb>${oneOf(sayingVerbs)})[，,：:]`, "gu");
const pause = /[，,：:。！？；!?;“”‘’「」『』\n]/u;
/** Nobody is introduced with more words. */
const longestClause = 48;

const lead = new RegExp(`^(?:${oneOf(speechLeads)})`, "u");
const introduction = new RegExp(`${oneOf([...titleEndings, ...officeEndings])}|[》）)]`, "gu");
const sameAsBefore = new RegExp(`^(?:${oneOf(sameSpeaker)})|^(?:${oneOf(speakerAdverbs)})*$`, "u");

const dottedName = new RegExp(`^\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8}?)+?(?=$|${follower()})`, "u");
const plainName = new RegExp(
  `^(?:${oneOf([...surnames, ...wordlikeSurnames])})\\p{Script=Han}{1,2}?(?=$|${follower()})`,
  "u",
);
const surname = new RegExp(`^(?:${oneOf(surnames)})`, "u");
const holdsOther = new RegExp(
  `${oneOf([...followingTitles, ...speakerAdverbs.filter((word) => word.length > 1)])}|某$`,
  "u",
);
/** A body, not a body's member, whatever its first character. */
const bodyTail = /[部社局厅司厂县省界队委们]$/u;
const others = new Set(notPeople);

/** What can follow a name, up to the verb. */
function follower(): string {
  const next = [...speakerAdverbs, ...followingTitles];
  return `(?:${oneOf(next)})|(?:${oneOf(speakerPrepositions)}).|[（(\\d]`;
}

/** Who speaks where in a text, read once and in one pass. */
export class Speakers {
  readonly #speeches: readonly Speech[];

  constructor(text: string) {
    this.#speeches = [...readSpeeches(text)];
  }

  /** Who is speaking at an offset: whom the last `某某表示，` of the same paragraph names. */
  at(offset: number): string | undefined {
    let low = 0;
    let high = this.#speeches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#speeches[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#speeches[low - 1]?.name;
  }
}

function* readSpeeches(text: string): Iterable<Speech> {
  const folded = fold(text);
  /** Who has been introduced is known by the bare name from then on. */
  const known = new Set<string>();
  let speaks = false;
  for (const match of folded.matchAll(saying)) {
    const verb = match.groups?.verb;
    const from = match.index + match[0].length;
    if (match[0] !== "\n" && verb === undefined) continue;
    const clause = verb === undefined ? undefined : clauseBefore(folded, match.index);
    if (clause && sameAsBefore.test(folded.slice(clause.start, clause.end))) continue;
    const name = clause && findName(folded, clause, known);
    if (name) {
      known.add(folded.slice(name.start, name.end));
      yield { from, name: text.slice(name.start, name.end) };
    } else if (speaks) yield { from };
    speaks = name !== undefined;
  }
}

/** The words right before the verb, from the last pause on. */
function clauseBefore(folded: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < longestClause && !pause.test(folded.charAt(start - 1))) start--;
  return { start, end };
}

function findName(folded: string, { start, end }: Span, known: ReadonlySet<string>): Span | undefined {
  const clause = folded.slice(start, end);
  const opening = lead.exec(clause)?.[0].length ?? 0;
  const introduced = [...clause.matchAll(introduction)].map(({ index, 0: word }) => index + word.length);
  const dot = clause.indexOf("·");
  const starts = dot < 0 ? [opening, ...introduced] : [introduced.findLast((at) => at < dot) ?? opening];
  for (const at of starts) {
    const rest = clause.slice(at);
    const name = (dot < 0 ? plainName : dottedName).exec(rest)?.[0];
    if (name === undefined || (dot < 0 && !isPerson(name, at > opening || known.has(name)))) continue;
    return { start: start + at, end: start + at + name.length };
  }
  return undefined;
}

function isPerson(name: string, introduced: boolean): boolean {
  if (others.has(name) || holdsOther.test(name) || bodyTail.test(name)) return false;
  if (!introduced && !surname.test(name)) return false;
  return !readPlaces(name).some((place) => place.start === 0 && place.end === name.length);
}
