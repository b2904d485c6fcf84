import type { Finding } from "../../src/engine/checking/finding.ts";
import { buildFactTable, createChecker } from "../../src/engine/index.ts";
import { applyEdits, compareTexts, type FixOutcome, fixOf } from "./fixes.ts";
import { type Flag, overlaps, touches } from "./judge.ts";
import type { MarkedClaim, Verdict } from "./marked.ts";
import type { Pair } from "./pairs.ts";
import { readSourceTexts } from "./sources.ts";

export interface ScoredClaim {
  readonly claim: MarkedClaim;
  readonly got: Verdict;
  readonly right: boolean;
  readonly flagged: readonly Flag[];
  /** Findings whose own figure lies in the claim. */
  readonly findings: readonly Finding[];
  /** Of a slip that was found: whether its code was named, and what the offered fix makes of the draft. */
  readonly codeRight?: boolean;
  readonly fix?: FixOutcome;
}

export interface ScoredPair {
  readonly pair: Pair;
  readonly claims: readonly ScoredClaim[];
  readonly falseContradictions: readonly Flag[];
}

export const isSlip = ({ accepted }: MarkedClaim): boolean => accepted[0] === "contradicted";

export function scorePair(pair: Pair): ScoredPair {
  const checker = createChecker(buildFactTable(readSourceTexts(pair.sourcePaths)));
  const { findings, problems } = checker.check(pair.text, { date: pair.date, title: pair.title });
  const flags: readonly Flag[] = [
    ...findings.filter(({ verdict }) => verdict === "contradicted"),
    ...problems,
  ];
  const slips = pair.claims.filter(({ accepted }) => accepted.includes("contradicted"));
  const falseContradictions = flags.filter((flag) => !slips.some(({ span }) => touches(flag, span)));
  return {
    pair,
    claims: pair.claims.map((claim) =>
      scoreClaim(pair, claim, isSlip(claim) ? flags : falseContradictions, findings),
    ),
    falseContradictions,
  };
}

function scoreClaim(
  pair: Pair,
  claim: MarkedClaim,
  flags: readonly Flag[],
  findings: readonly Finding[],
): ScoredClaim {
  const flagged = flags.filter((flag) => touches(flag, claim.span));
  const here = findings.filter((finding) => overlaps(finding, claim.span));
  const got = verdictOf(flagged, here);
  const right = claim.accepted.includes(got);
  const scored = { claim, got, right, flagged, findings: here };
  if (!isSlip(claim) || flagged.length === 0) return scored;
  const { code } = claim;
  return {
    ...scored,
    ...(code === undefined
      ? {}
      : { codeRight: flagged.some((flag) => "code" in flag && flag.code === code) }),
    ...(claim.correction === undefined
      ? {}
      : { fix: judgeFixes(pair.text, claim, claim.correction, flagged) }),
  };
}

function verdictOf(flagged: readonly Flag[], findings: readonly Finding[]): Verdict {
  if (flagged.length > 0) return "contradicted";
  return findings.some(({ verdict }) => verdict === "supported") ? "supported" : "unverified";
}

function judgeFixes(
  text: string,
  { span }: MarkedClaim,
  correction: string,
  flagged: readonly Flag[],
): FixOutcome {
  const wanted = text.slice(0, span.start) + correction + text.slice(span.end);
  const outcomes = flagged.flatMap((flag) => {
    const fix = fixOf(flag);
    return fix === undefined ? [] : [compareTexts(applyEdits(text, fix.edits), [wanted])];
  });
  return (["right", "same-figures", "other"] as const).find((one) => outcomes.includes(one)) ?? "none";
}
