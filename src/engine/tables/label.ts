import { cellWords, lookupForm } from "./cellText.ts";
import { type PeriodPiece, readRelative, readTimes } from "./periods.ts";
import { remember } from "./remember.ts";
import { unitKind, unitsOf } from "./units.ts";
import {
  declineWords,
  growthBases,
  growthWords,
  openBases,
  plainHeads,
  priceWords,
  type RelativeTime,
  rateNames,
  shareWords,
} from "./words.ts";

/** A change, as a header announces it. */
export interface Growth {
  /** `同比`, `比2022年`, as written. */
  readonly base?: string;
  /** A rise is told as 上涨. */
  readonly ofPrices: boolean;
  /** The header's own words settle that the change is a rate: 增速, 涨跌幅. */
  readonly isRate: boolean;
}

/** What a header, a stub or a title says, taken apart. */
export interface Label {
  /** Its words without times, units and words of growth. */
  readonly content: string;
  readonly periods: readonly PeriodPiece[];
  readonly relative?: RelativeTime;
  readonly unit?: string;
  readonly growth?: Growth;
  /** `占比`, `占全省比重`, as written. */
  readonly share?: string;
  /** It says something that is not understood: its cells are left alone. */
  readonly isOpen: boolean;
}

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

const numbering =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:\.(?!\d)|、)|[①-⑳#*※]+)/u;
/** `水泥1)`: sends to a note. */
const noteMark = /(?<=\p{Script=Han})(?:\(\d\)|\d\)|\[\d\])$/u;
const bracketed = /\(([^()]*)\)/gu;
const slashUnit = /\/([^/]+(?:\/[^/]+)?)$/u;
const base = `(?<base>${byLength(growthBases)}|[比较](?:19|20)\\d\\d年(?:同期|末)?|(?<open>${byLength(openBases)}))`;
const growing = new RegExp(`(?:${base})?(?<word>${byLength(growthWords)})(?<mark>±?%?)$`, "u");
const baseAlone = new RegExp(`${base}(?<mark>±?%?)$`, "u");
const declining = new RegExp(`(?:${byLength(declineWords)})%?$`, "u");
const share = new RegExp(
  `(?:占\\S{0,8}?(?:的?(?:${byLength(shareWords)}))|${byLength(shareWords)})(?<mark>%?)$`,
  "u",
);
const rateWords = /[率幅速]度?$|±|^$/u;
const plain = new Set(plainHeads);

export const isPlainHead = (words: string) => plain.has(words);

interface Bracketed {
  readonly rest: string;
  readonly unit?: string;
  readonly isOpen: boolean;
}

/** `产量(万吨)`: a bracket that is a unit is taken out; one that makes an index of it (`上年=100`) leaves it open. */
function readBrackets(label: string): Bracketed {
  let unit: string | undefined;
  let isOpen = false;
  const rest = label.replaceAll(bracketed, (whole: string, inside: string) => {
    const words = inside.replace(/^单位:?/, "").trim();
    if (words.includes("=")) isOpen = true;
    if (unitKind(words) === undefined) {
      // Two units for one column: which is whose cannot be known.
      if (words !== "" && unitsOf(words).length > 1) isOpen = true;
      return /^±%?$/.test(words) ? words : whole;
    }
    if (unit !== undefined && unit !== words) isOpen = true;
    unit = words;
    return "";
  });
  if (unit !== undefined) return { rest, unit, isOpen };
  const behind = slashUnit.exec(rest);
  const [, said = ""] = behind ?? [];
  if (behind && behind.index > 0 && unitKind(said) !== undefined)
    return { rest: rest.slice(0, behind.index), unit: said, isOpen };
  return { rest, isOpen };
}

interface Grown {
  readonly rest: string;
  readonly growth?: Growth;
  readonly isPercent: boolean;
  readonly isOpen: boolean;
}

/** `粮食产量比上年增长`: the words of growth at the end, with what it is against. */
function readGrowth(label: string): Grown {
  if (rateNames.some((name) => label.endsWith(name))) return { rest: label, isPercent: false, isOpen: false };
  const match = growing.exec(label) ?? baseAlone.exec(label);
  if (!match) return { rest: label, isPercent: false, isOpen: declining.test(label) };
  const { base: said, open, word = "", mark = "" } = match.groups ?? {};
  const rest = label.slice(0, match.index).replace(/[,、的]$/u, "");
  return {
    rest,
    growth: {
      ...(said !== undefined && { base: said }),
      ofPrices: priceWords.includes(word),
      isRate: word !== "" && rateWords.test(word),
    },
    isPercent: mark.includes("%"),
    isOpen: open !== undefined,
  };
}

/** Takes a header, a stub's text or a title apart. */
export const readLabel = remember((text): Label => {
  const words = lookupForm(cellWords(text))
    .replaceAll(/[①-⑳*※]/gu, "")
    .replace(noteMark, "")
    .trim();
  const brackets = readBrackets(words.replace(numbering, ""));
  const grown = readGrowth(brackets.rest.trim());
  const shared = grown.growth ? null : share.exec(grown.rest);
  const unshared = shared ? grown.rest.slice(0, shared.index) : grown.rest;
  const times = readTimes(unshared);
  const relative = readRelative(times.rest, (rest) => plain.has(rest) || /[量额值数价]$|价格$/.test(rest));
  // `上年同期±%` is growth against it, not a time.
  const isThis = relative?.time === "this" && grown.growth !== undefined;
  const isBase =
    !isThis && relative !== undefined && grown.growth !== undefined && grown.growth.base === undefined;
  const percent = grown.isPercent || Boolean(shared?.groups?.mark);
  const unit = brackets.unit ?? (percent ? "%" : undefined);
  return {
    content: (relative && !isBase ? relative.rest : times.rest).replaceAll(/^[,:、\s]+|[,:、\s]+$/gu, ""),
    periods: times.pieces,
    ...(relative && !isBase && !isThis && { relative: relative.time }),
    ...(unit !== undefined && { unit }),
    ...(grown.growth && { growth: isBase ? { ...grown.growth, base: "比上年同期" } : grown.growth }),
    ...(shared && { share: shared[0].replace(/%$/, "") }),
    isOpen:
      /[比较]上|[比较]去年|(?:年均|平均)$/u.test(
        grown.growth ? times.rest : times.rest.replace(/平均$/u, ""),
      ) ||
      brackets.isOpen ||
      grown.isOpen ||
      times.isOpen ||
      (isBase && relative.time !== "a-year-before"),
  };
});
