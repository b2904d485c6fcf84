import type { LineReading } from "../claims/lineText.ts";
import type { PlacedLine, Reading } from "../claims/reading.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { anchoredSources, isTrusted } from "./anchors.ts";
import { DraftClaim } from "./candidate.ts";
import { Corroboration } from "./corroboration.ts";
import { candidatesFor, type Judgement, judge } from "./judge.ts";

/** One claim of a draft with what the facts say of it, the rest of the draft considered. Offsets are its line's. */
export interface JudgedClaim {
  readonly draft: DraftClaim;
  readonly judgement: Judgement;
  /** A finding that was taken back, since nothing else in the draft bears it out. */
  readonly guess?: Judgement;
}

export interface JudgedLine {
  readonly line: PlacedLine;
  /** In the order of the claims. */
  readonly claims: readonly JudgedClaim[];
}

/** A claim as it is judged by itself, and as it is where nothing else bears out what was found. */
interface Verdicts {
  readonly alone: JudgedClaim;
  withdrawn?: JudgedClaim;
}

/** Judges drafts by a table of facts. Lines that were judged before, and read no otherwise since, are not again. */
export class DraftJudge {
  readonly index: FactIndex;
  readonly #lines = new WeakMap<LineReading, readonly Verdicts[]>();

  constructor(index: FactIndex) {
    this.index = index;
  }

  judge(reading: Reading): JudgedLine[] {
    const judged = reading.lines.map((line) => ({ line, verdicts: this.#judge(line, reading) }));
    const all = judged.flatMap(({ verdicts }) => verdicts);
    const judgements = all.map(({ alone }) => alone.judgement);
    const anchors = anchoredSources(reading.text, judgements, all[0]?.alone.draft.claim, this.index);
    const corroboration = new Corroboration(judgements);
    return judged.map(({ line, verdicts }) => ({
      line,
      claims: verdicts.map((one) =>
        isTrusted(one.alone.judgement, anchors, corroboration, one.alone.draft) ? one.alone : withdrawn(one),
      ),
    }));
  }

  #judge({ reading }: PlacedLine, { date }: Reading): readonly Verdicts[] {
    let verdicts = this.#lines.get(reading);
    if (!verdicts) {
      verdicts = reading.claims.map((claim) => {
        const draft = new DraftClaim(reading.text, claim, date, this.index);
        return { alone: { draft, judgement: judge(draft, candidatesFor(draft, this.index), this.index) } };
      });
      this.#lines.set(reading, verdicts);
    }
    return verdicts;
  }
}

/** A finding that nothing else in the draft bears out: the draft speaks of something else. */
function withdrawn(verdicts: Verdicts): JudgedClaim {
  const { draft, judgement } = verdicts.alone;
  verdicts.withdrawn ??= { draft, judgement: withoutGuess(judgement), guess: judgement };
  return verdicts.withdrawn;
}

function withoutGuess(judgement: Judgement): Judgement {
  const code =
    judgement.code === "period" ? "other-period" : judgement.code === "subject" ? "other-subject" : "no-fact";
  return { verdict: "unverified", code, others: [], ...(judgement.best && { best: judgement.best }) };
}
