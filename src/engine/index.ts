/** The library: figures and claims of a text, fact tables, and the check of a draft against one. */

export {
  type Checker,
  type CheckerOptions,
  type CheckOptions,
  createChecker,
} from "./checking/createChecker.ts";
export type { ConsideredFact, Explanation, Left, Outcome, Taken, WordFit } from "./checking/explain.ts";
export * from "./checking/finding.ts";
export type { Claim, Direction, Measure, Modality, Slot } from "./claims/claim.ts";
export { type ReadOptions, readClaims } from "./claims/readClaims.ts";
export { buildFactTable } from "./facts/buildFactTable.ts";
export { cite } from "./facts/citation.ts";
export type { Fact, FactTable, Source, SourceText } from "./facts/fact.ts";
export { FactTableError, parseFactTable } from "./facts/parseFactTable.ts";
export type { Decimal, Figure, FigureKind, Hedge, HedgeKind, IsoDate, Span } from "./figures/figure.ts";
export { readFigures } from "./figures/readFigures.ts";
export type { Language } from "./messages/language.ts";
export type { RuleLevels } from "./rules/checkRules.ts";
export type { RuleId } from "./rules/index.ts";
export type { Segmenter } from "./text/segmenter.ts";
