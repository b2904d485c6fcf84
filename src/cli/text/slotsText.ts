import type { Claim, Slot } from "../../engine/claims/claim.ts";
import { claimWords } from "../../engine/messages/claims.ts";
import type { Language } from "../../engine/messages/language.ts";

/** `2023-01-01/2023-12-31` as short as it can be told: `2023`, `2024-03`, `2024-03-19`. */
export function periodText(value: string): string {
  const [from = "", to = from] = value.split("/");
  if (from === to) return from;
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const monthEnd = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString();
  if (from.endsWith("-01") && to === monthEnd.slice(0, 10)) return from.slice(0, 7);
  return `${from}…${to}`;
}

/**
 * A claim's slots in one line: `北京市 · 地区生产总值 · 增速 · 上升 · 2023 · 已实现`.
 * @param inherited what to put behind slots that are taken over from the words before.
 */
export function slotsText(claim: Claim, language: Language, inherited = ""): string {
  const words = claimWords[language];
  const { subject, indicator, measure, direction, period, modality, base, qualifiers } = claim;
  const told = (slot: Slot | undefined, text: string | undefined) =>
    text && slot?.inherited ? text + inherited : text;
  return [
    told(subject, subject?.value),
    told(indicator, indicator?.text),
    ...qualifiers.map((qualifier) => told(qualifier, qualifier.text)),
    told(measure, measure && words.measure[measure.value]),
    told(direction, direction && words.direction[direction.value]),
    told(period, period && periodText(period.value)),
    told(modality, modality && words.modality[modality.value]),
    told(base, base?.text),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}
