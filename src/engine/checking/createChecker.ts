import { LineCache } from "../claims/lineCache.ts";
import { readText } from "../claims/readClaims.ts";
import type { FactTable } from "../facts/fact.ts";
import { FactIndex } from "../facts/factIndex.ts";
import type { IsoDate } from "../figures/figure.ts";
import { findingMessages } from "../messages/findings.ts";
import type { Language } from "../messages/language.ts";
import { RuleChecker, type RuleLevels } from "../rules/checkRules.ts";
import type { Segmenter } from "../text/segmenter.ts";
import { DraftFindings } from "./draftFindings.ts";
import { type Explanation, explainDraft } from "./explain.ts";
import type { CheckResult, Finding } from "./finding.ts";
import { DraftJudge } from "./judgeDraft.ts";

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
  const language = options.language ?? "zh-CN";
  const lines = new LineCache();
  const judge = new DraftJudge(index);
  const findings = new DraftFindings(findingMessages[language]);
  const ruleChecker = new RuleChecker(language);
  return {
    check(text, draft = {}) {
      const reading = readText(text, draft, lines);
      const { date } = reading;
      const found = findings.of(judge.judge(reading));
      const problems = ruleChecker.check(reading, { ...options.rules, ...draft.rules });
      return {
        ...(date !== undefined && { date }),
        findings: found,
        problems,
        counts: { ...count(found), problems: problems.length },
      };
    },
    explain: (text, draft = {}) => explainDraft(judge, readText(text, draft, lines)),
  };
}

function count(findings: readonly Finding[]): CheckResult["counts"] {
  const counts = { supported: 0, contradicted: 0, unverified: 0, problems: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}
