import type { Claim } from "../claims/claim.ts";
import { type PlacedLine, placedClaim } from "../claims/reading.ts";
import { cite } from "../facts/citation.ts";
import type { Fact } from "../facts/fact.ts";
import type { FindingMessages } from "../messages/findings.ts";
import { shifted } from "../text/shift.ts";
import type { DraftClaim } from "./candidate.ts";
import type { Finding, FindingCode, Severity, Verdict } from "./finding.ts";
import { figureFixes, slotFixes } from "./fixes.ts";
import type { Judgement } from "./judge.ts";
import type { JudgedClaim, JudgedLine } from "./judgeDraft.ts";
import { writeDate } from "./writeDate.ts";
import { bareSpan } from "./writeFigure.ts";

/** Puts judgements into words, each once. */
export class DraftFindings {
  readonly #messages: FindingMessages;
  readonly #findings = new WeakMap<JudgedClaim, Finding>();
  readonly #placed = new WeakMap<PlacedLine, PlacedFindings>();

  constructor(messages: FindingMessages) {
    this.#messages = messages;
  }

  of(lines: readonly JudgedLine[]): Finding[] {
    return lines.flatMap((line) => this.#inPlace(line));
  }

  #inPlace({ line, claims }: JudgedLine): readonly Finding[] {
    if (claims.length === 0) return [];
    const known = this.#placed.get(line);
    if (known && areSame(known.claims, claims)) return known.findings;
    const findings = claims.map((claim) =>
      claim.judgement.best
        ? new PlacedFinding(line, this.#of(claim))
        : unspokenFinding(claim, line, this.#messages),
    );
    this.#placed.set(line, { claims, findings });
    return findings;
  }

  #of(claim: JudgedClaim): Finding {
    let found = this.#findings.get(claim);
    if (!found) {
      found = finding(claim.draft, claim.judgement, this.#messages);
      this.#findings.set(claim, found);
    }
    return found;
  }
}

/** The findings of a line in its place, and what they say in words. */
interface PlacedFindings {
  readonly claims: readonly JudgedClaim[];
  readonly findings: readonly Finding[];
}

function areSame(a: readonly JudgedClaim[], b: readonly JudgedClaim[]): boolean {
  return a === b || (a.length === b.length && a.every((claim, at) => claim === b[at]));
}

/**
 * A finding of a line with the offsets of the draft. Few of a long draft's claims are looked at, and most findings
 * move with every key: a claim is put in its place when it is asked for.
 */
class PlacedFinding implements Finding {
  // Only declared: they are to be written in the order in which the constructor makes them.
  declare readonly start: number;
  declare readonly end: number;
  declare readonly text: string;
  declare readonly claim: Claim;
  declare readonly verdict: Verdict;
  declare readonly code: FindingCode;
  declare readonly severity: Severity;
  declare readonly message: string;
  declare readonly fact?: Fact;
  declare readonly related: Finding["related"];
  declare readonly fixes: Finding["fixes"];
  readonly #line: PlacedLine;
  readonly #ofLine: Claim;
  #claim: Claim | undefined;

  /** One for all: a getter of each finding's own takes ten times as long to make and five times the memory. */
  static readonly #claimProperty: PropertyDescriptor & ThisType<PlacedFinding> = {
    enumerable: true,
    get() {
      return this.#placed();
    },
  };

  constructor(line: PlacedLine, found: Finding) {
    this.start = found.start + line.start;
    this.end = found.end + line.start;
    this.text = found.text;
    Object.defineProperty(this, "claim", PlacedFinding.#claimProperty);
    this.verdict = found.verdict;
    this.code = found.code;
    this.severity = found.severity;
    this.message = found.message;
    if (found.fact) this.fact = found.fact;
    this.related = found.related;
    this.fixes = found.fixes.length === 0 ? found.fixes : shifted(found.fixes, line.start);
    this.#line = line;
    this.#ofLine = found.claim;
  }

  #placed(): Claim {
    this.#claim ??= placedClaim(this.#ofLine, this.#line);
    return this.#claim;
  }
}

const nothing: readonly never[] = [];

/** The same of a claim that no fact speaks of: nearly all that a draft on other things holds. */
function unspokenFinding(
  { draft, judgement }: JudgedClaim,
  line: PlacedLine,
  messages: FindingMessages,
): Finding {
  const { claim } = draft;
  const { start, end, text } = claim.figure;
  const { verdict, code } = judgement;
  const severity = severityOf(verdict, code);
  const message = messages.codes[code]({ drafted: text, sourced: "", source: "" });
  const found = {
    start,
    end,
    text,
    claim,
    verdict,
    code,
    severity,
    message,
    related: nothing,
    fixes: nothing,
  };
  return new PlacedFinding(line, found);
}

function finding(draft: DraftClaim, judgement: Judgement, messages: FindingMessages): Finding {
  const { best, odd, verdict, code } = judgement;
  const span = odd ? odd.drafted : findingSpan(draft, judgement);
  const drafted = draft.text.slice(span.start, span.end);
  const words = {
    drafted,
    sourced: odd?.sourced ?? best?.fact.figure.text ?? "",
    source: best ? cite(best.fact.source) : "",
  };
  const fixes =
    verdict !== "contradicted" || !best
      ? []
      : odd
        ? slotFixes(draft, odd, messages)
        : figureFixes(draft, best, messages, judgement.isElsewhere !== true);
  return {
    start: span.start,
    end: span.end,
    text: drafted,
    claim: draft.claim,
    verdict,
    code,
    severity: severityOf(verdict, code),
    message: messages.codes[code](words),
    ...(best && { fact: best.fact }),
    related: [
      ...judgement.others.map(({ fact }) => ({ message: messages.alsoSays(cite(fact.source)), fact })),
      ...(judgement.otherwise ?? []).map(({ fact }) => ({
        message: messages.saysOtherwise(cite(fact.source), fact.figure.text),
        fact,
      })),
    ],
    fixes,
  };
}

/** A wrong number is marked without its hedges, which may be right. */
function findingSpan(draft: DraftClaim, { verdict, code, best }: Judgement): { start: number; end: number } {
  const { figure } = draft.claim;
  if (figure.kind === "date" && best && verdict === "contradicted")
    return writeDate(figure, best.fact.figure) ?? figure;
  const whole =
    verdict !== "contradicted" || code === "hedge-dropped" || code === "hedge-flipped" || figure.range;
  return whole ? { start: figure.start, end: figure.end } : bareSpan(figure);
}

const warnings = new Set<FindingCode>([
  "period",
  "measure",
  "subject",
  "indicator",
  "qualifier",
  "modality",
  "base",
  "hedge-dropped",
  "hedge-flipped",
]);

function severityOf(verdict: Verdict, code: FindingCode): Severity {
  if (verdict !== "contradicted") return "none";
  return warnings.has(code) ? "warning" : "error";
}
