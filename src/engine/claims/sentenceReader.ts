import type { Figure, Span } from "../figures/figure.ts";
import { eventWords, recurringWords } from "../lexicon/events.ts";
import { speechWords } from "../lexicon/speech.ts";
import type { Clause } from "../text/clauses.ts";
import { CodeSet } from "../text/codeSet.ts";
import { WordList } from "../text/wordList.ts";
import { parsePeriod } from "../time/period.ts";
import { readBase } from "./base.ts";
import type { Claim, OpenClaim, Slot } from "./claim.ts";
import { isMeasured } from "./claimFigures.ts";
import { ClauseReader, isDay, isPart, saidIn, speech } from "./clauseReader.ts";
import { formatContent, readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";
import { inOrder, sorted } from "./inOrder.ts";
import { mentionsIn } from "./mentions.ts";
import { isTime, listedTimes } from "./period.ts";
import { isAddressed, qualifierSlot } from "./qualifiers.ts";
import { type Question, readQuestion, takeOverQuestion } from "./questions.ts";
import { SaidWords } from "./saidWords.ts";
import type { Article, ArticleScope, DocumentScope, Scope } from "./scope.ts";
import { inherited } from "./stated.ts";

const speechEnds = new CodeSet(speechWords.map((word) => word.slice(-1)).join(""));
/** How many earlier clauses and claims of a paragraph may name what a claim leaves out. */
const rememberedTopics = 8;
/** How many clauses before a figure may name what it leaves out. */
const longestLead = 3;
/** Characters of a person's name. */
const longestPerson = 4;
/** How many claims of a long sentence a later one may take over from. */
const rememberedClaims = 12;
/** Characters of a sentence quoted before and after a claim at most. */
const longestQuote = 300;
const denial = /(?:不是|并非|而非|不再是)$/;
const longestDenial = 3;
const events = new WordList([...eventWords, ...recurringWords].map((word) => [word, word] as const));
const recurring = new Set(recurringWords);
const announced = /定于|将于|将在|拟于/;
/** `从细分领域看`, `分季度看`: how what follows is told apart, not what it is. */
const viewpoint = /^(?:从|按|分|就|依)?.{0,8}(?:来看|看)$/;

/** The time of the first claim of a sentence or its part, if it has one. */
interface Opening {
  readonly period: Slot | undefined;
}

/** Reads the claims of an article's sentences in order, carrying over what each leaves open. */
export class SentenceReader {
  readonly #article: Article;
  readonly #document: DocumentScope;
  /** What the paragraph has spoken of so far, the latest last. */
  #topics: string[] = [];
  #said = new SaidWords();
  /** The claim that a following 其中 takes a part of. */
  #whole: Claim | undefined;
  #scope: Scope = {
    subject: undefined,
    period: undefined,
    modality: undefined,
    base: undefined,
    ofEvent: false,
  };
  /** The times of the first claims of the sentence and of its part. */
  #opened: { sentence?: Opening; part?: Opening } = {};
  /** The question that the sentence before asked. */
  #question: Question | undefined;
  /** The content words of clauses, their figures left out. */
  readonly #words = new Map<Clause, string>();

  constructor(article: Article, scope: Readonly<ArticleScope>) {
    this.#article = article;
    this.#document = { subject: scope.subject, period: scope.period, told: undefined, counted: false };
  }

  /** What the next paragraph is to know. */
  get scope(): { readonly subject: Slot | undefined; readonly period: Slot | undefined } {
    const { subject, period, told } = this.#document;
    return { subject, period: told ?? period };
  }

  openParagraph(): void {
    this.#whole = undefined;
    this.#opened = {};
    this.#topics = [];
    this.#said = new SaidWords();
    const document = this.#document;
    document.period = document.told ?? document.period;
    document.told = undefined;
    document.counted = false;
    const scope = this.#scope;
    scope.subject = document.subject && inherited(document.subject);
    scope.period = document.period && inherited(document.period);
    scope.modality = undefined;
    scope.base = undefined;
    scope.ofEvent = false;
  }

  /** Whether words that count nothing can still add to what the next paragraph is to know. */
  get awaitsSubject(): boolean {
    return this.#document.subject === undefined;
  }

  read(sentence: Span, clauses: readonly Clause[]): Claim[] {
    this.#scope.modality = undefined;
    if (this.#scope.ofEvent) {
      this.#scope.ofEvent = false;
      this.#scope.period = this.#document.period && inherited(this.#document.period);
    }
    let claims: OpenClaim[] = [];
    let said = new SaidWords();
    const scheduled: OpenClaim[] = [];
    let lead: Clause[] = [];
    let addressed: readonly Slot[] = [];
    /** Whether the clause before measures something. */
    let wasMeasured = false;
    const times = listedTimes(clauses);
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index] as Clause;
      const isBesideMeasured = wasMeasured;
      wasMeasured = false;
      if (index === 0) {
        this.#returnFromAside(this.#opened.sentence);
        this.#opened = {};
      } else if (clause.opens) {
        this.#returnFromAside(this.#opened.part);
        delete this.#opened.part;
      }
      if (clause.bracketed && clause.figures.every(isTime)) continue;
      this.#scope.base = undefined;
      const following = clauses[index + 1];
      const reading = new ClauseReader(this.#around(clause, following), clause, times?.get(clause));
      wasMeasured = reading.isMeasured;
      const previous = clauses[index - 1];
      if (previous && wasMeasured && !isBesideMeasured) this.#readLooseBase(previous);
      if (following && isAddressed(this.#article.folded, clause, reading.figures)) {
        addressed = reading.figures.map(qualifierSlot);
        lead = lead.length === 0 ? [clause] : [...lead, clause];
        reading.settle(this.#scope, this.#document);
        continue;
      }
      if (!reading.isMeasured) {
        if (clause.figures.length === 1) scheduled.push(...this.#readScheduled(sentence, clauses, index));
        lead = lead.length === 0 ? [clause] : [...lead, clause];
        reading.settle(this.#scope, this.#document);
        continue;
      }
      reading.settle(this.#scope, this.#document);
      const quote = quoteSpan(sentence, clauses, index);
      const leadWords = this.#leadWords(lead);
      const read = reading.claims(this.#scope, {
        claims: claims.length <= rememberedClaims ? claims : claims.slice(-rememberedClaims),
        said,
        lead,
        addressed,
        leadWords,
        context: this.#said.with([leadWords]),
        following,
        quote,
        whole: this.#whole,
      });
      if (claims.length === 0) claims = read;
      else for (const claim of read) claims.push(claim);
      if (read.length > 0) this.#document.counted = true;
      if (read[0]) {
        const opening = { period: read[0].period };
        this.#opened.part ??= opening;
        this.#opened.sentence ??= opening;
      }
      if (claims.length <= rememberedClaims) for (const claim of read) said.add(saidIn(claim));
      else said = new SaidWords(claims.slice(-rememberedClaims).flatMap(saidIn));
      this.#recall(lead, read);
      // What follows is told of the time last spoken of, not of the one it was compared with.
      const period = reading.lastPeriod();
      if (period) this.#scope.period = inherited(period);
      lead = [];
      addressed = [];
    }
    this.#whole = claims.findLast((claim) => !claim.qualifiers.some(isPart)) ?? this.#whole;
    this.#tellWhose(claims, clauses);
    if (this.#question) takeOverQuestion(this.#article, this.#question, claims);
    this.#question = claims.length === 0 ? readQuestion(this.#article, sentence, clauses) : undefined;
    if (scheduled.length > 0) claims.push(...scheduled);
    else if (claims.length === 0) claims.push(...this.#readEventDate(sentence, clauses));
    // A figure of nothing that could be named makes no claim: `这十年，…`, `第二、…`.
    const named = claims.filter(({ indicator, figure }) => indicator && !this.#isDenied(figure));
    return inOrder(named, ({ figure }) => figure.start);
  }

  /** `经济总量4.4万亿元：北京晒出成绩单`: a sentence that counts first may say whose it is at its end, and when. */
  #tellWhose(claims: readonly OpenClaim[], clauses: readonly Clause[]): void {
    const { subject, period } = this.#scope;
    const last = clauses.at(-1);
    if (!subject || !last || last.figures.some((figure) => isMeasured(this.#article.folded, figure))) return;
    if (claims.some((claim) => claim.subject !== undefined)) return;
    for (const claim of claims) {
      claim.subject ??= subject;
      if (period) claim.period ??= period;
    }
  }

  /** `上半年增长5%，去年同期为4%；投资…`: what was compared with is over with the sentence or its part. */
  #returnFromAside(opening: Opening | undefined): void {
    if (!opening || !this.#scope.period) return;
    const { period } = opening;
    if (!period || isBefore(this.#scope.period, period)) this.#scope.period = period && inherited(period);
  }

  /** `不是4.4万亿元，而是…` says nothing of what there is. */
  #isDenied({ start }: Figure): boolean {
    return denial.test(this.#article.folded.slice(Math.max(0, start - longestDenial), start));
  }

  #leadWords(lead: readonly Clause[]): string {
    let joined = "";
    for (let at = Math.max(0, lead.length - longestLead); at < lead.length; at++) {
      const clause = lead[at] as Clause;
      if (this.#isViewpoint(clause) || this.#isSpeaker(clause)) continue;
      const words = this.#wordsWithoutOffices(clause);
      if (words !== "") joined = joined === "" ? words : `${joined} ${words}`;
    }
    return joined;
  }

  #isViewpoint({ start, end }: Clause): boolean {
    const { folded } = this.#article;
    return folded[end - 1] === "看" && viewpoint.test(folded.slice(start, end));
  }

  #wordsWithoutOffices(clause: Clause): string {
    const { folded, mentions } = this.#article;
    const { start, end, figures } = clause;
    const offices = mentionsIn(mentions, start, end).filter((mention) => mention.office);
    if (offices.length === 0) return this.#wordsOf(clause);
    return formatContent(readContent(folded, start, end, sorted([...figures, ...offices])));
  }

  /** `殷勇说`: who speaks is not what is spoken of; an office may be both. */
  #isSpeaker({ start, end }: Clause): boolean {
    const { folded, mentions } = this.#article;
    if (!speechEnds.has(folded.charCodeAt(end - 1))) return false;
    const says = speech.last(folded, start, end);
    if (says?.end !== end || says.start - start > longestPerson || says.start === start) return false;
    return mentionsIn(mentions, start, end).length === 0;
  }

  #wordsOf(clause: Clause): string {
    let words = this.#words.get(clause);
    if (words === undefined) {
      const { start, end, figures } = clause;
      words = formatContent(readContent(this.#article.folded, start, end, figures));
      this.#words.set(clause, words);
    }
    return words;
  }

  /** The article with only the mentions that a clause can be about. */
  #around(clause: Clause, following: Clause | undefined): Article {
    const { text, folded, mentions } = this.#article;
    return { text, folded, mentions: mentionsIn(mentions, clause.start, following?.end ?? clause.end) };
  }

  #recall(lead: readonly Clause[], claims: readonly Claim[]): void {
    const spoken: string[] = [];
    for (const clause of lead) spoken.push(this.#wordsOf(clause));
    for (const { indicator } of claims) if (indicator && !indicator.inherited) spoken.push(indicator.value);
    const topics = this.#topics;
    for (const words of spoken) if (words !== "") topics.push(words);
    if (topics.length <= rememberedTopics) this.#said.add(spoken);
    else {
      topics.splice(0, topics.length - rememberedTopics);
      this.#said = new SaidWords(topics);
    }
  }

  /** `与十年前相比，成本下降…`: the clause before holds nothing but the base. */
  #readLooseBase(clause: Clause): void {
    const { folded } = this.#article;
    const base = readBase(folded, clause.start, clause.end, clause.figures.filter(isTime));
    if (base) this.#scope.base = inherited(base);
  }

  /** `自5月15日起施行`: a clause that counts nothing says on which day something happens. */
  #readScheduled(sentence: Span, clauses: readonly Clause[], index: number): OpenClaim[] {
    const clause = clauses[index];
    const [figure, ...more] = clause?.figures ?? [];
    if (!clause || !figure || more.length > 0 || !isDay(figure)) return [];
    const { folded } = this.#article;
    const event = events.last(folded, clause.start, clause.end);
    if (!event) return [];
    if (recurring.has(event.row) && !announced.test(folded.slice(clause.start, clause.end))) return [];
    const skip = sorted([...clause.figures, event]);
    const own = readContent(folded, clause.start, clause.end, skip);
    // A verb alone is done to what the sentence began with.
    const [first] = clauses;
    const pieces =
      own.length > 0 || !first ? own : readContent(folded, first.start, first.end, first.figures).slice(0, 1);
    if (pieces.length === 0) return [];
    const { start } = own[0] ?? event;
    const end = Math.max(own.at(-1)?.end ?? 0, event.end);
    const value = `${formatContent(pieces)} [${event.row}]`;
    const indicator = { text: folded.slice(start, end), value, start, end };
    return [{ figure, indicator, qualifiers: [], sentence: quoteSpan(sentence, clauses, index) }];
  }

  /** `3月19日，国新办举行发布会`: where nothing else is counted, the day itself is what is said. */
  #readEventDate(sentence: Span, clauses: readonly Clause[]): OpenClaim[] {
    const index = clauses.findIndex((clause) => clause.figures.some(isDay));
    const clause = clauses[index];
    const figure = clause?.figures.find(isDay);
    if (!clause || !figure) return [];
    const { folded } = this.#article;
    const skip = clauses.flatMap((other) => other.figures);
    const event = clauses
      .slice(index)
      .find((other) => !other.bracketed && readContent(folded, other.start, other.end, skip).length > 0);
    if (!event) return [];
    const indicator = indicatorSlot(folded, readContent(folded, event.start, event.end, skip));
    if (!indicator) return [];
    return [{ figure, indicator, qualifiers: [], sentence: quoteSpan(sentence, clauses, index) }];
  }
}

function isBefore(one: Slot, other: Slot): boolean {
  const { to } = parsePeriod(one.value) ?? {};
  const { from } = parsePeriod(other.value) ?? {};
  return to !== undefined && from !== undefined && to < from;
}

/** The part of the sentence between semicolons: short enough to quote, whole enough to judge by. */
function quoteSpan(sentence: Span, clauses: readonly Clause[], index: number): Span {
  let first = index;
  const at = clauses[index]?.start ?? sentence.start;
  while (first > 0 && !clauses[first]?.opens && at - (clauses[first - 1]?.start ?? at) < longestQuote)
    first--;
  let last = index + 1;
  while (last < clauses.length && !clauses[last]?.opens && (clauses[last]?.end ?? at) - at < longestQuote)
    last++;
  const start = clauses[first]?.start ?? sentence.start;
  const end = last < clauses.length ? (clauses[last - 1]?.end ?? sentence.end) : sentence.end;
  return { start, end };
}
