import type { Figure, IsoDate } from "../figures/figure.ts";
import { figuresIn } from "../figures/readFigures.ts";
import { readClauses } from "../text/clauses.ts";
import { exactList } from "../text/exactList.ts";
import { type FoldedCodes, foldCodes, Holds, stringOf } from "../text/fold.ts";
import { insideBreaks } from "../text/lines.ts";
import { findInline, type MarkdownMark } from "../text/markdown.ts";
import { type Paragraph, readParagraphs } from "../text/sentences.ts";
import { TextView } from "../text/view.ts";
import { haveSpokenAlike, nothingSpoken, resolveBareTimes, type SpokenYears } from "./bareTimes.ts";
import type { Claim, Slot } from "./claim.ts";
import { isLabel } from "./labels.ts";
import { type MeantNames, mentionsOf, NamesOfLine } from "./mentions.ts";
import { type PlacedLine, type SettledScope, seenFromAfar } from "./reading.ts";
import type { Article, ArticleScope } from "./scope.ts";
import { SentenceReader } from "./sentenceReader.ts";

/**
 * How the text sets a line: `plain` where no Markdown stands anywhere, `marked` where some does, `unread` in code and
 * front matter.
 */
export type Setting = "plain" | "marked" | "unread";

/** What a line is read with, besides its own words. */
export interface LineContext {
  readonly date: IsoDate | undefined;
  readonly setting: Setting;
  /** What the lines before have said of years. */
  readonly spoken: SpokenYears;
  readonly mentions: MeantNames;
  /** What the lines before have settled, as seen from afar. */
  readonly scope: Readonly<ArticleScope>;
  /** The dateline in it, and where the report begins behind that. */
  readonly dateline: Dateline | undefined;
}

export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly reportStart: number;
}

/** A line as it was read. Offsets are those of `text`, which has the line breaks around the line as well. */
export interface LineReading {
  readonly text: string;
  /** Half-width, simplified, of the same length. */
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly paragraphs: readonly Paragraph[];
  readonly setting: Setting;
  /** What it says of years, and whether that hangs on what was said of them before. */
  readonly says: SpokenYears;
  readonly hangs: boolean;
  /** What it settles for the lines that follow. */
  readonly settles: Readonly<ArticleScope>;
  /** What rules keep with it, and whose they are: looking it up in a weak map would take longer than what is kept saves. */
  kept: KeptWithLine | undefined;
}

export interface KeptWithLine {
  readonly by: object;
  readonly value: unknown;
}

const none: readonly never[] = [];
const settlesNothing: Readonly<ArticleScope> = {};

/** A line in which nothing is counted: hardly anyone asks how it is divided. */
class QuietLine implements LineReading {
  readonly text: string;
  readonly folded: string;
  readonly setting: Setting;
  readonly figures = none;
  readonly claims = none;
  readonly says = nothingSpoken;
  readonly hangs = false;
  readonly settles = settlesNothing;
  kept: KeptWithLine | undefined;
  #paragraphs: readonly Paragraph[] | undefined;

  constructor(text: string, folded: string, setting: Setting) {
    this.text = text;
    this.folded = folded;
    this.setting = setting;
  }

  get paragraphs(): readonly Paragraph[] {
    this.#paragraphs ??= readParagraphs(this.text);
    return this.#paragraphs;
  }
}

/** One way a line was read: what with, what it came to, and where it stood last. */
export class KnownReading {
  readonly context: LineContext;
  readonly reading: LineReading;
  /** What the next line is to know, as seen from afar. */
  readonly scope: Readonly<ArticleScope>;
  #placed: PlacedLine | undefined;

  constructor(context: LineContext, reading: LineReading) {
    this.context = context;
    this.reading = reading;
    const { subject, period } = reading.settles;
    this.scope = subject || period ? { ...context.scope, ...seenFromAfar(reading.settles) } : context.scope;
  }

  /** The line in its place; the same object as before where nothing before it has moved. */
  at(start: number, scope: SettledScope): PlacedLine {
    const known = this.#placed;
    if (known?.start === start && areSettled(known.scope, scope)) return known;
    this.#placed = { start, reading: this.reading, scope };
    return this.#placed;
  }
}

function areSettled(a: SettledScope, b: SettledScope): boolean {
  return (
    a === b ||
    (a.subject?.slot === b.subject?.slot &&
      a.subject?.start === b.subject?.start &&
      a.period?.slot === b.period?.slot &&
      a.period?.start === b.period?.start)
  );
}

interface KnownFigures {
  readonly date: IsoDate | undefined;
  readonly setting: Setting;
  readonly figures: readonly Figure[];
}

/** Readings that are kept of one line: it may stand in several places, or in several drafts. */
const mostReadings = 4;

