import type { Fix, TextEdit } from "../../src/engine/checking/finding.ts";
import type { Figure } from "../../src/engine/figures/figure.ts";
import { readFigures } from "../../src/engine/index.ts";
import type { Case } from "./cases.ts";
import type { Flag, Judgement } from "./judge.ts";
import { spanOf } from "./judge.ts";

/**
 * `right`: the text the case asks for, but for trifles. `same-figures`: other notation, same figures and words.
 * `other`: something else, to be read by eye. `none`: no single fix is offered.
 */
export type FixOutcome = "right" | "same-figures" | "other" | "none";

export interface FixJudgement {
  readonly outcome: FixOutcome;
  readonly preferred: boolean;
  readonly fixed?: string;
  readonly wanted: readonly string[];
}

export function judgeFix(judgement: Judgement): FixJudgement {
  const item = judgement.case;
  const wanted = wantedTexts(item);
  const chosen = judgement.flagged.flatMap((flag) => fixOf(flag) ?? []);
  const [first] = chosen;
  if (first === undefined) return { outcome: "none", preferred: false, wanted };
  // Two swapped figures are two findings: an editor takes both fixes.
  const together = applyEdits(item.draft, apart(chosen.flatMap(({ edits }) => edits)));
  const alone = applyEdits(item.draft, first.edits);
  const fixed = compareTexts(together, wanted) === "other" ? alone : together;
  return {
    outcome: compareTexts(fixed, wanted),
    preferred: chosen.some(({ preferred }) => preferred),
    fixed,
    wanted,
  };
}

/** Edits that do not touch each other; of those that do, the first. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    if (kept.every((other) => edit.end <= other.start || other.end <= edit.start)) kept.push(edit);
  }
  return kept;
}

/** The fix that an editor would take: the preferred one, or the only one. */
export function fixOf(flag: Flag): Fix | undefined {
  return (
    flag.fixes.find((candidate) => candidate.preferred) ??
    (flag.fixes.length === 1 ? flag.fixes[0] : undefined)
  );
}

function wantedTexts(item: Case): string[] {
  const span = spanOf(item.draft, item.span);
  const first =
    item.correction === undefined
      ? []
      : [item.draft.slice(0, span.start) + item.correction + item.draft.slice(span.end)];
  return [...first, ...(item.alsoCorrect ?? [])];
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.newText + result.slice(edit.end);
  }
  return result;
}

export function compareTexts(fixed: string, wanted: readonly string[]): FixOutcome {
  if (wanted.some((text) => plain(text) === plain(fixed))) return "right";
  if (wanted.some((text) => saysAsMuch(fixed, text))) return "same-figures";
  return "other";
}

/** Blanks, width and verbs that only carry a level make no difference to what a sentence says. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/(?:达到了|达到|达|共计|共|为|是|了)(?=\D{0,3}[\d一二两三四五六七八九十百千半])/g, "");
}

/** The same words around figures that say the same, or say it more exactly: 51238.6亿元 where 5.12万亿元 was asked for. */
function saysAsMuch(fixed: string, wanted: string): boolean {
  const got = cutAtFigures(fixed);
  const asked = cutAtFigures(wanted);
  if (got.words.length !== asked.words.length) return false;
  const sameWords = got.words.every((words, index) => plain(words) === plain(asked.words[index] ?? ""));
  return sameWords && got.figures.every((figure, index) => isWithin(figure, asked.figures[index]));
}

function cutAtFigures(text: string): { words: string[]; figures: readonly Figure[] } {
  const figures = readFigures(text);
  let place = 0;
  const words = figures.map((figure) => {
    const before = text.slice(place, figure.start);
    place = figure.end;
    return before;
  });
  return { words: [...words, text.slice(place)], figures };
}

function isWithin(got: Figure, asked: Figure | undefined): boolean {
  if (asked === undefined || got.from !== asked.from || got.to !== asked.to) return false;
  if (got.unit !== asked.unit) return false;
  const sameSet =
    got.low === asked.low &&
    got.high === asked.high &&
    got.lowOpen === asked.lowOpen &&
    got.highOpen === asked.highOpen;
  if (sameSet) return true;
  if (
    got.value === undefined ||
    asked.low === undefined ||
    asked.high === undefined ||
    got.hedge !== asked.hedge
  ) {
    return false;
  }
  return Number(asked.low) <= Number(got.value) && Number(got.value) <= Number(asked.high);
}
