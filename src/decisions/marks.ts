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
  const sentences = readParagraphs(text).flatMap((paragraph) => paragraph.sentences);
  const keyed = (mark: Span, code: string, sentence: Span) => ({
    key: decisionKey(text, { start: mark.start, end: mark.end, code, sentence }),
    sentence,
    leftAlone: left === "all" || rules.has(code) || left.some((span) => meet(span, mark)),
  });
  return [
    ...findings.map((finding) => ({ ...keyed(finding, finding.code, finding.claim.sentence), finding })),
    ...problems.map((problem) => ({
      ...keyed(problem, problem.rule, sentenceAround(sentences, problem)),
      problem,
    })),
  ];
}

export interface Decided {
  /** The result without what was decided about and what comments leave alone. */
  readonly result: CheckResult;
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
  return {
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

/** The sentences are sorted; a mark that lies in none of them stands for its own. */
function sentenceAround(sentences: readonly Span[], mark: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= mark.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= mark.start
    ? sentence
    : { start: mark.start, end: mark.end };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
