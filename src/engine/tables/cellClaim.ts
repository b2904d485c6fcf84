import type { Place } from "../places/index.ts";
import { readPlaces, relate } from "../places/index.ts";
import type { AxisEntry } from "./axes.ts";
import { composeIndicator } from "./composeIndicator.ts";
import type { Growth } from "./label.ts";
import { isFromJanuary, type PeriodPiece, resolveRelative, within } from "./periods.ts";
import { remember } from "./remember.ts";
import type { Title } from "./title.ts";
import { isPercent, unitKind } from "./units.ts";
import { type CellValue, isZero } from "./value.ts";
import { impliedUnits, planWords, progressHeads } from "./words.ts";

/** What a cell says, before it is put into a sentence. */
export interface CellClaim {
  readonly period: PeriodPiece;
  readonly subject: string;
  readonly indicator: string;
  readonly number: string;
  readonly unit: string;
  readonly growth?: Growth;
  readonly share?: string;
}

/** What a column of growth takes over from the column of levels that it follows. */
export interface Level {
  readonly period: PeriodPiece | undefined;
  readonly content: readonly string[];
}

interface Cell {
  readonly row: AxisEntry;
  readonly column: AxisEntry;
  readonly title: Title;
  readonly value: CellValue;
}

/** The time of a row or a column in a table of `base`; `open` where it is not plain. */
function ownPeriod(entry: AxisEntry, base: PeriodPiece | undefined): PeriodPiece | "open" | undefined {
  let period: PeriodPiece | undefined;
  for (const piece of entry.periods) {
    const both = period ? within(period, piece) : piece;
    if (!both) return "open";
    period = both;
  }
  if (!entry.relative) return period;
  return resolveRelative(period ?? base, entry.relative) ?? "open";
}

/** When a cell is of: what row and column say of it, the rest from the title. */
export function periodOf(row: AxisEntry, column: AxisEntry, title: Title): PeriodPiece | undefined {
  const base = title.hasOpenPeriod ? undefined : title.period;
  const beside = ownPeriod(row, base);
  const above = ownPeriod(column, beside === "open" ? base : (beside ?? base));
  if (beside === "open" || above === "open") return undefined;
  const complete = (own: PeriodPiece): PeriodPiece => ({
    ...(base?.year !== undefined && { year: base.year }),
    ...(title.edge !== undefined && own.part === undefined && { edge: title.edge }),
    ...own,
  });
  if (column.relative && above) return complete(above);
  const own = beside && above ? (within(above, beside) ?? "open") : (beside ?? above);
  if (own === "open") return undefined;
  if (!own) return base && complete(base);
  // 2022年 in a table of 2023年1—10月 is that year's January to October in some tables, and all of it in others.
  if (own.year !== undefined) {
    if (base?.part === undefined || own.part !== undefined || own.edge !== undefined) return complete(own);
    return base.year === own.year ? base : undefined;
  }
  return base?.year === undefined && title.hasOpenPeriod ? undefined : complete(own);
}

/** The places that a name is the name of. */
const placesNamed = remember((name) => readPlaces(name)[0]?.places ?? []);

const isAmbiguous = (name: string) => placesNamed(name).length > 1;

/** Names that many counties have: only the county's says which one is meant. */
const smallPlace = /^\S{1,8}(?:镇|乡|街道|街道办事处|村|社区)$/u;

/** Whom a cell is of; undefined where several are named or the name is that of several places. */
export function subjectOf(row: AxisEntry, column: AxisEntry, title: Title): string | undefined {
  if (row.subject !== undefined && column.subject !== undefined) return undefined;
  const own = row.subject ?? column.subject;
  if (own === undefined) return title.hasOpenSubject ? undefined : (title.subject ?? "");
  if (title.subject !== undefined && smallPlace.test(own) && placesNamed(own).length === 0)
    return `${title.subject}${own}`;
  const isDeictic = /^(?:全[国省市县区州]|[本我]省|[本我]市)$/u.test(own);
  if (isDeictic) return own === "全国" ? own : title.subject;
  if (title.subject === undefined || title.place === undefined) return isAmbiguous(own) ? undefined : own;
  const { place: outer } = title;
  const inside = placesNamed(own).filter((place) => isInside(place, outer));
  if (!isAmbiguous(own)) return placesNamed(own).length === 0 || inside.length > 0 ? own : undefined;
  return inside.length === 1 ? `${title.subject}${own}` : undefined;
}

