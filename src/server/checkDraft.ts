import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Decision,
  ignoredByComment,
  type KeyedMark,
  keyMarks,
  staleDecisions,
} from "../decisions/index.ts";
import type { Finding, Problem, Severity } from "../engine/checking/finding.ts";
import type { Checker } from "../engine/index.ts";
import type { Settings } from "../protocol/settings.ts";
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
    if (ignoredByComment(text) === "all")
      return { state: "off", version, elapsed: 0, notes: [...notes, words.note.ignoredFile] };
    const options = { ...(settings.date !== "" && { date: settings.date }), rules: settings.severity };
    const result = context.checker.check(text, options);
    const keyed = keyMarks(text, result);
    const stale = staleIn(keyed, context);
    const marks = keyed.filter(({ leftAlone }) => !leftAlone).map((one) => draftMark(one, context));
    return {
      state: "checked",
      version,
      elapsed: performance.now() - begin,
      document: TextDocument.create(document.uri, document.languageId, version, text),
      result,
      marks: marks
        .filter((mark) => !isOff(mark, settings))
        .sort((a, b) => a.start - b.start || a.end - b.end),
      notes: stale.length === 0 ? notes : [...notes, words.note.stale(stale.length)],
      stale,
      explain: () => context.checker.explain(text, options),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = words.note.checkFailed(reason.split("\n", 1)[0] ?? "");
    return { state: "failed", version, elapsed: performance.now() - begin, notes: [...notes, note] };
  }
}

type UndecidedMark = Omit<DraftMark, "key" | "decision" | "sentence">;

function draftMark(keyed: KeyedMark, { settings, decisions }: DraftContext): DraftMark {
  const { key, sentence } = keyed;
  const decision = decisions.get(key);
  const mark =
    "finding" in keyed ? findingMark(keyed.finding, settings) : problemMark(keyed.problem, settings);
  return { ...mark, sentence, key, ...(decision === undefined ? {} : { decision }) };
}

function staleIn(marks: readonly KeyedMark[], { decisions, path }: DraftContext): readonly Decision[] {
  if (path === undefined || decisions.size === 0) return [];
  return staleDecisions(decisions.values(), path, new Set(marks.map(({ key }) => key)));
}

function findingMark(finding: Finding, settings: Settings): UndecidedMark {
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

function problemMark(problem: Problem, settings: Settings): UndecidedMark {
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
