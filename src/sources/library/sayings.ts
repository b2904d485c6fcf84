import type { Fact } from "../../engine/facts/fact.ts";

/** Names what each fact says: the same for two that give one figure for the same thing, in whatever words. */
export function sayings(facts: readonly Fact[]): Uint32Array {
  return Uint32Array.from(facts, ({ figure, qualifiers, ...claim }) => {
    const { kind, unit, value, low, high, from, to } = figure;
    const { subject, indicator, measure, period, modality, direction, base } = claim;
    const slots = [subject, indicator, measure, period, modality, direction, base].map((slot) => slot?.value);
    return hash(
      [kind, unit, value, low, high, from, to, ...slots, ...qualifiers.map((one) => one.value)].join("\n"),
    );
  });
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
