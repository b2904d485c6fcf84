import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Decision, decisionKey, ignoredByComment, staleDecisions } from "../decisions/index.ts";
import type { CheckResult, Finding, Problem, Severity } from "../engine/checking/finding.ts";
import type { Span } from "../engine/figures/figure.ts";
import { readParagraphs } from "../engine/text/sentences.ts";
import type { Settings } from "../protocol/settings.ts";
import type { Checker } from "./host.ts";
import type { DraftCheck, DraftMark } from "./mark.ts";
import type { Catalogue } from "./messages/index.ts";

/** UTF-16 units. A longer text is not a draft, and checking it would keep the others waiting. */
export const longestDraft = 1_000_000;

export interface DraftContext {
  readonly checker: Checker;
  readonly settings: Settings;
  /** Lines that hold whatever the check says: settings that were wrong. */
  readonly notes: readonly string[];
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The draft's path as decisions name it. */
  readonly path: string | undefined;
  readonly ignored: boolean;
  readonly enabled: boolean;
  readonly words: Catalogue;
}

/** Checks the draft as it stands. Never throws: a check that fails is a state. */
export function checkDraft(document: TextDocument, context: DraftContext): DraftCheck {
  const { settings, notes, words } = context;
  const { version } = document;
  if (!context.enabled || !settings.enable) return { state: "off", version, elapsed: 0, notes };
  if (context.ignored)
    return { state: "off", version, elapsed: 0, notes: [...notes, words.note.ignoredFile] };
  const text = document.getText();
  if (text.length > longestDraft) {
    const note = words.note.tooLong(text.length, longestDraft);
    return { state: "too-long", version, elapsed: 0, notes: [...notes, note] };
  }
  const begin = performance.now();
  try {
    const left = ignoredByComment(text);
    if (left === "all")
      return { state: "off", version, elapsed: 0, notes: [...notes, words.note.ignoredFile] };
    const result = context.checker.check(text, settings.date === "" ? {} : { date: settings.date });
    const all = allMarks(text, result, context);
    const stale = staleIn(all, context);
    const marks = all.filter((mark) => !isOff(mark, settings) && !left.some((span) => meet(span, mark)));
    return {
      state: "checked",
      version,
      elapsed: performance.now() - begin,
      text,
      result,
      marks,
      notes: stale.length === 0 ? notes : [...notes, words.note.stale(stale.length)],
      stale,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = words.note.checkFailed(reason.split("\n", 1)[0] ?? "");
    return { state: "failed", version, elapsed: performance.now() - begin, notes: [...notes, note] };
  }
}

function allMarks(text: string, result: CheckResult, context: DraftContext): DraftMark[] {
  const sentences = readParagraphs(text).flatMap((paragraph) => paragraph.sentences);
  const marks: DraftMark[] = [];
  const add = (mark: Omit<DraftMark, "key" | "decision" | "sentence">, sentence: Span) => {
    const key = decisionKey(text, { start: mark.start, end: mark.end, code: mark.code, sentence });
    const decision = context.decisions.get(key);
    marks.push({ ...mark, sentence, key, ...(decision === undefined ? {} : { decision }) });
  };
  for (const finding of result.findings) add(findingMark(finding, context.settings), finding.claim.sentence);
  for (const problem of result.problems)
    add(problemMark(problem, context.settings), sentenceAround(sentences, problem));
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

function staleIn(marks: readonly DraftMark[], { decisions, path }: DraftContext): readonly Decision[] {
  if (path === undefined || decisions.size === 0) return [];
  return staleDecisions(decisions.values(), path, new Set(marks.map(({ key }) => key)));
}

function findingMark(finding: Finding, settings: Settings): Omit<DraftMark, "key" | "decision" | "sentence"> {
  const { start, end, text, verdict, code, message, fixes } = finding;
  const severity = settings.severity[code] ?? defaultSeverity(finding, settings);
  return { start, end, text, verdict, code, severity, message, fixes, finding };
}

/** Only what is contradicted is underlined, unless the editor asked to see what no source speaks of. */
function defaultSeverity(finding: Finding, settings: Settings): Severity {
  if (finding.verdict === "contradicted") return finding.severity;
  if (finding.verdict === "unverified" && settings["unverified.show"] === "squiggle") return "information";
  return "none";
}

function problemMark(problem: Problem, settings: Settings): Omit<DraftMark, "key" | "decision" | "sentence"> {
  const { start, end, text, rule, message, fixes } = problem;
  const severity = settings.severity[rule] ?? problem.severity;
  return { start, end, text, verdict: "problem", code: rule, severity, message, fixes, problem };
}

/** A code set to `none` costs no mark at all; quiet verdicts have that severity by nature. */
function isOff(
  { verdict, code, severity }: Pick<DraftMark, "verdict" | "code" | "severity">,
  settings: Settings,
) {
  if (settings.severity[code] === "none") return true;
  if (verdict === "unverified") return settings["unverified.show"] === "off";
  return verdict === "problem" && severity === "none";
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
