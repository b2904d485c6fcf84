import type { Fix, Problem, Severity, TextEdit } from "../checking/finding.ts";
import type { Span } from "../figures/figure.ts";
import { findingMessages } from "../messages/findings.ts";
import type { Language } from "../messages/language.ts";
import { RuleDraft, type RuleInput } from "./draft.ts";
import { type RuleId, rules } from "./index.ts";
import { isProse } from "./prose.ts";
import type { Rule, RuleFix, RuleHit } from "./rule.ts";
import { sources } from "./sources.ts";
import { isInTitle } from "./titles.ts";
import { inScriptOf } from "./writing/script.ts";

/** Severities by rule id. A rule that is off by default runs when it has one here; `off` costs nothing. */
export type RuleLevels = Partial<Readonly<Record<RuleId, Severity | "off">>>;

export interface RuleOptions {
  /** Of messages and of the fixes' titles: 简体中文 unless said otherwise. */
  readonly language?: Language;
  readonly rules?: RuleLevels;
}

const anyNumeral = /[\d〇零一二两三四五六七八九十百千]/;

/** What is wrong with a draft's figures that needs no source to see, in the order of the text. */
export function checkRules(input: RuleInput, options: RuleOptions = {}): Problem[] {
  const draft = new RuleDraft(input);
  const language = options.language ?? "zh-CN";
  const problems: Problem[] = [];
  if (draft.figures.length === 0 && !anyNumeral.test(draft.folded)) return problems;
  for (const rule of rules) {
    const level = options.rules?.[rule.id] ?? (rule.off ? "off" : rule.severity);
    if (level === "off" || level === "none") continue;
    const given = options.rules?.[rule.id] !== undefined;
    for (const hit of rule.check(draft)) {
      if (!isProse(draft, hit) || (!rule.inTitles && isInTitle(draft, hit))) continue;
      problems.push(problemOf(draft, rule, hit, given ? level : (hit.severity ?? level), language));
    }
  }
  // The order of the rules settles ties: sorting is stable.
  return firstOfEach(problems).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where two rules would change the same characters at one click, the first in order speaks for both. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const taken: TextEdit[] = [];
  return problems.filter((problem) => {
    const edits = problem.fixes.filter((fix) => fix.preferred).flatMap((fix) => fix.edits);
    if (edits.some((edit) => taken.some((other) => meet(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function problemOf(
  draft: RuleDraft,
  rule: Rule,
  hit: RuleHit,
  severity: Severity,
  language: Language,
): Problem {
  const related = hit.related ?? [];
  return {
    start: hit.start,
    end: hit.end,
    text: draft.slice(hit),
    rule: rule.id,
    severity,
    message: hit.message[language],
    source: sources[rule.source][language],
    fixes: (hit.fixes ?? []).map((fix) => fixOf(draft, hit, fix, language)),
    ...(related.length > 0 && {
      related: related.map(({ start, end, message }) => ({
        message: message[language],
        span: { start, end },
      })),
    }),
  };
}

function fixOf(draft: RuleDraft, hit: RuleHit, fix: RuleFix, language: Language): Fix {
  const edits = fix.edits.map((edit) => ({ ...edit, newText: inScriptOf(draft.text, edit.newText) }));
  let shown = "";
  let at = hit.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    shown += draft.text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  shown += draft.text.slice(at, hit.end);
  return { title: findingMessages[language].fix(shown), ...(fix.preferred && { preferred: true }), edits };
}
