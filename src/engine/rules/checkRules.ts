import type { Fix, Problem, Severity, TextEdit } from "../checking/finding.ts";
import type { Reading } from "../claims/reading.ts";
import type { Span } from "../figures/figure.ts";
import { findingMessages } from "../messages/findings.ts";
import type { Language } from "../messages/language.ts";
import { shifted } from "../text/shift.ts";
import { Concerns } from "./concerns.ts";
import type { RuleDraft } from "./draft.ts";
import { type RuleId, rules } from "./index.ts";
import { isProse } from "./prose.ts";
import type { Rule, RuleFix, RuleHit } from "./rule.ts";
import { sources } from "./sources.ts";
import { isInTitle } from "./titles.ts";
import { Note, type PlacedDraft, RuleDrafts, WholeDraft } from "./wholeDraft.ts";
import { inScriptOf } from "./writing/script.ts";

/** Severities by rule id. A rule that is off by default runs when it has one here; `off` costs nothing. */
export type RuleLevels = Partial<Readonly<Record<RuleId, Severity | "off">>>;

export interface RuleOptions {
  /** Of messages and of the fixes' titles: 简体中文 unless said otherwise. */
  readonly language?: Language;
  readonly rules?: RuleLevels;
}

const nothing: readonly never[] = [];
const anyNumeral = /[\d〇零一二两三四五六七八九十百千]/;

/** A problem, and the place of its rule among the rules, which settles ties. */
interface Hit {
  readonly order: number;
  readonly problem: Problem;
}

interface LineHits {
  readonly levels: string;
  readonly hits: readonly Hit[];
  /** What is left where the rules for whole drafts have nothing to add. */
  readonly problems: readonly Problem[];
}

const concerns = new Concerns(rules);

/** Lines as rules see them belong to one checker, and so does what is noted of them. */
const lineHits = new Note<LineHits>();

/** What is wrong with a draft's figures that needs no source to see, in the order of the text. */
export function checkRules(reading: Reading, options: RuleOptions = {}): Problem[] {
  return new RuleChecker(options.language).check(reading, options.rules);
}

/** Runs the rules over drafts. Lines that were judged before and are as they were are not judged again. */
export class RuleChecker {
  readonly #language: Language;
  readonly #drafts = new RuleDrafts();

  constructor(language: Language = "zh-CN") {
    this.#language = language;
  }

  check(reading: Reading, levels: RuleLevels = {}): Problem[] {
    const whole = new WholeDraft(reading, this.#drafts);
    const added = this.#checkWhole(whole, levels);
    const key = JSON.stringify(levels);
    this.#checkLines(
      whole.lines.map(({ draft }) => draft).filter((draft) => lineHits.of(draft)?.levels !== key),
      levels,
      key,
    );
    return whole.lines.flatMap((line) => {
      const known = lineHits.of(line.draft);
      if (!known) return [];
      const more = added.get(line);
      if (!more && known.problems.length === 0) return known.problems;
      if (!more) return known.problems.map((problem) => shifted(problem, line.start));
      const own = known.hits.map(({ order, problem }) => ({ order, problem: shifted(problem, line.start) }));
      return settled([...own, ...more]);
    });
  }

  /** Rule by rule, not line by line: what a rule needs stays at hand. */
  #checkLines(drafts: readonly RuleDraft[], levels: RuleLevels, key: string): void {
    const concerned: RuleDraft[][] = rules.map(() => []);
    for (const draft of drafts) {
      if (draft.figures.length === 0 && !anyNumeral.test(draft.folded)) continue;
      for (const rule of concerns.of(draft)) concerned[rule]?.push(draft);
    }
    const found = new Map<RuleDraft, Hit[]>();
    for (const [order, rule] of rules.entries()) {
      const level = levelOf(rule, levels);
      if (level === undefined || !("check" in rule)) continue;
      for (const draft of concerned[order] ?? []) {
        for (const hit of rule.check(draft)) {
          if (!isShown(draft, rule, hit)) continue;
          const severity = severityOf(rule, hit, level, levels);
          const one = { order, problem: problemOf(draft, rule, hit, severity, this.#language) };
          const others = found.get(draft);
          if (others) others.push(one);
          else found.set(draft, [one]);
        }
      }
    }
    const unhit: LineHits = { levels: key, hits: nothing, problems: nothing };
    for (const draft of drafts) {
      const hits = found.get(draft);
      lineHits.put(draft, hits ? { levels: key, hits, problems: settled(hits) } : unhit);
    }
  }

  #checkWhole(whole: WholeDraft, levels: RuleLevels): ReadonlyMap<PlacedDraft, readonly Hit[]> {
    const added = new Map<PlacedDraft, Hit[]>();
    for (const [order, rule] of rules.entries()) {
      const level = levelOf(rule, levels);
      if (level === undefined || !("checkWhole" in rule)) continue;
      for (const hit of rule.checkWhole(whole)) {
        const line = whole.lineAt(hit.start);
        if (!line || !isShown(line.draft, rule, { start: hit.start - line.start, end: hit.end - line.start }))
          continue;
        const severity = severityOf(rule, hit, level, levels);
        const one = { order, problem: problemOf(whole, rule, hit, severity, this.#language) };
        const others = added.get(line);
        if (others) others.push(one);
        else added.set(line, [one]);
      }
    }
    return added;
  }
}

type Level = Exclude<Severity, "none">;

function levelOf(rule: Rule<RuleId>, levels: RuleLevels): Level | undefined {
  const level = levels[rule.id] ?? (rule.off ? "off" : rule.severity);
  return level === "off" || level === "none" ? undefined : level;
}

/** A severity that was asked for holds for all that a rule finds. */
function severityOf(rule: Rule<RuleId>, hit: RuleHit, level: Level, levels: RuleLevels): Severity {
  return levels[rule.id] === undefined ? (hit.severity ?? level) : level;
}

function isShown(draft: RuleDraft, rule: Rule, hit: Span): boolean {
  return isProse(draft, hit) && (rule.inTitles === true || !isInTitle(draft, hit));
}

/** In the order of the text; that of the rules settles ties: sorting is stable. */
function settled(hits: readonly Hit[]): readonly Problem[] {
  if (hits.length === 0) return nothing;
  const ordered = [...hits].sort((a, b) => a.order - b.order).map(({ problem }) => problem);
  return firstOfEach(ordered).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where two rules would change the same characters at one click, the first in order speaks for both. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  if (problems.length < 2) return [...problems];
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
  draft: RuleDraft | WholeDraft,
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

function fixOf(draft: RuleDraft | WholeDraft, hit: RuleHit, fix: RuleFix, language: Language): Fix {
  const edits = fix.edits.map((edit) => ({ ...edit, newText: inScriptOf(draft, edit.newText) }));
  let shown = "";
  let at = hit.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    shown += draft.text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  shown += draft.text.slice(at, hit.end);
  return { title: findingMessages[language].fix(shown), ...(fix.preferred && { preferred: true }), edits };
}
