import type { Claim, Slot } from "./claim.ts";

/** Whether a claim's own sentence says what is in the slot, be it a clause earlier. */
export function isStated(slot: Slot, { sentence }: Claim): boolean {
  return (
    slot.start !== undefined &&
    slot.end !== undefined &&
    slot.start >= sentence.start &&
    slot.end <= sentence.end
  );
}

/** A slot as another claim takes it over. */
export function inherited<S extends Slot>(slot: S): S {
  return slot.inherited ? slot : { ...slot, inherited: true };
}
