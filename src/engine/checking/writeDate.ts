import type { Figure } from "../figures/figure.ts";
import type { TextEdit } from "./finding.ts";

const written = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]$/;

/**
 * Corrects the one part of a day (year, month or day) that is not the source's.
 * @returns undefined when several parts differ or the draft writes the day another way.
 */
export function writeDate(draft: Figure, fact: Figure): TextEdit | undefined {
  const match = written.exec(draft.text.normalize("NFKC"));
  if (!match || match[0].length !== draft.text.length || fact.from === undefined) return undefined;
  const right = fact.from.split("-").map(Number);
  let at = draft.start;
  const edits: TextEdit[] = [];
  for (const [index, unit] of ["年", "月", "日"].entries()) {
    const part = match[index + 1];
    if (part === undefined) continue;
    if (Number(part) !== right[index])
      edits.push({
        start: at,
        end: at + part.length + 1,
        newText: `${likeDraft(draft.text, at - draft.start, String(right[index]))}${unit}`,
      });
    at += part.length + 1;
  }
  return edits.length === 1 ? edits[0] : undefined;
}

/** Full-width digits where the draft's are. */
function likeDraft(text: string, at: number, number: string): string {
  return /[０-９]/.test(text[at] ?? "")
    ? number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : number;
}