/** The words of a line, and all that was read of them so far. */
export class LineText {
  readonly text: string;
  readonly folded: string;
  readonly hasMarkdown: boolean;
  readonly names: NamesOfLine;
  /** Until its figures are read for the first time, which nearly always is the only time. */
  #codes: FoldedCodes | undefined;
  #figures: readonly KnownFigures[] = none;
  #readings: readonly KnownReading[] = none;

  constructor(text: string) {
    this.text = text;
    this.#codes = foldCodes(text);
    const { codes, changed, holds } = this.#codes;
    this.folded = changed ? stringOf(codes, text.length) : text;
    this.hasMarkdown = (holds & Holds.markdown) !== 0;
    this.names = new NamesOfLine(this.folded);
  }

  /** Reads the line; the same object as before where its context is as it was. */
  read(context: LineContext): KnownReading {
    for (const known of this.#readings) if (areAlike(known, context)) return known;
    const read = new KnownReading(context, this.#read(context));
    this.#readings = withLatest(this.#readings, read);
    return read;
  }

  #read({ date, setting, spoken: before, mentions, scope, dateline }: LineContext): LineReading {
    const { text, folded } = this;
    const read = this.readFigures(date, setting);
    // Where nothing is counted, all that is left to learn is whom the article is about.
    if (read.length === 0 && scope.subject) return new QuietLine(text, folded, setting);
    const { figures, says, hangs } = resolveBareTimes(folded, read, date, before);
    const paragraphs = readParagraphs(text);
    const article: Article = { text, folded, mentions: mentionsOf(mentions) };
    const sentences = new SentenceReader(article, scope);
    const claims: Claim[] = [];
    let next = 0;
    for (const paragraph of paragraphs) {
      sentences.openParagraph();
      for (const sentence of paragraph.sentences) {
        while ((figures[next]?.start ?? text.length) < sentence.start) next++;
        // The same where nothing is counted any more.
        if ((figures[next]?.start ?? text.length) >= paragraph.end && !sentences.awaitsSubject) break;
        const body =
          dateline && dateline.start < sentence.end && dateline.end > sentence.start
            ? { start: Math.min(dateline.reportStart, sentence.end), end: sentence.end }
            : sentence;
        const clauses = readClauses(folded, body, figures, next);
        const told = clauses.some((clause) => isLabel(text, clause, paragraph, figures))
          ? clauses.filter((clause) => !isLabel(text, clause, paragraph, figures))
          : clauses;
        for (const claim of sentences.read(body, told)) claims.push(claim);
      }
    }
    const { subject, period } = sentences.scope;
    const settles: ArticleScope = {};
    if (isOwn(subject)) settles.subject = subject;
    if (isOwn(period)) settles.period = period;
    return {
      text,
      folded,
      figures,
      claims: exactList(claims),
      paragraphs: exactList(paragraphs),
      setting,
      says,
      hangs,
      settles,
      kept: undefined,
    };
  }

  readFigures(date: IsoDate | undefined, setting: Setting): readonly Figure[] {
    for (const known of this.#figures)
      if (known.date === date && known.setting === setting) return known.figures;
    const figures = exactList(figuresIn(new TextView(this.text, this.#marks(setting), this.#codes), date));
    this.#codes = undefined;
    this.#figures = withLatest(this.#figures, { date, setting, figures });
    return figures;
  }

  #marks(setting: Setting): readonly MarkdownMark[] {
    const { text } = this;
    const marks: MarkdownMark[] = [];
    const { start, end } = insideBreaks(this);
    if (setting === "unread") marks.push({ start, end, transparent: false });
    else if (setting === "marked") findInline(text.slice(start, end), start, marks);
    return marks;
  }
}

/** Said in the line itself, not taken over. */
function isOwn(slot: Slot | undefined): slot is Slot {
  return slot?.start !== undefined && slot.start >= 0;
}

function withLatest<T>(list: readonly T[], one: T): readonly T[] {
  return list.length === 0 ? [one] : [one, ...list.slice(0, mostReadings - 1)];
}

function areAlike({ context: a, reading }: KnownReading, b: LineContext): boolean {
  return (
    a.date === b.date &&
    a.setting === b.setting &&
    a.mentions === b.mentions &&
    (a.scope === b.scope ||
      (areSame(a.scope.subject, b.scope.subject) && areSame(a.scope.period, b.scope.period))) &&
    (!reading.hangs || haveSpokenAlike(a.spoken, b.spoken)) &&
    areSameLines(a.dateline, b.dateline)
  );
}

function areSame(a: Slot | undefined, b: Slot | undefined): boolean {
  return a === b || (a?.text === b?.text && a?.value === b?.value && a?.start === b?.start);
}

function areSameLines(a: Dateline | undefined, b: Dateline | undefined): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end && a?.reportStart === b?.reportStart);
}
