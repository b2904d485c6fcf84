import type { Slot } from "../claims/claim.ts";
import type { Span } from "../figures/figure.ts";
import { placesOf } from "./compareSubjects.ts";
import type { TextEdit } from "./finding.ts";

/** Puts the source's subject in the draft's place, only the odd member of a list where there is one. */
export function writeSubject(
  drafted: Slot & Span,
  sourcedValue: string,
  sourcedText: string,
): TextEdit | undefined {
  const ours = drafted.value.split("、");
  const theirs = sourcedValue.split("、");
  if (ours.length === 1 && theirs.length === 1) {
    // 吉林全省: the word for the whole stays.
    const name = drafted.text.replace(/(?<=.{2})全[国省市县区州]$/, "");
    const newText = sourcedText === "全国" ? sourcedText : likeDraft(name, sourcedValue, sourcedText);
    return { start: drafted.start, end: drafted.start + name.length, newText };
  }
  const odd = ours.filter((name) => !theirs.includes(name));
  const missing = theirs.filter((name) => !ours.includes(name));
  const [oddName] = odd;
  const [missingName] = missing;
  if (odd.length !== 1 || missing.length !== 1 || !oddName || !missingName) return undefined;
  const written = writtenForms(oddName).find((form) => drafted.text.includes(form));
  if (!written) return undefined;
  const start = drafted.start + drafted.text.indexOf(written);
  return { start, end: start + written.length, newText: shortName(missingName, sourcedText) };
}

/** News calls provinces and great cities by their short names: 北京, 天津. */
function shortName(name: string, sourcedText: string): string {
  const [short] = writtenForms(name).filter((form) => sourcedText.includes(form));
  const [place] = placesOf(name);
  return short ?? (place?.kind === "province" ? (writtenForms(name).at(-1) ?? name) : name);
}

/** With the word for its level or without, as the draft has it: 江西 is answered with 赣州, 天津市 with 北京市. */
function likeDraft(drafted: string, value: string, sourcedText: string): string {
  if (/[省市县区州盟旗]$/.test(drafted))
    return /[省市]$/.test(drafted) && /[省市]$/.test(value) ? value : shortName(value, sourcedText);
  return writtenForms(shortName(value, sourcedText)).at(-1) ?? value;
}

/** The full name and, without the word for its level, the short one. */
function writtenForms(name: string): string[] {
  const short = name.replace(/(?:省|市|新区)$/, "");
  return short.length >= 2 && short !== name ? [name, short] : [name];
}
