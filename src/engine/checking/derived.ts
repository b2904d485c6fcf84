import Big from "big.js";
import type { Claim } from "../claims/claim.ts";

/** `增长了10倍` and `是…的11倍` say the same: the draft's multiple is the source's growth and one. */
export function derives(draft: Claim, fact: Claim): boolean {
  const ours = draft.figure;
  const theirs = fact.figure;
  if (
    ours.kind !== "multiple" ||
    theirs.kind !== "multiple" ||
    ours.value === undefined ||
    theirs.value === undefined
  )
    return false;
  const drafted = draft.measure?.value;
  const sourced = fact.measure?.value;
  if (drafted === "multiple" && sourced === "change")
    return new Big(ours.value).eq(new Big(theirs.value).plus(1));
  if (drafted === "change" && sourced === "multiple") return new Big(ours.value).plus(1).eq(theirs.value);
  return false;
}
