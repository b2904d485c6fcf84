import type { CheckResult, Finding, Problem, Verdict } from "../engine/checking/finding.ts";
import type { Span } from "../engine/figures/figure.ts";
import { readParagraphs } from "../engine/text/sentences.ts";
import { ignoredByComment } from "./comments.ts";
import type { Decision } from "./decision.ts";
import { decisionKey } from "./key.ts";
import { ignoredRules } from "./ruleComments.ts";
import { staleDecisions } from "./stale.ts";

/** A finding or a problem with the key that decisions know it by. */
export type KeyedMark = {
  readonly key: string;
  readonly sentence: Span;
  /** A comment in the draft takes it out of the check. */
  readonly leftAlone: boolean;
} & ({ readonly finding: Finding } | { readonly problem: Problem });

/** Everything found in a draft, with its keys: findings first, then problems. */
export function keyMarks(text: string, { findings, problems }: CheckResult): KeyedMark[] {
  const left = ignoredByComment(text);
  const rules = ignoredRules(text);
  const keyed = (mark: Span, code: string, sentence: Span) => ({
    key: decisionKey(text, { start: mark.start, end: mark.end, code, sentence }),
    sentence,
    leftAlone: left === "all" || rules.has(code) || left.some((span) => meet(span, mark)),
  });
  return [
    ...findings.map((finding) => ({ ...keyed(finding, finding.code, finding.claim.sentence), finding })),
    ...problems.map((problem) => ({
      ...keyed(problem, problem.rule, sentenceAround(text, problem)),
      problem,
    })),
  ];
}

/** A mark with what was decided about it. */
export type DecidedMark = { readonly decision: Decision } & (
  | { readonly finding: Finding }
  | { readonly problem: Problem }
);

export interface Decided {
  /** The result without what was decided about and what comments leave alone. */
  readonly result: CheckResult;
  readonly decided: readonly DecidedMark[];
  readonly stale: readonly Decision[];
}

/** @param path the draft's, as decisions name it. */
export function applyDecisions(
  text: string,
  result: CheckResult,
  decisions: ReadonlyMap<string, Decision>,
  path: string,
): Decided {
  const marks = keyMarks(text, result);
  const kept = marks.filter(({ key, leftAlone }) => !leftAlone && !decisions.has(key));
  const keys = new Set(marks.map(({ key }) => key));
  const decided = marks.flatMap((mark): DecidedMark[] => {
    const decision = mark.leftAlone ? undefined : decisions.get(mark.key);
    if (decision === undefined) return [];
    return ["finding" in mark ? { decision, finding: mark.finding } : { decision, problem: mark.problem }];
  });
  return {
    decided,
    result: kept.length === marks.length ? result : keepOnly(result, kept),
    stale: staleDecisions(decisions.values(), path, keys),
  };
}

/** The result with these marks alone, counted anew. */
export function keepOnly(
  result: CheckResult,
  marks: readonly { readonly finding?: Finding; readonly problem?: Problem }[],
): CheckResult {
  const findings = marks.flatMap(({ finding }) => finding ?? []);
  const problems = marks.flatMap(({ problem }) => problem ?? []);
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = {
    supported: count("supported"),
    contradicted: count("contradicted"),
    unverified: count("unverified"),
    problems: problems.length,
  };
  return { ...result, findings, problems, counts };
}

/** A mark that lies in no sentence stands for its own. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const rest = text.slice(start).search(/[\n\r]/u);
  const line = text.slice(lineStart, rest === -1 ? text.length : start + rest);
  const sentences = readParagraphs(line).flatMap((paragraph) => paragraph.sentences);
  const sentence = sentences.find((one) => start < lineStart + one.end);
  return sentence !== undefined && lineStart + sentence.start <= start
    ? { start: lineStart + sentence.start, end: lineStart + sentence.end }
    : { start, end };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
