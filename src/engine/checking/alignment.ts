import { type Content, emptyContent } from "../claims/contentWords.ts";
import { lightWords } from "../lexicon/lightWords.ts";

/** What two contents share, and what each has alone. */
export interface Alignment {
  /** Characters in common. */
  readonly shared: number;
  readonly onlyDraft: readonly string[];
  readonly onlyFact: readonly string[];
  /** The draft names what the source's headline is about. */
  readonly named: boolean;
  /** Words of one side stand only in what the other said before. */
  readonly explained: boolean;
}

const light = new Set(lightWords);

/** Shorter common stretches than this are chance. */
const shortest = 2;

/** The words of a claim, and words nearby that may name what the other side says outright. */
export interface Said {
  readonly content: Content;
  readonly context?: Content;
}

/**
 * Lays the words of a draft's claim beside a fact's. Order does not count (`在副中心办公的市级机关工作人员`). `about`
 * holds those of the source's headline, which a draft may have to repeat.
 */
export function align(ours: Said, theirs: Said, about?: { readonly title: Content }): Alignment {
  const draft = ours.content;
  const fact = theirs.content;
  const draftNames = without(draft.names, fact.names);
  const factNames = without(fact.names, draft.names);
  const sharedNames = length(draft.names) - length(draftNames);
  const runs = shareRuns(draft.runs, fact.runs);
  const [onlyDraft, onlyFact] = withoutLight([...draftNames, ...runs.restA], [...factNames, ...runs.restB]);
  const shared = sharedNames + runs.shared;
  // Where each side has words of its own, what was said before cannot make them one thing.
  if (onlyDraft.length > 0 && onlyFact.length > 0) {
    const named = unexplained(onlyDraft, about?.title);
    return { shared, onlyDraft: named, onlyFact, named: named.length < onlyDraft.length, explained: false };
  }
  // What the one side says all of, nothing else is to be read for.
  const unnamed = onlyDraft.length === 0 ? onlyDraft : unexplained(onlyDraft, about?.title);
  const restDraft = unnamed.length === 0 ? unnamed : unexplained(unnamed, theirs.context);
  const restFact = onlyFact.length === 0 ? onlyFact : unexplained(onlyFact, ours.context);
  return {
    shared,
    onlyDraft: restDraft,
    onlyFact: restFact,
    named: length(unnamed) < length(onlyDraft),
    explained: length(restDraft) < length(unnamed) || length(restFact) < length(onlyFact),
  };
}

/** A light word counts only against another. */
function withoutLight(
  draft: readonly string[],
  fact: readonly string[],
): readonly [draft: readonly string[], fact: readonly string[]] {
  const isLight = (word: string) => light.has(word);
  if (draft.some(isLight) === fact.some(isLight)) return [draft, fact];
  return [draft.filter((word) => !light.has(word)), fact.filter((word) => !light.has(word))];
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}

function length(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** What is left of words when the context's own words are taken out. */
function unexplained(words: readonly string[], context: Content = emptyContent): readonly string[] {
  const runs = words.filter((word) => !context.names.includes(word));
  return context.runs.length === 0 ? runs : shareRuns(runs, context.runs).restA;
}

interface Shared {
  readonly shared: number;
  readonly restA: readonly string[];
  readonly restB: readonly string[];
}

/** Takes the longest common stretch out of both sides until none is left that is long enough. */
export function shareRuns(a: readonly string[], b: readonly string[]): Shared {
  let restA = [...a];
  let restB = [...b];
  let shared = 0;
  for (;;) {
    const best = longestCommon(restA, restB);
    if (!best) break;
    shared += best.length;
    restA = cut(restA, best.inA, best.atA, best.length);
    restB = cut(restB, best.inB, best.atB, best.length);
  }
  return { shared, restA, restB };
}

interface Common {
  readonly inA: number;
  readonly atA: number;
  readonly inB: number;
  readonly atB: number;
  readonly length: number;
}

function longestCommon(a: readonly string[], b: readonly string[]): Common | undefined {
  let best: Common | undefined;
  for (let inA = 0; inA < a.length; inA++) {
    const one = a[inA] ?? "";
    for (let inB = 0; inB < b.length; inB++) {
      const other = b[inB] ?? "";
      const longest = best?.length ?? 0;
      if (one === other) {
        if (one.length > longest) best = { inA, atA: 0, inB, atB: 0, length: one.length };
        continue;
      }
      const least = Math.max(shortest, longest + 1);
      if (Math.min(one.length, other.length) < least) continue;
      const found = commonStretch(one, other);
      if (found.length >= least) best = { inA, inB, ...found };
    }
  }
  return best;
}

function commonStretch(a: string, b: string): { atA: number; atB: number; length: number } {
  let best = { atA: 0, atB: 0, length: 0 };
  for (let atA = 0; atA + best.length < a.length; atA++) {
    let atB = b.indexOf(a.slice(atA, atA + best.length + 1));
    while (atB >= 0) {
      let length = best.length + 1;
      while (atA + length < a.length && a[atA + length] === b[atB + length]) length++;
      best = { atA, atB, length };
      atB = b.indexOf(a.slice(atA, atA + best.length + 1), atB + 1);
    }
  }
  return best;
}

function cut(runs: string[], index: number, at: number, length: number): string[] {
  const run = runs[index] ?? "";
  const parts = [run.slice(0, at), run.slice(at + length)].filter((part) => part !== "");
  return [...runs.slice(0, index), ...parts, ...runs.slice(index + 1)];
}
