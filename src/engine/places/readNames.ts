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
  const { names } = gazetteer();
  const candidates: NameCandidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = names.longest(
      text,
      start,
      (end, name) => isLongerWord(name) || fits(text, start, end, name),
    );
    if (match === undefined) continue;
    const { end, value: name } = match;
    if (!isLongerWord(name)) candidates.push({ start, end, name, cut: hasTail(text, end) });
    if (isLongerWord(name) || name.meanings.some(isSure)) start = end - 1;
  }
  return candidates;
}

const isLongerWord = (name: Name): boolean => name.meanings.length === 0;
const isSure = (meaning: Meaning): boolean => meaning.when === "always";

/** Whether the next character leaves the name a name: not 上海市|场, 新建区|域. */
function fits(text: string, start: number, end: number, name: Name): boolean {
  const next = text[end];
  if (next === undefined) return true;
  const last = text[end - 1] ?? "";
  if (rivals[last]?.includes(next)) return false;
  return !(end - start === 2 && name.full && last === "县" && afterShortCounty.includes(next));
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
