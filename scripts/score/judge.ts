import type { CheckResult, Finding, Problem } from "../../src/engine/checking/finding.ts";
import type { Span } from "../../src/engine/figures/figure.ts";
import type { Case } from "./cases.ts";
import { arithmeticKinds, silentKinds, swapKinds } from "./kinds.ts";

export type Label = Case["verdict"];

/** What the engine raised: a contradicted finding or a problem. */
export type Flag = Finding | Problem;

export interface Judgement {
  readonly case: Case;
  readonly got: Label;
  readonly right: boolean;
  /** Raised at the judged span, and raised elsewhere in the draft. */
  readonly flagged: readonly Flag[];
  readonly collateral: readonly Flag[];
  /** Findings of any verdict that touch the span. */
  readonly findings: readonly Finding[];
  /** The figure was read and made a claim, or something was raised there. */
  readonly spanFound: boolean;
  /** The label names a code, and a finding at the span has it; left out where nothing is to be compared. */
  readonly codeRight?: boolean;
  /** A case that must raise nothing raised something. */
  readonly silenceBroken: boolean;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

/** The part of a sentence that a flag points at: its own span, and whatever its fixes would change. */
export function touches(flag: Flag, span: Span): boolean {
  return overlaps(flag, span) || flag.fixes.some((fix) => fix.edits.some((edit) => overlaps(edit, span)));
}

export function judge(item: Case, result: CheckResult): Judgement {
  const span = spanOf(item.draft, item.span);
  const contradicted = result.findings.filter((finding) => finding.verdict === "contradicted");
  const flags: readonly Flag[] = [...contradicted, ...result.problems];
  const flagged = flags.filter((flag) => touches(flag, span));
  const tolerated = (item.alsoFlagged ?? []).map((part) => spanOf(item.draft, part));
  const collateral = swapKinds.has(item.kind)
    ? []
    : flags.filter((flag) => !touches(flag, span) && !tolerated.some((other) => touches(flag, other)));
  const findingsHere = result.findings.filter((finding) => touches(finding, span));
  const got = labelOf(item, flags, flagged, findingsHere);
  const accepted = [item.verdict, ...(item.alsoAccept ?? [])];
  const mustBeSilent = item.verdict === "supported" || silentKinds.has(item.kind);
  const contradictedHere = contradicted.filter((finding) => touches(finding, span));
  return {
    case: item,
    got,
    right: accepted.includes(got),
    flagged,
    collateral,
    findings: findingsHere,
    ...(item.code === undefined || contradictedHere.length === 0
      ? {}
      : { codeRight: contradictedHere.some(({ code }) => code === item.code) }),
    spanFound: findingsHere.length > 0 || flagged.length > 0,
    silenceBroken:
      mustBeSilent && !accepted.includes("contradicted") && !accepted.includes("style") && flags.length > 0,
  };
}

function labelOf(
  item: Case,
  flags: readonly Flag[],
  flagged: readonly Flag[],
  findingsHere: readonly Finding[],
): Label {
  const problemHere = flagged.some((flag) => "rule" in flag);
  if (item.verdict === "style" && problemHere) return "style";
  if (flagged.some((flag) => "verdict" in flag)) return "contradicted";
  if (problemHere) return arithmeticKinds.has(item.kind) ? "contradicted" : "style";
  if (flags.length === 0 && findingsHere.some((finding) => finding.verdict === "supported"))
    return "supported";
  return "unverified";
}
