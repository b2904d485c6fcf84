/** Kinds of cases that must raise nothing at all, whatever verdict stands on the line. */
export const silentKinds: ReadonlySet<string> = new Set([
  "other_subject",
  "other_period",
  "silent",
  "non_claim_numeral",
  "style_ok",
  "passage_clean",
]);

/** Kinds whose slip shows without a source, so that a problem is the right way to say it. */
export const arithmeticKinds: ReadonlySet<string> = new Set([
  "date_weekday",
  "impossible_date",
  "count_mismatch",
  "diff_mismatch",
  "sum_mismatch",
  "share_overflow",
  "growth_arithmetic",
  "headline_body",
  "inconsistent",
  "enumeration",
]);

/** Kinds with two wrong figures, of which the line names one. */
export const swapKinds: ReadonlySet<string> = new Set(["value_swap"]);