function isInside(place: Place, outer: Place): boolean {
  const relation = relate(place, outer);
  return relation === "inside" || relation === "same";
}

const isRate = (indicator: string) => /率$|比[例重]$|占比$/u.test(indicator);

/** What the number is counted in; undefined where the table does not settle it. */
function unitOf(
  { row, column, title, value }: Cell,
  indicator: string,
  growth: Growth | undefined,
  share: boolean,
): string | undefined {
  if (value.unit !== "") return unitKind(value.unit) === undefined ? undefined : value.unit;
  const amounts = title.units.filter((unit) => !isPercent(unit));
  const known = column.unit ?? (growth && column.growth ? undefined : row.unit);
  if (growth) {
    // A change of what is itself a percentage is in points or in percent: only the column can say.
    const ofRate = isRate(indicator) || (column.growth !== undefined && isPercent(row.unit));
    if (known !== undefined) return ofRate && isPercent(known) ? undefined : known;
    if (ofRate) return undefined;
    return growth.isRate || title.units.some(isPercent) ? "%" : undefined;
  }
  if (share) return known ?? "%";
  const isPrice = /价格?$/.test(column.content.at(-1) ?? "");
  if (isPrice && column.unit === "元" && row.unit !== undefined)
    return unitKind(`元/${row.unit}`) && `元/${row.unit}`;
  if (column.unit !== undefined && row.unit !== undefined && column.unit !== row.unit) return undefined;
  if (known !== undefined) return known;
  const head = column.content.at(-1) ?? row.content.at(-1) ?? "";
  // 失业率 in a table in 亿元 is not in 亿元.
  if (progressHeads.includes(head) || /[率比]$|比[例重]$/u.test(head))
    return title.units.some(isPercent) ? "%" : undefined;
  if (/[指系]数$/u.test(head)) return undefined;
  return impliedUnits.find(([word]) => word === head)?.[1] ?? (amounts.length === 1 ? amounts[0] : undefined);
}

/**
 * What a cell says, when every part of it is sure. `level` is the column of levels that a column of growth belongs to;
 * `open` where it could belong to several.
 */
export function readCell(cell: Cell, level: Level | "open" | undefined): CellClaim | undefined {
  const { row, column, title, value } = cell;
  if (row.isOpen || column.isOpen || row.isTotal || column.isTotal) return undefined;
  if (row.growth && column.growth) return undefined;
  // 2023年完成 in a table of targets: the title would make a target of it.
  if (column.isDone && planWords.some((word) => title.topic.includes(word))) return undefined;
  const growth = column.growth ?? row.growth;
  const share = column.share ?? row.share;
  const depends = column.growth !== undefined || column.share !== undefined;
  if (depends && level === "open") return undefined;
  const above: AxisEntry =
    depends && level && level !== "open" && column.content.length === 0
      ? { ...column, content: level.content }
      : column;
  const own = column.periods.length > 0 || column.relative !== undefined;
  const period =
    depends && !own && level && level !== "open" && level.period
      ? level.period
      : periodOf(row, column, title);
  const subject = subjectOf(row, column, title);
  const named = composeIndicator(row, above, title.topic);
  // 全国城镇调查失业率 of 全国.
  const indicator = subject !== undefined && named.startsWith(subject) ? named.slice(subject.length) : named;
  const unit = unitOf(cell, indicator, growth, share !== undefined);
  // A nought may be less than half of the unit.
  if (isZero(value) || !period || subject === undefined || indicator === "" || unit === undefined)
    return undefined;
  // Growth of a month without a word for it may be on the month before.
  if (growth && growth.base === undefined && !isFromJanuary(period)) return undefined;
  return {
    period,
    subject,
    indicator,
    number: value.number,
    unit,
    ...(growth && { growth }),
    ...(share !== undefined && { share }),
  };
}
