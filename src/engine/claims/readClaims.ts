import type { IsoDate } from "../figures/figure.ts";
import { fold } from "../text/fold.ts";
import { insideBreaks, splitLines } from "../text/lines.ts";
import { MarkdownBlocks, opensFrontMatter } from "../text/markdown.ts";
import { articleDate } from "../time/articleDay.ts";
import { readDateline, reportStart } from "../time/index.ts";
import { nothingSpoken, spokenWith } from "./bareTimes.ts";
import type { Claim, Slot } from "./claim.ts";
import { LineCache } from "./lineCache.ts";
import type { Dateline, LineText, Setting } from "./lineText.ts";
import { MentionReader, nothingMeant, readMentions } from "./mentions.ts";
import { type PlacedLine, Reading, type SettledScope } from "./reading.ts";
import type { ArticleScope } from "./scope.ts";

export interface ReadOptions {
  /** ISO date that relative times are resolved with, unless the text has a dateline of its own. */
  readonly date?: IsoDate;
  readonly title?: string;
  /** Where the article speaks from, when the text does not say. */
  readonly place?: string;
}

/** The claims of a text, in the order of their figures. Slots that the text leaves open are inherited or empty. */
export function readClaims(text: string, options: ReadOptions = {}): Claim[] {
  return [...readText(text, options).claims];
}

/**
 * Reads a text line by line. What a line means hangs on a few things that other lines say; a line that `cache` knows
 * with the same of these is not read again.
 */
export function readText(text: string, options: ReadOptions = {}, cache = new LineCache()): Reading {
  cache.tidy();
  const opening = readDateline(text);
  const dateline = opening && { ...opening, reportStart: reportStart(text, opening) };
  const date = articleDate(text, options.date);
  const lines: { readonly start: number; readonly line: LineText }[] = [];
  const evidence = new Set<string>();
  let hasMarkdown = opensFrontMatter(text);
  for (const { start, text: words } of splitLines(text)) {
    const line = cache.at(words);
    lines.push({ start, line });
    for (const id of line.names.evidence) evidence.add(id);
    hasMarkdown ||= line.hasMarkdown;
  }
  const blocks = hasMarkdown ? new MarkdownBlocks(text) : undefined;
  // Step by step for all lines, not line by line for all steps: each has tables of its own, which stay at hand.
  const settings: Setting[] = [];
  for (const { start, line } of lines) {
    const setting = settingOf(line.text, start, blocks);
    settings.push(setting);
    line.readFigures(date, setting);
  }
  const mentions = new MentionReader(`${options.place ?? dateline?.place ?? ""} ${options.title ?? ""}`);
  const meant = lines.map(({ line }) => mentions.read(line.names, evidence));
  const subject = defaultSubject(options, dateline?.place);
  let scope: SettledScope = subject ? { subject: { start: 0, slot: subject } } : {};
  let seen: Readonly<ArticleScope> = subject ? { subject } : {};
  let spoken = nothingSpoken;
  const placed: PlacedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { start, line } = lines[at] as (typeof lines)[number];
    const known = line.read({
      date,
      setting: settings[at] ?? "plain",
      spoken,
      mentions: meant[at] ?? nothingMeant,
      scope: seen,
      dateline: datelineIn(dateline, start, line.text),
    });
    placed.push(known.at(start, scope));
    spoken = spokenWith(spoken, known.reading.says);
    seen = known.scope;
    scope = withSettled(scope, known.reading.settles, start);
  }
  return new Reading(text, date, placed);
}

const opensClause = /(?:^|[\s，,：:；;。！!？?|｜])$/;

function settingOf(text: string, start: number, blocks: MarkdownBlocks | undefined): Setting {
  if (!blocks) return "plain";
  const inside = insideBreaks({ text });
  return blocks.take(text.slice(inside.start, inside.end), start + inside.start) ? "unread" : "marked";
}

function datelineIn(dateline: Dateline | undefined, start: number, text: string): Dateline | undefined {
  if (!dateline || dateline.start >= start + text.length || dateline.end <= start) return undefined;
  return {
    start: dateline.start - start,
    end: dateline.end - start,
    reportStart: Math.min(dateline.reportStart - start, text.length),
  };
}

function withSettled(scope: SettledScope, { subject, period }: ArticleScope, start: number): SettledScope {
  if (!subject && !period) return scope;
  return {
    ...scope,
    ...(subject && { subject: { start, slot: subject } }),
    ...(period && { period: { start, slot: period } }),
  };
}

function defaultSubject(options: ReadOptions, datelinePlace: string | undefined): Slot | undefined {
  // A headline says whom an article is about; a dateline only where it was written.
  for (const said of [options.place, options.title, datelinePlace]) {
    if (said === undefined) continue;
    const folded = fold(said);
    const mentions = readMentions(folded, "");
    // `台风登陆阳江，广东转移21万人`: who does something stands first in its clause.
    const mention = mentions.find(({ start }) => opensClause.test(folded.slice(0, start))) ?? mentions[0];
    if (mention) return { text: mention.name, value: mention.name, inherited: true };
  }
  return undefined;
}
