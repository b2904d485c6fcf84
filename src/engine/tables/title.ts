import { type Place, readDeictics, readPlaces } from "../places/index.ts";
import { fold } from "../text/fold.ts";
import { cellWords, lookupForm } from "./cellText.ts";
import { type Label, readLabel } from "./label.ts";
import { type PeriodPiece, within } from "./periods.ts";
import { unitsOf } from "./units.ts";
import { titleJoiners, titleWords } from "./words.ts";

/** What stands above a table and holds for all of it. */
export interface Title {
  readonly period?: PeriodPiece;
  /** 末 of 年末常住人口: it counts what there is when its years end. */
  readonly edge?: string;
  /** The one place that it names, as written. */
  readonly subject?: string;
  readonly place?: Place;
  /** What it is a table of, without words like 情况 and 一览表. */
  readonly topic: string;
  readonly units: readonly string[];
  /** It speaks of several times or places: what it does not settle, nothing does. */
  readonly hasOpenPeriod: boolean;
  readonly hasOpenSubject: boolean;
}

const unitLine = /(?:计量)?单位:\s*([^()]*)\)?$/u;
const currency = /\s*币种:\S*/u;
const han = /\p{Script=Han}/u;
const yearEnd = /年[末底]/u;
const meaningless = /^(?:sheet|工作表)\s*\d*$|^[附图]?[表件]?\d*(?:[-—.]\d+)*$/iu;
const numbering =
  /^(?:附?[表图件]\s*[\d一二三四五六七八九十]*(?:[-—.]\d+)*[:.、\s]*|\d{1,2}(?:[-—.]\d{1,2})+\s*|续|附:)/u;
const byLength = [...titleWords].sort((a, b) => b.length - a.length);
const joined = new RegExp(`^(?:${titleJoiners.join("|")}|的)+|(?:${titleJoiners.join("|")}|的)+$`, "gu");

/** Takes away all that a title has besides its topic. */
function topicOf(content: string): string {
  let topic = content.replace(numbering, "").replaceAll(/\([^()]*\)/gu, "");
  for (const place of [...readPlaces(topic)].reverse())
    topic = `${topic.slice(0, place.start)} ${topic.slice(place.end)}`;
  for (const deictic of [...readDeictics(topic)].reverse())
    topic = `${topic.slice(0, deictic.start)} ${topic.slice(deictic.end)}`;
  for (const word of byLength) topic = topic.replaceAll(word, " ");
  const parts = topic
    .split(/\s+/)
    .map((part) => part.replaceAll(joined, ""))
    .filter((part) => part.length > 1);
  return parts.join("");
}

/** The one place that a line names (the narrowest of 江苏省南京市); `open` where it names several. */
function placeIn(line: string): { text: string; place: Place } | "open" | undefined {
  const mentions = readPlaces(line);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return undefined;
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next && next.start !== mention.end) return "open";
  }
  const [place, ...others] = last.places;
  if (!place || (others.length > 0 && mentions.length === 1)) return "open";
  return { text: line.slice(first.start, last.end), place };
}

function periodIn({ periods }: Label): PeriodPiece | undefined | "open" {
  const [first, ...more] = periods;
  let period = first;
  for (const piece of more) period = period && within(period, piece);
  return first && !period ? "open" : period;
}

/** Reads the lines above a table, the nearest last: what a nearer one says holds against one further away. */
export function readTitle(lines: readonly string[]): Title {
  let period: PeriodPiece | undefined;
  let hasOpenPeriod = false;
  let hasOpenSubject = false;
  let subject: { text: string; place: Place } | undefined;
  let topic = "";
  let edge: string | undefined;
  let units: readonly string[] = [];
  for (const line of [...lines].reverse()) {
    const written = lookupForm(cellWords(line)).trim();
    const unit = unitLine.exec(written);
    const said = (unit ? written.slice(0, unit.index) : written).replace(/[(,、\s]+$/u, "");
    if (unit && units.length === 0) units = unitsOf((unit[1] ?? "").replace(currency, ""));
    if (said === "" || (!han.test(said) && !/\d{4}/.test(said)) || meaningless.test(said)) continue;
    const label = readLabel(said.replace(/^\(([^()]*)\)$/u, "$1"));
    const found = periodIn(label);
    if (found === "open" || label.isOpen) hasOpenPeriod ||= period?.year === undefined;
    else if (found) {
      const both = period ? within(found, period) : found;
      // A wider time further away only lends its year.
      period = both ?? period;
    }
    if (!subject && !hasOpenSubject) {
      const place = placeIn(fold(cellWords(line)));
      if (place === "open") hasOpenSubject = true;
      else subject = place;
    }
    if (units.length === 0 && label.unit !== undefined) units = [label.unit];
    if (topic === "") {
      const content = label.content.replace(yearEnd, "");
      if (content !== label.content) edge = "末";
      topic = topicOf(content);
    }
  }
  return {
    ...(period && { period }),
    ...(edge !== undefined && { edge }),
    ...(subject && { subject: subject.text, place: subject.place }),
    topic,
    units,
    hasOpenPeriod: hasOpenPeriod && period?.year === undefined,
    hasOpenSubject,
  };
}
