import Big from "big.js";
import type { Figure, Span } from "../figures/figure.ts";
import { writeChineseFraction, writeChineseNumber } from "../figures/writeNumber.ts";
import type { TextEdit } from "./finding.ts";
import { relateUnits } from "./units.ts";

/** Numerals in the source's text, as the source writes them. */
export interface SourcedFigure {
  readonly figure: Figure;
  readonly numeralText: string;
}

const fullWidthOffset = 0xfee0;

/**
 * Writes the source's value the way the draft writes its own: Chinese numerals stay Chinese, `10000` stays
 * digits, full width stays full width. The unit is the draft's when it counts the same.
 * @returns undefined when the value cannot be written in the draft's notation.
 */
export function writeFigure(
  draftText: string,
  draft: Figure,
  fact: Figure,
  keepUnit: boolean,
): TextEdit | undefined {
  const span = bareSpan(draft);
  const drafted = draftText.slice(span.start, span.end);
  const newText = render(draftText, draft, fact, keepUnit);
  return newText === undefined || newText === drafted ? undefined : { ...span, newText };
}

/** The figure without its hedges: number and unit. */
export function bareSpan(figure: Figure): Span {
  if (figure.kind === "ordinal") return { start: figure.start, end: figure.end };
  const start = figure.numeral.start;
  const end = Math.max(figure.numeral.end, figure.unitSpan?.end ?? figure.numeral.end);
  return { start: Math.min(start, figure.unitSpan?.start ?? start), end };
}

function render(draftText: string, draft: Figure, fact: Figure, keepUnit: boolean): string | undefined {
  if (draft.kind === "ordinal") return ordinal(draftText, draft, fact);
  const factBare = bareText(fact);
  const numeral = draftText.slice(draft.numeral.start, draft.numeral.end);
  if (draft.kind === "fraction" && fact.kind === "fraction") return factBare;
  if (draft.kind === "fraction" && fact.value !== undefined) return writeChineseFraction(asShare(fact));
  if (fact.range || draft.range || fact.value === undefined) return factBare;
  if (draft.unit === "%" && draft.text.includes("成")) return tenths(fact);
  if (isChinese(numeral) && !isChinese(numeralText(fact))) {
    return draft.unit === fact.unit && keepUnit ? chinese(draftText, draft, fact) : undefined;
  }
  const unit = keepUnit ? unitText(draftText, draft) : undefined;
  const inDraftUnit = draft.unit !== fact.unit && halves.test(numeralText(fact)) && converted(draft, fact);
  if (unit !== undefined && inDraftUnit) return `${inDraftUnit}${unit}`;
  const number = plainDigits(numeral) && isGrouped(numeral) ? fact.value : arabic(fact);
  // Another unit of the same thing (8000米 for 5.2公里) comes with its own number.
  if (number === undefined || (draft.unit !== fact.unit && fact.kind !== "count")) {
    return factBare.normalize("NFKC");
  }
  const text = unit === undefined ? factBare : attach(number, unit, fact);
  return isFullWidth(numeral) ? toFullWidth(text) : text;
}

/** 半小时 is 30 of 分钟. @returns undefined for what is no whole number of the draft's unit. */
function converted(draft: Figure, fact: Figure): string | undefined {
  const units = relateUnits(draft, fact);
  if (units.kind !== "convertible" || fact.value === undefined) return undefined;
  const value = new Big(fact.value).times(units.factFactor).div(units.draftFactor);
  return value.mod(1).eq(0) ? value.toFixed() : undefined;
}

/** The source's number with the draft's unit word, when only the number is wrong. */
function attach(number: string, unit: string, fact: Figure): string {
  return unitStandsFirst(fact) ? bareText(fact) : `${number}${unit}`;
}

function unitStandsFirst(figure: Figure): boolean {
  return figure.unitSpan !== undefined && figure.unitSpan.start < figure.numeral.start;
}

function unitText(text: string, figure: Figure): string | undefined {
  if (figure.unitSpan === undefined || unitStandsFirst(figure)) return undefined;
  return text.slice(figure.numeral.end, figure.unitSpan.end);
}

/** 25% is 二成五. @returns undefined for what 成 cannot say. */
function tenths(fact: Figure): string | undefined {
  if (fact.unit !== "%" || fact.value === undefined) return undefined;
  const [whole = "0", rest] = new Big(fact.value).div(10).toFixed().split(".");
  if (whole === "0" || (rest?.length ?? 0) > 1) return undefined;
  const tail = rest === undefined ? "" : writeChineseNumber(rest);
  return `${writeChineseNumber(whole)}成${tail}`;
}

const halves = /[半]/;
const tenThousand = new Big(10_000);
const hundredMillion = new Big(100_000_000);

/**
 * The source's number in digits, as it writes them itself: `4.4万亿`. A number in characters is put into digits,
 * with 万 and 亿 where it has them; 半 stays what it is.
 * @returns undefined when the number cannot be told from its unit.
 */
function arabic(fact: Figure): string | undefined {
  const written = numeralText(fact).normalize("NFKC");
  // 3成 is 30 of its unit, whatever is written.
  if (fact.unit === "%" && fact.value !== undefined) return fact.value;
  if (!isChinese(written)) return written;
  if (halves.test(written) || fact.value === undefined) return undefined;
  const value = new Big(fact.value);
  if (/亿/.test(written)) return `${value.div(hundredMillion).toFixed()}亿`;
  return /万/.test(written) ? `${value.div(tenThousand).toFixed()}万` : value.toFixed();
}

function numeralText(figure: Figure): string {
  return figure.text.slice(figure.numeral.start - figure.start, figure.numeral.end - figure.start);
}

function bareText(figure: Figure): string {
  const span = bareSpan(figure);
  return figure.text.slice(span.start - figure.start, span.end - figure.start);
}

function chinese(text: string, draft: Figure, fact: Figure): string | undefined {
  const written = fact.value === undefined ? undefined : writeChineseNumber(fact.value);
  if (written === undefined) return undefined;
  const span = bareSpan(draft);
  const before = text.slice(span.start, draft.numeral.start);
  const after = text.slice(draft.numeral.end, span.end);
  return `${before}${written}${after}`;
}

/** `第二批`: only the number changes. */
function ordinal(text: string, draft: Figure, fact: Figure): string | undefined {
  const numeral = text.slice(draft.numeral.start, draft.numeral.end);
  const number = fact.value !== undefined && isChinese(numeral) ? writeChineseNumber(fact.value) : fact.value;
  if (number === undefined) return undefined;
  return `${text.slice(draft.start, draft.numeral.start)}${number}${text.slice(draft.numeral.end, draft.end)}`;
}

function asShare(fact: Figure): Big {
  const value = new Big(fact.value ?? 0);
  if (fact.unit === "%") return value.div(100);
  return fact.unit === "‰" ? value.div(1000) : value;
}

function isChinese(numeral: string): boolean {
  return !/[0-9０-９]/.test(numeral);
}

/** A number of five digits and more without 万: the draft chose to write it out. */
function plainDigits(numeral: string): boolean {
  return /^[0-9０-９,，]+$/.test(numeral);
}

function isGrouped(numeral: string): boolean {
  return numeral.replace(/[^0-9０-９]/g, "").length >= 5;
}

function isFullWidth(numeral: string): boolean {
  return /[０-９]/.test(numeral);
}

function toFullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + fullWidthOffset));
}
