import type { Figure, Span } from "../figures/figure.ts";
import { nowWords, speechWords } from "../lexicon/speech.ts";
import type { Clause } from "../text/clauses.ts";
import { WordList } from "../text/wordList.ts";
import { granularityOf, parsePeriod } from "../time/period.ts";
import { comparedSpan, readBase } from "./base.ts";
import type { Claim, Measure, Modality, OpenClaim, Slot } from "./claim.ts";
import { isMeasured } from "./claimFigures.ts";
import { type ContentPiece, formatContent, readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";
import { sorted } from "./inOrder.ts";
import { distribute } from "./lists.ts";
import type { Mention } from "./mentions.ts";
import { readModality } from "./modality.ts";
import { isTime, periodSlot } from "./period.ts";
import { type Predication, readPredication } from "./predicate.ts";
import { formerSlot, formerValue, isQualifier, qualifierSlot } from "./qualifiers.ts";
import type { SaidWords } from "./saidWords.ts";
import type { Article, DocumentScope, Scope } from "./scope.ts";
import { inherited } from "./stated.ts";
import { isInName, isRanked, readSubject, topicOpener } from "./subject.ts";

export const speech = new WordList(speechWords.map((word) => [word, word] as const));
const now = new WordList(nowWords.map((word) => [word, word] as const));
const partWord = "其中";
/** 年初, 上月底: when something happened, not what all that follows is told of. */
const turnOfTime = /[初底末]$/;
const sinceFirst = /首次|最|新高|新低|第|再/;
const sums = /合计|总计|共计|加起来|相加|之和|[两三四五六七八九十]项/;
const pronoun = /[对与向从自][其它](?!他)/;
const nothing: readonly never[] = [];
const onlyJoiners = /^[、，,和与及跟或至到以\s]*$/;
/** Kinds whose noun follows the figure: `1万个普惠托位`. */
const nounFollows = new Set<Figure["kind"]>([
  "count",
  "measure",
  "duration",
  "age",
  "ordinal",
  "anniversary",
  "number",
  "date",
]);
const rates = new Set<Figure["kind"]>([
  "percentage",
  "percentage-point",
  "per-mille",
  "fraction",
  "multiple",
]);

export function isPart(slot: Slot): boolean {
  return slot.text === partWord;
}

function isDayLong({ value }: Slot): boolean {
  const period = parsePeriod(value);
  return period !== undefined && granularityOf(period) === "day";
}

function isClock({ from, to, text }: Figure): boolean {
  return from === undefined && to === undefined && /[时点分]$|\d:\d/.test(text);
}

export function isDay(figure: Figure): boolean {
  return (
    figure.kind === "date" &&
    figure.from !== undefined &&
    figure.from === figure.to &&
    /日|号|-|\/|\./.test(figure.text)
  );
}

/** `1860.4亿元，这家企业去年的营收…`: so exact a number stands for something that the next words name. */
function isDistinctive({ value }: Figure): boolean {
  return value !== undefined && value.replace(/^[-0.]+|\.|0+$/g, "").length >= 3;
}

export interface Neighbours {
  /** Claims of the same sentence before this clause. */
  readonly claims: readonly OpenClaim[];
  /** Clauses without figures since the last claim. */
  readonly lead: readonly Clause[];
  /** Whom what is counted is for, said in a clause before. */
  readonly addressed: readonly Slot[];
  /** Their content words: they may name what the claim leaves out. */
  readonly leadWords: string;
  /** The content words of `claims` and of what led up to them. */
  readonly said: SaidWords;
  /** What the paragraph has spoken of so far, `leadWords` included. */
  readonly context: string;
  readonly following: Clause | undefined;
  readonly quote: Span;
  readonly whole: Claim | undefined;
}

/** One clause with its slots. */
export class ClauseReader {
  readonly #article: Article;
  /** The times of a list that it is one of. */
  readonly #listed: readonly Figure[] | undefined;
  readonly #clause: Clause;
  readonly #times: readonly Figure[];
  readonly #figures: readonly Figure[];
  readonly #subject: Slot | undefined;
  /** What stands in comparisons with a time. */
  readonly #compared: readonly Span[];
  #asides: readonly Figure[] | undefined;
  #modalityRead: { readonly end: number; readonly slot: Slot<Modality> | undefined } | undefined;
  /** What is left out of every claim's words. */
  #fixed: readonly Span[] | undefined;

  constructor(article: Article, clause: Clause, listed: readonly Figure[] | undefined) {
    this.#article = article;
    this.#listed = listed;
    this.#clause = clause;
    // Most clauses hold no figure, or one.
    const times = clause.figures.length > 0 ? clause.figures.filter(isTime) : nothing;
    this.#times = times;
    this.#figures =
      times.length === clause.figures.length
        ? nothing
        : clause.figures.filter((figure) => isMeasured(article.folded, figure));
    this.#compared = times.length === 0 ? nothing : comparedSpans(article.folded, clause, times);
    this.#subject =
      article.mentions.length === 0
        ? undefined
        : readSubject(
            article.folded,
            clause.start,
            this.#figures[0]?.start ?? clause.end,
            article.mentions,
            clause.holes.length === 0 ? times : sorted([...times, ...clause.holes]),
          );
  }

  /** What is measured in it. */
  get figures(): readonly Figure[] {
    return this.#figures;
  }

  get isMeasured(): boolean {
    return this.#figures.length > 0;
  }

  /** Carries what this clause states over to what follows. */
  settle(scope: Scope, document: DocumentScope): void {
    const { folded } = this.#article;
    const { start, end } = this.#clause;
    const modality = this.#modalityBefore(this.#figures[0]?.start ?? end);
    const speaks = this.#figures.length === 0 && speech.next(folded, start, end) !== undefined;
    if (modality && modality.value !== "done") scope.modality = modality;
    if (speaks) {
      const subject = this.#subject;
      // `上海的数据也已公布：…` speaks of Shanghai; an office that publishes speaks of others.
      const isPlace =
        subject && this.#article.mentions.some((one) => one.start === subject.start && !one.organisation);
      if (isPlace) scope.subject = inherited(subject);
      // `3月19日，市长在发布会上说`: the day is that of the saying.
      if (scope.period && isDayLong(scope.period)) {
        if (document.period?.value === scope.period.value) document.period = undefined;
        scope.period = document.period && inherited(document.period);
      }
      return;
    }
    const period = this.#ownPeriod();
    // What follows is told of none of them alone.
    if (this.#listed) scope.period = undefined;
    else if (period) {
      scope.period = inherited(period);
      if (this.#isEventDay()) scope.ofEvent = true;
      else {
        scope.ofEvent = false;
        document.period ??= period;
        const isOfAll = !this.#times.some(isDay) && !turnOfTime.test(period.text);
        if (isOfAll && !document.counted) document.told ??= period;
      }
    } else if (scope.period && now.next(folded, start, end)) scope.period = undefined;
    if (this.#subject) {
      scope.subject = inherited(this.#subject);
      document.subject ??= this.#subject;
    }
  }

  /** A clause that counts nothing and tells what happens on a day. */
  #isEventDay(): boolean {
    const [time, ...more] = this.#times;
    // 13时45分 is of its own sentence.
    if (time && more.length === 0 && isClock(time)) return true;
    if (this.#figures.length > 0 || more.length > 0 || !time || !isDay(time)) return false;
    const { start, end } = this.#clause;
    return readContent(this.#article.folded, time.end, end, []).length > 0 && start < end;
  }

  lastPeriod(): Slot | undefined {
    return this.#listed ? undefined : this.#ownPeriod(this.#clause.end);
  }

  /** The time of what is said between `after` and `before`; the last one counts. */
  #ownPeriod(
    before = this.#figures[0]?.start ?? this.#clause.end,
    after = this.#clause.start,
  ): Slot | undefined {
    if (this.#times.length === 0) return undefined;
    let first: Figure | undefined;
    let last: Figure | undefined;
    for (const time of this.#times) {
      if (time.start < after || this.#isAside(time)) continue;
      first ??= time;
      if (time.start < before) last = time;
    }
    const period = last ?? first;
    return period && periodSlot(period);
  }

  /** A time that something is compared with, or since when it is a first: not when it is. */
  #isAside(time: Figure): boolean {
    this.#asides ??= this.#times.filter((one) => this.#standsAside(one));
    return this.#asides.includes(time);
  }

  #standsAside(time: Figure): boolean {
    const { folded } = this.#article;
    if (this.#compared.some((span) => span.start <= time.start && time.end <= span.end)) return true;
    const { start, end } = this.#clause;
    // 由上年的42.6%提高到…
    const isFrom = time.start > start && "由从".includes(folded.charAt(time.start - 1));
    if (isFrom && folded[time.end] === "的") return true;
    const after = folded.slice(time.end, end);
    return (time.text.endsWith("来") || /^[^，。]{0,8}以来/.test(after)) && sinceFirst.test(after);
  }

  /** `低于一季度的0.8%`: the figure is that of the time it stands right behind. */
  #attachedPeriod(figure: Figure): Slot | undefined {
    // 是上年的1.8倍 is no figure of that year.
    if (figure.kind === "multiple" || this.#article.folded[figure.start - 1] !== "的") return undefined;
    const time = this.#times.find((one) => one.end === figure.start - 1 && this.#isAside(one));
    return time && periodSlot(time);
  }

  claims(scope: Scope, near: Neighbours): OpenClaim[] {
    const all = this.#figures;
    const qualifiers: Slot[] = [...near.addressed];
    const isAside = (figure: Figure, index: number) =>
      isQualifier(this.#article.folded, figure, all[index + 1]);
    let measured = all;
    if (all.some(isAside)) {
      measured = all.filter((figure, index) => !isAside(figure, index));
      for (const figure of all) if (!measured.includes(figure)) qualifiers.push(qualifierSlot(figure));
    }
    const part = this.#partOf(near);
    if (part) qualifiers.push(part);
    const result: OpenClaim[] = [];
    for (let index = 0; index < measured.length; index++) {
      const figure = measured[index] as Figure;
      const next = measured[index + 1];
      const left = { start: measured[index - 1]?.end ?? this.#clause.start, end: figure.start };
      const right = { start: figure.end, end: next?.start ?? this.#clause.end };
      const former = formerSlot(this.#article.folded, this.#clause, figure, next);
      const own = former ? [...qualifiers, former] : qualifiers;
      const isShared = next !== undefined;
      result.push(this.#claim(figure, left, right, isShared, result[index - 1], own, scope, near));
    }
    if (result.length < 2) return result;
    const place = {
      article: this.#article,
      clause: this.#clause,
      lead: near.lead,
      times: this.#listed ?? [],
      subject: this.#subject,
      before: near.claims,
    };
    return distribute(place, measured, result);
  }

  #claim(
    figure: Figure,
    left: Span,
    right: Span,
    shared: boolean,
    previous: OpenClaim | undefined,
    qualifiers: readonly Slot[],
    scope: Scope,
    near: Neighbours,
  ): OpenClaim {
    const { folded } = this.#article;
    const before = previous ?? near.claims.at(-1) ?? (qualifiers.some(isPart) ? near.whole : undefined);
    const figureFirst = this.#isFigureFirst(near);
    // Where the next clause has a figure of its own, its verb is that one's.
    const isOwnVerb = near.following?.figures.every(isTime) ?? false;
    const wording = figureFirst && near.following && isOwnVerb ? near.following : left;
    const predication = readPredication(
      folded,
      wording.start,
      wording.end,
      figure.kind,
      // 比7万套多1万套
      wording === left ? this.#clause.start : wording.start,
    );
    const wordsBefore = folded.slice(left.start, left.end);
    const listed = (previous !== undefined || this.#clause.listed) && onlyJoiners.test(wordsBefore);
    const base =
      readBase(folded, wording.start, wording.end, this.#timesIn(wording, near)) ??
      (listed && before?.base && sameSort(figure, before) ? inherited(before.base) : scope.base);
    const place = this.#subject ? undefined : this.#placeIn(left);
    // 多 of `比上年多31亿元` is no word of what is counted.
    const difference = predication.direction?.text.length === 1 ? predication.direction : undefined;
    const skip = this.#skipped(base, place, difference);
    const leftPieces = this.#withoutTaken(readContent(folded, left.start, left.end, skip), previous);
    const rightPieces = ownRight(readContent(folded, right.start, right.end, skip), figure, shared);
    const own =
      figureFirst && near.following
        ? this.#followingContent(near.following)
        : rightPieces.length > 0 && (nounFollows.has(figure.kind) || leftPieces.length === 0)
          ? [...leftPieces, ...rightPieces]
          : leftPieces;
    // `增速比生产总值高3%` is of neither.
    const isGap = difference && figure.kind === "percentage" && !base && /比[^年月]*$/.test(wordsBefore);
    const named = isGap ? undefined : indicatorSlot(folded, own);
    const indicator =
      sharedIndicator(predication, before, named, wordsBefore) ??
      this.#withAntecedent(named, wordsBefore, near.lead) ??
      this.#sharedAhead(near.following) ??
      // `两项合计15万套` is of neither of the two.
      (sums.test(wordsBefore) || isGap || this.#isGap(predication, previous)
        ? undefined
        : this.#inheritedIndicator(before, near.lead, skip, scope.subject));
    const modality = this.#modality(left, right) ?? (scope.modality && inherited(scope.modality));
    const labelled = indicator?.inherited ? this.#labelled(figure, left, near.lead) : undefined;
    // `增速由0.7%升至5.2%`: what it was and what it is are of one measure.
    const wasFormer = previous?.qualifiers.some((slot) => slot.value === formerValue);
    const moved = wasFormer && predication.measure?.value === "level" ? previous?.measure : undefined;
    const said =
      this.#timesOf(figure, base) ??
      (moved && { ...(predication.measure ?? moved), value: moved.value }) ??
      predication.measure ??
      labelled?.measure ??
      (listed && sameSort(figure, before) ? before?.measure : undefined);
    // Who takes over 人均期望寿命 takes over the 人均.
    const perHead =
      indicator?.inherited && before?.measure?.value === "per-head" && (!said || said.value === "level");
    const measure = perHead ? before.measure : said;
    const direction =
      predication.direction ??
      (moved && previous?.direction) ??
      labelled?.direction ??
      (listed && sameSort(figure, before) ? before?.direction : undefined);
    const subject = this.#subject ?? place ?? scope.subject;
    // `由2022年的79.6岁提高到2023年的79.9岁`: the time of what was is not that of what is.
    // What was is not of the time of what is.
    const isFormer = qualifiers.some((slot) => slot.value === formerValue);
    const stated =
      this.#attachedPeriod(figure) ??
      (isFormer
        ? undefined
        : (this.#ownPeriod(figure.start, wasFormer ? left.start : undefined) ??
          (figureFirst && near.following ? this.#followingPeriod(near.following) : undefined)));
    const period = stated ?? (isFormer || !scope.period ? undefined : inherited(scope.period));
    const lead = near.leadWords;
    const saidBefore = near.said.with(previous ? [...saidIn(previous), lead] : [lead]);
    const { context } = near;
    // One after the other: object literals with parts that may be left out are made ten times slower.
    const claim: Partial<OpenClaim> & Pick<OpenClaim, "figure"> = { figure };
    if (subject) claim.subject = (this.#subject ?? place) ? subject : inherited(subject);
    if (indicator) claim.indicator = indicator;
    if (measure) claim.measure = measure === predication.measure ? measure : inherited(measure);
    if (period) claim.period = period;
    if (modality) claim.modality = modality;
    if (direction) claim.direction = predication.direction ? direction : inherited(direction);
    if (base) claim.base = base;
    claim.qualifiers = qualifiers;
    if (context) claim.context = context;
    if (lead) claim.lead = lead;
    if (saidBefore) claim.before = saidBefore;
    claim.sentence = near.quote;
    return claim as OpenClaim;
  }

  /** `超过6000亿元、增长8.2%的预算收入`: what both figures are of comes behind the second. */
  #sharedAhead(following: Clause | undefined): Slot | undefined {
    const { folded } = this.#article;
    const [figure, ...more] = following?.figures ?? [];
    if (!following?.listed || !figure || more.length > 0 || folded[figure.end] !== "的") return undefined;
    return indicatorSlot(folded, readContent(folded, figure.end, following.end));
  }

  /** `一般公共预算收入增速：8.2%`, `| …增速 | 8.2% |`: the clause before names all of what the figure is. */
  #labelled(figure: Figure, left: Span, lead: readonly Clause[]): Predication | undefined {
    const label = lead.at(-1);
    const { folded } = this.#article;
    if (!label || left.start !== this.#clause.start || figure.start !== left.start) return undefined;
    const isAll = /^[。！？!?…”"]*$/.test(folded.slice(figure.end, this.#clause.end));
    const pause = isAll ? /^[，,：:|｜\s]+$/ : /^[：:|｜\s]+$/;
    if (!pause.test(folded.slice(label.end, left.start))) return undefined;
    return readPredication(folded, label.start, label.end, figure.kind);
  }

  /** `比生产总值5.2%的增速高3%`: how far two figures are apart is of neither. */
  #isGap({ direction }: Predication, previous: OpenClaim | undefined): boolean {
    if (!previous || direction?.text.length !== 1) return false;
    const { folded } = this.#article;
    return /[比较]/.test(folded.slice(this.#clause.start, previous.figure.start));
  }

  /** `分别为上年的7.8倍`: what it is a multiple of says that it is one. */
  #timesOf({ kind }: Figure, base: Slot | undefined): Slot<Measure> | undefined {
    if (kind !== "multiple" || !base || !/^(?:是|为|相当于)/.test(base.text)) return undefined;
    return { ...base, value: "multiple" };
  }

  /** `造成广东17万人受灾`: where nothing else is the subject, the one place named is whose figure it is. */
  #placeIn(left: Span): Slot | undefined {
    const { folded, mentions } = this.#article;
    let mention: Mention | undefined;
    for (const one of mentions) {
      if (one.start < left.start || one.end > left.end || one.organisation) continue;
      if (isRanked(folded, one, left.start) || isInName(folded, one)) continue;
      if (mention) return undefined;
      mention = one;
    }
    if (!mention) return undefined;
    return {
      text: folded.slice(mention.start, mention.end),
      value: mention.name,
      start: mention.start,
      end: mention.end,
    };
  }

  /** `其中，出口…`: a part of what the sentence before counts as a whole. */
  #partOf(near: Neighbours): Slot | undefined {
    const { folded } = this.#article;
    const opensWithPart = (span: Span) => folded.startsWith(partWord, span.start);
    const clause = near.lead.find(opensWithPart) ?? (opensWithPart(this.#clause) ? this.#clause : undefined);
    if (!clause) {
      const part = near.claims.findLast((claim) => claim.qualifiers.some(isPart))?.qualifiers.find(isPart);
      return part && inherited(part);
    }
    const whole = near.claims.findLast((claim) => !claim.qualifiers.some(isPart)) ?? near.whole;
    if (!whole?.indicator) return undefined;
    return {
      text: partWord,
      value: `${partWord}${whole.indicator.value}`,
      start: clause.start,
      end: clause.start + partWord.length,
    };
  }

  /** `5.2%，这是北京去年的经济增速`: what is counted comes in the clause after. */
  #isFigureFirst({ claims, lead, following }: Neighbours): boolean {
    if (claims.length > 0 || lead.length > 0 || !following) return false;
    const { folded } = this.#article;
    const { start, end } = this.#clause;
    const [figure, ...more] = this.#figures;
    if (figure?.start !== start || figure.end !== end || more.length > 0) return false;
    const opens = /^(?:这|是|为|乃)/.test(folded.slice(following.start, following.end));
    if (following.figures.every(isTime)) return opens || isDistinctive(figure);
    return isDistinctive(figure) && !opens;
  }

  #followingContent(following: Clause): ContentPiece[] {
    const { folded, mentions } = this.#article;
    const places = mentions
      .filter((mention) => mention.start >= following.start && mention.end <= following.end)
      .slice(0, 1);
    const end = following.figures.find((figure) => isMeasured(folded, figure))?.start ?? following.end;
    return readContent(folded, following.start, end, sorted([...following.figures, ...places]));
  }

  #followingPeriod(following: Clause): Slot | undefined {
    const [time] = following.figures.filter(isTime);
    return time && periodSlot(time);
  }

  #timesIn(span: Span, near: Neighbours): readonly Figure[] {
    const times =
      near.following && span.start === near.following.start
        ? near.following.figures.filter(isTime)
        : this.#times;
    if (times.length === 0) return nothing;
    return times.filter((time) => time.start >= span.start && time.end <= span.end);
  }

  /** What is no word of an indicator: figures, comparisons, asides, the subject, and some slots of the claim at hand. */
  #skipped(base: Slot | undefined, place: Slot | undefined, difference: Slot | undefined): readonly Span[] {
    this.#fixed ??= this.#fixedSpans();
    let spans: Span[] | undefined;
    if (isPlaced(base)) spans = [...this.#fixed, base];
    if (isPlaced(place)) spans = [...(spans ?? this.#fixed), place];
    if (isPlaced(difference)) spans = [...(spans ?? this.#fixed), difference];
    return spans ? sorted(spans) : this.#fixed;
  }

  #fixedSpans(): readonly Span[] {
    const { figures, holes } = this.#clause;
    const subject = this.#subjectSpan();
    if (this.#compared.length === 0 && holes.length === 0 && subject.length === 0) return figures;
    return sorted([...figures, ...this.#compared, ...holes, ...subject]);
  }

  #subjectSpan(): readonly Span[] {
    if (!isPlaced(this.#subject)) return nothing;
    const { start } = this.#clause;
    const isOpened = topicOpener.test(this.#article.folded.slice(start, this.#subject.start));
    return [isOpened ? { start, end: this.#subject.end } : this.#subject];
  }

  /** `东盟是最大贸易伙伴，对其出口…`: what the clause before begins with. */
  #withAntecedent(slot: Slot | undefined, wordsBefore: string, lead: readonly Clause[]): Slot | undefined {
    const { folded } = this.#article;
    const topic = lead.at(-1);
    if (!slot || !topic || !pronoun.test(wordsBefore)) return slot;
    const meant = formatContent(readContent(folded, topic.start, topic.end).slice(0, 1));
    return { ...slot, value: `${meant} ${slot.value}`.trim() };
  }

  /** Words right after the figure before belong to it, when its noun follows it. */
  #withoutTaken(pieces: readonly ContentPiece[], previous: OpenClaim | undefined): readonly ContentPiece[] {
    if (!previous || !nounFollows.has(previous.figure.kind)) return pieces;
    return pieces.slice(firstRun(pieces, previous.figure.end).length);
  }

  #inheritedIndicator(
    before: Claim | undefined,
    lead: readonly Clause[],
    skip: readonly Span[],
    subject: Slot | undefined,
  ): Slot | undefined {
    const { folded } = this.#article;
    const pieces = this.#topicOf(lead, skip).filter(({ text }) => text !== subject?.value);
    // `出口增长17.9%，进口基本持平，只增长0.3%`: a clause that opens with a name is about that.
    const named = pieces[0]?.atomic ? indicatorSlot(folded, pieces.slice(0, 1)) : undefined;
    const slot = named ?? before?.indicator ?? indicatorSlot(folded, pieces);
    return slot && inherited(slot);
  }

  /** What the nearest clause is about that says more than a time and what it is compared with. */
  #topicOf(lead: readonly Clause[], skip: readonly Span[]): ContentPiece[] {
    const { folded } = this.#article;
    for (const clause of lead.toReversed()) {
      const { start, end, figures } = clause;
      const compared = figures.flatMap((time) => comparedSpan(folded, start, end, time) ?? []);
      const pieces = readContent(folded, start, end, sorted([...skip, ...figures, ...compared]));
      if (pieces.length > 0) return pieces;
    }
    return [];
  }

  #modality(left: Span, right: Span): Slot<Modality> | undefined {
    return this.#modalityBefore(left.end) ?? readModality(this.#article.folded, right.start, right.end);
  }

  /** Kept for the first figure, since what the clause settles up to there is what its claim says. */
  #modalityBefore(end: number): Slot<Modality> | undefined {
    if (this.#modalityRead?.end !== end) {
      const slot = readModality(this.#article.folded, this.#clause.start, end);
      this.#modalityRead = { end, slot };
    }
    return this.#modalityRead.slot;
  }
}

function comparedSpans(folded: string, { start, end }: Clause, times: readonly Figure[]): readonly Span[] {
  const spans: Span[] = [];
  for (const time of times) {
    const span = comparedSpan(folded, start, end, time);
    if (span) spans.push(span);
  }
  return spans;
}

/** `…5.13亿人次，占全国的七成`: what the share is of stands here, what has it stands before. */
function sharedIndicator(
  { measure }: Predication,
  before: Claim | undefined,
  whole: Slot | undefined,
  wordsBefore: string,
): Slot | undefined {
  if (measure?.value !== "share" || !before?.indicator || !whole) return undefined;
  if (!/^[约近超]*占/.test(wordsBefore.trimStart())) return undefined;
  return { ...whole, value: `${before.indicator.value} ${whole.value}` };
}

/** Content words that a claim says of itself and before it. */
export function saidIn({ lead, indicator }: OpenClaim): string[] {
  return [lead ?? "", indicator?.value ?? ""];
}

function ownRight(pieces: readonly ContentPiece[], figure: Figure, shared: boolean): readonly ContentPiece[] {
  return shared ? firstRun(pieces, figure.end) : pieces;
}

/** The pieces that follow each other without a gap, starting at most one word after `from`. */
function firstRun(pieces: readonly ContentPiece[], from: number): readonly ContentPiece[] {
  let end = from + 1;
  let count = 0;
  for (const piece of pieces) {
    if (piece.start > end) break;
    end = piece.end;
    count++;
  }
  return pieces.slice(0, count);
}

function sameSort(figure: Figure, before: Claim | undefined): boolean {
  return before !== undefined && rates.has(figure.kind) === rates.has(before.figure.kind);
}

function isPlaced(slot: Slot | undefined): slot is Slot & Span {
  return slot?.start !== undefined && slot.end !== undefined;
}
