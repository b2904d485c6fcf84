import type { Checker } from "../../src/engine/index.ts";
import type { CaseSet } from "./cases.ts";
import type { FixJudgement, FixOutcome } from "./fixes.ts";
import { judgeFix } from "./fixes.ts";
import type { Judgement } from "./judge.ts";
import { judge } from "./judge.ts";

export interface ScoredCase {
  readonly set: string;
  readonly judgement: Judgement;
  /** Only for lines that have a correction and were flagged. */
  readonly fix?: FixJudgement;
}

export function scoreCases(set: CaseSet, checker: Checker): ScoredCase[] {
  return set.cases.map((item) => {
    const result = checker.check(item.draft, { date: item.date ?? set.date });
    const judgement = judge(item, result);
    const isJudged = judgement.flagged.length > 0 && !judgement.silenceBroken;
    return { set: set.name, judgement, ...(isJudged ? { fix: judgeFix(judgement) } : {}) };
  });
}

export interface Tally {
  lines: number;
  right: number;
  silenceBroken: number;
  spansFound: number;
  collateral: number;
  /** Findings whose label names a code, and those among them that have it. */
  codesAsked: number;
  codesRight: number;
  readonly fixes: Record<FixOutcome, number>;
  wrongPreferred: number;
}

export const emptyTally = (): Tally => ({
  lines: 0,
  right: 0,
  silenceBroken: 0,
  spansFound: 0,
  collateral: 0,
  codesAsked: 0,
  codesRight: 0,
  fixes: { right: 0, "same-figures": 0, other: 0, none: 0 },
  wrongPreferred: 0,
});

/** A preferred fix that does not give the text asked for, where one is asked for or none can be known. */
export const isWrongPreferred = ({ judgement, fix }: ScoredCase): boolean =>
  fix !== undefined && fix.outcome === "other" && fix.preferred && judgement.case.verdict !== "unverified";

export function tally(scored: readonly ScoredCase[]): Tally {
  const result = emptyTally();
  for (const entry of scored) {
    const { judgement, fix } = entry;
    result.lines += 1;
    if (judgement.right) result.right += 1;
    if (judgement.silenceBroken) result.silenceBroken += 1;
    if (judgement.spanFound) result.spansFound += 1;
    if (judgement.collateral.length > 0 && !judgement.silenceBroken) result.collateral += 1;
    if (judgement.codeRight !== undefined) result.codesAsked += 1;
    if (judgement.codeRight === true) result.codesRight += 1;
    if (fix !== undefined) result.fixes[fix.outcome] += 1;
    if (isWrongPreferred(entry)) result.wrongPreferred += 1;
  }
  return result;
}

export function groupBy(
  scored: readonly ScoredCase[],
  key: (entry: ScoredCase) => string,
): Map<string, ScoredCase[]> {
  const groups = new Map<string, ScoredCase[]>();
  for (const entry of scored) {
    const name = key(entry);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return groups;
}
