import { headlineAndBody } from "./agreement/headline-and-body.ts";
import { inconsistent } from "./agreement/inconsistent.ts";
import { listedItems } from "./agreement/listed-items.ts";
import { listedPlaces } from "./agreement/listed-places.ts";
import { numberedPoints } from "./agreement/numbered-points.ts";
import { ageAndBirth } from "./calendar/age-and-birth.ts";
import { hoursBetween } from "./calendar/hours-between.ts";
import { impossibleDate } from "./calendar/impossible-date.ts";
import { periodLength } from "./calendar/period-length.ts";
import { reversedPeriod } from "./calendar/reversed-period.ts";
import { weekday } from "./calendar/weekday.ts";
import { yearsBetween } from "./calendar/years-between.ts";
import { brokenNumber } from "./form/broken-number.ts";
import { contradictingHedges } from "./form/contradicting-hedges.ts";
import { decadeWithoutCentury } from "./form/decade-without-century.ts";
import { decreaseByMultiple } from "./form/decrease-by-multiple.ts";
import { doubledWords } from "./form/doubled-words.ts";
import { erOrLiang } from "./form/er-or-liang.ts";
import { fewAfterDigits } from "./form/few-after-digits.ts";
import { fixedWords } from "./form/fixed-words.ts";
import { fullWidthComma } from "./form/full-width-comma.ts";
import { fullWidthDigits } from "./form/full-width-digits.ts";
import { leadingZero } from "./form/leading-zero.ts";
import { magnitudeCharacters } from "./form/magnitude-characters.ts";
import { neighbouringDigits } from "./form/neighbouring-digits.ts";
import { oneFormInDate } from "./form/one-form-in-date.ts";
import { percentOrPoints } from "./form/percent-or-points.ts";
import { rangeUnit } from "./form/range-unit.ts";
import { shortYear } from "./form/short-year.ts";
import { zeroOrRing } from "./form/zero-or-ring.ts";
import { aboutAbout } from "./house/about-about.ts";
import { aboutOdd } from "./house/about-odd.ts";
import { kilometre } from "./house/kilometre.ts";
import { mu } from "./house/mu.ts";
import { reachNearly } from "./house/reach-nearly.ts";
import { turnByMultiple } from "./house/turn-by-multiple.ts";
import { average } from "./sums/average.ts";
import { beyondWhole } from "./sums/beyond-whole.ts";
import { difference } from "./sums/difference.ts";
import { growth } from "./sums/growth.ts";
import { medals } from "./sums/medals.ts";
import { partsAndTotal } from "./sums/parts-and-total.ts";
import { partsOfWhole } from "./sums/parts-of-whole.ts";
import { perHeadAndTotal } from "./sums/per-head-and-total.ts";
import { shareOfWhole } from "./sums/share-of-whole.ts";

/** All rules, in the order in which they are documented and in which ties between their hits are settled. */
export const rules = [
  decreaseByMultiple,
  contradictingHedges,
  percentOrPoints,
  doubledWords,
  magnitudeCharacters,
  rangeUnit,
  neighbouringDigits,
  fewAfterDigits,
  erOrLiang,
  shortYear,
  decadeWithoutCentury,
  oneFormInDate,
  zeroOrRing,
  fixedWords,
  leadingZero,
  fullWidthDigits,
  fullWidthComma,
  brokenNumber,
  partsAndTotal,
  partsOfWhole,
  medals,
  difference,
  growth,
  shareOfWhole,
  beyondWhole,
  average,
  perHeadAndTotal,
  impossibleDate,
  weekday,
  reversedPeriod,
  periodLength,
  hoursBetween,
  yearsBetween,
  ageAndBirth,
  numberedPoints,
  listedPlaces,
  listedItems,
  headlineAndBody,
  inconsistent,
  // Authorities disagree on these: off unless asked for.
  aboutAbout,
  aboutOdd,
  reachNearly,
  turnByMultiple,
  kilometre,
  mu,
] as const;

export type RuleId = (typeof rules)[number]["id"];
