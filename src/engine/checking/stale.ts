import { formerValue } from "../claims/qualifiers.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import type { Candidate, DraftClaim } from "./candidate.ts";

/** The draft itself speaks of what was. */
const past = /原|此前|以前|之前|过去|曾|从|由|调整前|上[年月]|去年|往年/;
const reach = 16;

/**
 * The fact that a draft should have: it tells as present what the source says was, and is no longer
 * (`由1.6万元提高至2万元`).
 */
export function staleFigure(
  draft: DraftClaim,
  candidates: readonly Candidate[],
  index: FactIndex,
): Candidate | undefined {
  const { figure, qualifiers } = draft.claim;
  if (qualifiers.length > 0 || past.test(draft.text.slice(Math.max(0, figure.start - reach), figure.end)))
    return undefined;
  const former = candidates.find(isFormerOnly);
  if (!former) return undefined;
  const [next] = index
    .sameSentence(former.fact)
    .filter(({ figure: { start } }) => start > former.fact.figure.start);
  if (!next || isFormer(next) || next.figure.unit !== former.fact.figure.unit) return undefined;
  return candidates.find(
    ({ fact, conflicts, doubtful }) => fact === next && conflicts.length === 0 && !doubtful,
  );
}

/** The draft's number and words, said of what was. */
function isFormerOnly({
  relation,
  conflicts,
  fit,
  doubtful,
  alignment,
  sameNews,
  slots,
  fact,
}: Candidate): boolean {
  const isSame = relation === "exact" || relation === "equivalent";
  const isAbout =
    fit === "strict" || fit === "explained" || (fit === "near" && alignment.onlyDraft.length === 0);
  return (
    isSame &&
    isAbout &&
    !doubtful &&
    isFormer(fact) &&
    conflicts.length === 1 &&
    slots.qualifier === "conflict" &&
    sameNews
  );
}

function isFormer({ qualifiers }: Fact): boolean {
  return qualifiers.some(({ value }) => value === formerValue);
}
