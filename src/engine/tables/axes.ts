import { readDeictics, readPlaces } from "../places/index.ts";
import { cellWords, lookupForm } from "./cellText.ts";
import { isPlainHead, type Label, readLabel } from "./label.ts";
import type { BodyColumn, BodyRow, Layout } from "./layout.ts";
import type { PeriodPiece } from "./periods.ts";
import { remember } from "./remember.ts";
import {
  doneWords,
  itemHeads,
  type RelativeTime,
  silentColumns,
  smallPlaceHeads,
  subjectHeads,
  timeHeads,
  totalRows,
} from "./words.ts";

/** What a row or a column says of its cells. */
type Entry = { -readonly [Key in keyof AxisEntry]: AxisEntry[Key] };

export interface AxisEntry {
  readonly subject?: string;
  /** What is measured, from left to right or from top to bottom. */
  readonly content: readonly string[];
  /** The rows that this one is a part of, the widest first. */
  readonly parents: readonly string[];
  readonly periods: readonly PeriodPiece[];
  readonly relative?: RelativeTime;
  readonly unit?: string;
  readonly growth?: Label["growth"];
  readonly share?: string;
  readonly isTotal: boolean;
  /** It is told as having come about. */
  readonly isDone: boolean;
  /** Nothing can be said of its cells. */
  readonly isOpen: boolean;
}

type StubKind = "subject" | "time" | "item";

/** Whether a text is a place's name, or a word that stands for one, and nothing else. */
export const isPlaceName = remember((text) => {
  const [place] = readPlaces(text);
  if (place?.start === 0 && place.end === text.length) return true;
  const [deictic] = readDeictics(text);
  return deictic?.start === 0 && deictic.end === text.length;
});

/** 乡镇（街道）, 镇、街道 */
export const isSmallPlaceHead = (head: string) =>
  smallPlaceHeads.includes(head.replaceAll(/[\s()（）、/]/gu, ""));

function stubKind(head: string, texts: readonly string[]): StubKind {
  const labels = texts.map(readLabel);
  if (labels.length > 0 && labels.every((label) => label.content === "" && label.periods.length > 0))
    return "time";
  const plain = head.replaceAll(/\s/g, "");
  if (timeHeads.includes(plain) && labels.some((label) => label.periods.length > 0)) return "time";
  const places = texts.filter((text) => isPlaceName(lookupForm(cellWords(text)).trim())).length;
  if (places * 2 > texts.length) return "subject";
  if (itemHeads.includes(plain)) return "item";
  return isSmallPlaceHead(head) || subjectHeads.includes(plain) ? "subject" : "item";
}

export function stubKinds({ stubHeads, rows }: Layout): readonly StubKind[] {
  return stubHeads.map((head, index) =>
    stubKind(
      head,
      rows.flatMap(({ names }) => names[index] ?? []),
    ),
  );
}

/** 按经营地分: how the rows below are told apart, which is no name of theirs. */
const division = /^(?:\d\.)?按\S{1,8}分(?:类|组)?$/u;
const partOpener = /^其中:?/;

/** Adds what one more label says; where two labels say different things of one kind, the entry is open. */
function add(entry: Entry, label: Label): void {
  const content = label.content.replace(partOpener, "");
  if (content !== "" && !isPlainHead(content)) entry.content = [...entry.content, content];
  entry.periods = [...entry.periods, ...label.periods];
  entry.isOpen ||= label.isOpen;
  if (label.relative) {
    entry.isOpen ||= entry.relative !== undefined;
    entry.relative = label.relative;
  }
  if (label.growth) {
    entry.isOpen ||= entry.growth !== undefined;
    entry.growth = label.growth;
  }
  if (label.share !== undefined) {
    entry.isOpen ||= entry.share !== undefined;
    entry.share = label.share;
  }
  if (label.unit !== undefined) entry.unit = label.unit;
}

const emptyEntry = {
  content: [],
  parents: [],
  periods: [],
  isTotal: false,
  isDone: false,
  isOpen: false,
} as const;

export function readRow({ names, groups, unit }: BodyRow, kinds: readonly StubKind[]): AxisEntry {
  const entry: Entry = { ...emptyEntry };
  const isAbout = kinds.includes("subject");
  for (const group of groups) {
    const label = readLabel(group);
    if (division.test(label.content)) continue;
    // Of whom the rows are, a row above one with a name of its own does not say.
    if (isAbout && isPlaceName(label.content)) continue;
    add(entry, label);
  }
  entry.parents = entry.content;
  entry.content = [];
  for (const [index, name] of names.entries()) {
    const label = readLabel(name);
    const plain = label.content.replace(partOpener, "");
    if (totalRows.includes(plain)) entry.isTotal = true;
    if (kinds[index] === "subject" && label.content !== "") {
      entry.isOpen ||= label.isOpen || label.growth !== undefined;
      // The narrower name of two columns counts: province, city.
      entry.subject = plain;
      if (label.unit !== undefined) entry.unit = label.unit;
    } else if (plain !== "" && isPlaceName(plain)) entry.subject = plain;
    else add(entry, label);
  }
  if (unit !== undefined) {
    entry.isOpen ||= entry.unit !== undefined && entry.unit !== unit;
    entry.unit = unit;
  }
  return entry;
}

export function readColumn({ path }: BodyColumn): AxisEntry {
  const entry: Entry = { ...emptyEntry };
  for (const text of path) {
    const label = readLabel(text);
    entry.isDone ||= doneWords.some((word) => text.includes(word));
    if (silentColumns.includes(label.content)) return { ...entry, isOpen: true };
    if (totalRows.includes(label.content) && label.content !== "累计") entry.isTotal = true;
    if (label.content !== "" && isPlaceName(label.content)) {
      entry.isOpen ||= entry.subject !== undefined;
      entry.subject = label.content;
      add(entry, { ...label, content: "" });
    } else add(entry, label);
  }
  return entry;
}
