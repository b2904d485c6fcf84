import { cite } from "../facts/citation.ts";
import type { FactTable } from "../facts/fact.ts";
import { FactIndex } from "../facts/factIndex.ts";
import type { IsoDate } from "../figures/figure.ts";
import { type FindingMessages, findingMessages } from "../messages/findings.ts";
import type { Language } from "../messages/language.ts";
import { checkRules, type RuleLevels } from "../rules/checkRules.ts";
import type { Segmenter } from "../text/segmenter.ts";
import type { DraftClaim } from "./candidate.ts";
import { type Explanation, explainDraft } from "./explain.ts";
import type { CheckResult, Finding, FindingCode, Severity, Verdict } from "./finding.ts";
import { figureFixes, slotFixes } from "./fixes.ts";
import type { Judgement } from "./judge.ts";
import { judgeDraft } from "./judgeDraft.ts";
import { writeDate } from "./writeDate.ts";
import { bareSpan } from "./writeFigure.ts";

export interface CheckerOptions {
  /** Cuts the words around figures; the built-in reading does without. */
  readonly segmenter?: Segmenter;
  /** The language of messages and of the fixes' titles: 简体中文 unless said otherwise. */
  readonly language?: Language;
  /** Severities of form rules and of the draft's own arithmetic, by rule; `off` leaves a rule out. */
  readonly rules?: RuleLevels;
}

export interface CheckOptions {
  /** ISO date that relative times are resolved with; the draft's own dateline wins. */
  readonly date?: IsoDate;
  readonly title?: string;
  /** Severities of rules for this draft, over those of the checker. */
  readonly rules?: RuleLevels;
}

export interface Checker {
  check(text: string, options?: CheckOptions): CheckResult;
  /** Why each claim gets the verdict that `check` gives it, in the order of its findings. */
  explain(text: string, options?: CheckOptions): Explanation[];
}

/** Checks drafts against a table of facts. Same table and draft, same result. */
export function createChecker(table: FactTable, options: CheckerOptions = {}): Checker {
  const index = new FactIndex(table.list ?? table.facts, options.segmenter);
  const messages = findingMessages[options.language ?? "zh-CN"];
  return {
    check: (text, draft = {}) => check(index, messages, options, text, draft),
    explain: (text, draft = {}) => explainDraft(index, text, draft),
  };
}

function check(
  index: FactIndex,
  messages: FindingMessages,
  settings: CheckerOptions,
  text: string,
  options: CheckOptions,
): CheckResult {
  const { reading, claims } = judgeDraft(index, text, options);
  const { date } = reading;
  const findings = claims.map(({ draft, judgement }) => finding(draft, judgement, messages));
  const problems = checkRules(reading, { ...settings, rules: { ...settings.rules, ...options.rules } });
  return {
    ...(date !== undefined && { date }),
    findings,
    problems,
    counts: { ...count(findings), problems: problems.length },
  };
}

function finding(draft: DraftClaim, judgement: Judgement, messages: FindingMessages): Finding {
  const { best, odd, verdict, code } = judgement;
  const { figure } = draft.claim;
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
        : figureFixes(draft, best, messages);
  return {
    start: span.start,
    end: span.end,
    text: drafted,
    claim: { ...draft.claim, figure },
    verdict,
    code,
    severity: severityOf(verdict, code),
    message: messages.codes[code](words),
    ...(best && { fact: best.fact }),
    related: judgement.others.map(({ fact }) => ({ message: messages.alsoSays(cite(fact.source)), fact })),
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

function count(findings: readonly Finding[]): CheckResult["counts"] {
  const counts = { supported: 0, contradicted: 0, unverified: 0, problems: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}
