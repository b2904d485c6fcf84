import { beforeEvents } from "../lexicon/places/guards.ts";
import { afterShortCounty, rivals, type Tail, tails } from "../lexicon/places/tails.ts";
import { gazetteer, type Meaning, type Name } from "./gazetteer.ts";

/** A name found in the text; whether it is a place may hang on the rest of the text. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** What follows makes it part of a street's or a station's name (南京|路); an organisation may still begin here. */
  readonly cut: boolean;
}

/** All names that may be places, in order; those that need evidence may overlap those that follow. */
export function readNames(text: string): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  gazetteer().names.scan(
    text,
    (start, end, name) => {
      if (isLongerWord(name) || isWhole(text, start, end)) return true;
      return (
        fits(text, start, end, name) && (touches(candidates, start) || !isCrossing(text, start, end, name))
      );
    },
    (start, end, name) => {
      if (isLongerWord(name)) return;
      const inEvent =
        beforeEvents.includes(text.charAt(start - 1) || " ") ||
        (touches(candidates, start) && isCut(candidates));
      candidates.push({ start, end, name, cut: inEvent || hasTail(text, end) });
    },
    needsEvidence,
  );
  return candidates;
}

/** A text that is but a name is that name, whatever it may mean elsewhere: the value of a slot. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  start === 0 && end === text.length;

const touches = (candidates: readonly NameCandidate[], start: number): boolean =>
  candidates.at(-1)?.end === start;
const isCut = (candidates: readonly NameCandidate[]): boolean => candidates.at(-1)?.cut ?? false;
const needsEvidence = (name: Name): boolean => !isLongerWord(name) && !name.meanings.some(isSure);
const isLongerWord = (name: Name): boolean => name.meanings.length === 0;
const isSure = (meaning: Meaning): boolean => meaning.when === "always";

/** Whether what stands around leaves the name a name: not 上海市|场, 新建区|域, 入|海口. */
function fits(text: string, start: number, end: number, { full, guard }: Name): boolean {
  const next = text[end];
  if (guard !== undefined) {
    const before = text[start - 1];
    if (before !== undefined && guard.notAfter?.includes(before)) return false;
    if (next !== undefined && guard.notBefore?.includes(next)) return false;
    if (guard.onlyBefore !== undefined && (next === undefined || !guard.onlyBefore.includes(next)))
      return false;
  }
  if (next === undefined) return true;
  const last = text[end - 1] ?? "";
  if (rivals[last]?.includes(next)) return false;
  return !(end - start === 2 && full && last === "县" && afterShortCounty.includes(next));
}

/** Whether the name is cut out of two words: 均衡|水平. */
function isCrossing(text: string, start: number, end: number, { crossing }: Name): boolean {
  if (crossing === undefined) return false;
  const { before, after } = crossing;
  if (before !== "*" && !before.includes(text[start - 1] ?? " ")) return false;
  return after === "*" || after.includes(text[end] ?? " ");
}

const tailsByFirst = new Map<string, Tail[]>();
for (const tail of tails) {
  const first = tail.text.charAt(0);
  tailsByFirst.set(first, [...(tailsByFirst.get(first) ?? []), tail]);
}

/** Whether what follows makes a longer name of it: 南京|路, 北京|南站. */
function hasTail(text: string, end: number): boolean {
  const following = tailsByFirst.get(text.charAt(end));
  if (following === undefined) return false;
  return following.some((tail) => {
    const after = end + tail.text.length;
    return text.startsWith(tail.text, end) && !tail.unless?.includes(text[after] ?? " ");
  });
}
