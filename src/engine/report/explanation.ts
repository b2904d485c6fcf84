import type { Explanation } from "../checking/explain.ts";
import type { FindingCode, Verdict } from "../checking/finding.ts";
import type { Fact } from "../facts/fact.ts";
import type { Language } from "../messages/language.ts";
import { type ConsideredText, describeConsidered } from "./considered.ts";

/** Why a claim got its verdict, as JSON has it. */
export interface JsonExplanation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
  readonly code: FindingCode;
  readonly considered: readonly (ConsideredText & { readonly fact: Fact })[];
}

export function jsonExplanation(
  { claim, verdict, code, considered }: Explanation,
  language: Language,
): JsonExplanation {
  const { start, end, text } = claim.figure;
  const told = considered.map((each) => ({ ...describeConsidered(claim, each, language), fact: each.fact }));
  return { start, end, text, verdict, code, considered: told };
}
