import type { FactIndex } from "../facts/factIndex.ts";
import type { Figure } from "../figures/figure.ts";
import type { Candidate, DraftClaim } from "./candidate.ts";
import type { FindingCode } from "./finding.ts";
import { slipOf } from "./slips.ts";

/** Why the draft's figure is not the source's: editors correct causes. */
export function causeOf(draft: DraftClaim, { relation, fact }: Candidate, index: FactIndex): FindingCode {
  if (relation === "hedge-dropped" || relation === "hedge-flipped" || relation === "range") return relation;
  if (relation === "unit") return isPointSlip(draft.claim.figure, fact.figure) ? "percent-point" : "unit";
  const ours = draft.claim.figure;
  const theirs = fact.figure;
  const isNeighbour = index
    .sameSentence(fact)
    .some((other) => other !== fact && other.figure.value === ours.value && other.figure.unit === ours.unit);
  if (ours.value !== undefined && isNeighbour) return "neighbour";
  return slipOf(ours, theirs);
}

function isPointSlip(a: Figure, b: Figure): boolean {
  const units = [a.unit, b.unit];
  return units.includes("pp") && units.includes("%");
}
