import type { LineReading } from "../claims/lineText.ts";
import type { PlacedLine, Reading } from "../claims/reading.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import type { IsoDate } from "../figures/figure.ts";
import { anchoredSources, isTrusted } from "./anchors.ts";
import { DraftClaim } from "./candidate.ts";
import { Corroboration } from "./corroboration.ts";
import { candidatesFor, type Judgement, judge } from "./judge.ts";
import { retell, twinsOf } from "./retelling.ts";
import { judgeRetold, retoldSources } from "./retoldSources.ts";

/** One claim of a draft with what the facts say of it, the rest of the draft considered. Offsets are its line's. */
export interface JudgedClaim {
  readonly draft: DraftClaim;
  readonly judgement: Judgement;
  /** A finding that was taken back, since nothing else in the draft bears it out. */
  readonly guess?: Judgement;
  /** Settled by the figures beside it. */
  readonly retold?: true;
}

export interface JudgedLine {
  readonly line: PlacedLine;
  /** In the order of the claims. */
  readonly claims: readonly JudgedClaim[];
}

/** A line's claims as they are judged by themselves. */
interface JudgedAlone {
  readonly claims: readonly JudgedClaim[];
  /** Those that some fact speaks of: they tell what the draft draws on. */
  readonly bearing: readonly Judgement[];
  readonly isContradicted: boolean;
}

/** Judges drafts by a table of facts. Lines that were judged before, and read no otherwise since, are not again. */
export class DraftJudge {
  readonly index: FactIndex;
  readonly #lines = new WeakMap<LineReading, JudgedAlone>();
  readonly #retold = new WeakMap<JudgedAlone, { readonly key: string; readonly judged: JudgedAlone }>();
  #lastRetold:
    | { readonly bearing: readonly JudgedAlone[]; readonly sources: ReadonlySet<string> }
    | undefined;
  /** What claims come to where nothing else bears out what was found. */
  readonly #withdrawn = new WeakMap<JudgedClaim, JudgedClaim>();

  constructor(index: FactIndex) {
    this.index = index;
  }

  judge(reading: Reading): JudgedLine[] {
    const alone = reading.lines.map((line) => this.#judge(line.reading, reading.date));
    const retold = this.#retoldBy(alone);
    const key = [...retold].sort().join("\0");
    const judged = retold.size === 0 ? alone : alone.map((line) => this.#retelling(line, retold, key));
    if (!judged.some(({ isContradicted }) => isContradicted))
      return reading.lines.map((line, at) => ({ line, claims: judged[at]?.claims ?? [] }));
    const bearing = judged.flatMap((line) => line.bearing);
    const first = judged.find(({ claims }) => claims.length > 0)?.claims[0]?.draft.claim;
    const claims = () => judged.flatMap((line) => line.claims.map(({ draft }) => draft.claim));
    const anchors = anchoredSources(reading.text, bearing, first, claims, this.index);
    const corroboration = new Corroboration(bearing);
    const settle = (claim: JudgedClaim) =>
      isTrusted(claim.judgement, anchors, corroboration, claim.draft) ? claim : this.#withdraw(claim);
    return reading.lines.map((line, at) => {
      const { claims = [], isContradicted } = judged[at] ?? {};
      return { line, claims: isContradicted ? claims.map(settle) : claims };
    });
  }

  #judge(line: LineReading, date: IsoDate | undefined): JudgedAlone {
    let judged = this.#lines.get(line);
    if (!judged) {
      const twins: (readonly Fact[])[] = [];
      const claims = line.claims.map((claim) => {
        const draft = new DraftClaim(line.text, claim, date, this.index);
        const candidates = candidatesFor(draft, this.index);
        twins.push(twinsOf(candidates));
        return { draft, judgement: judge(draft, candidates, this.index) };
      });
      judged = judgedAlone(retell(claims, twins, this.index));
      this.#lines.set(line, judged);
    }
    return judged;
  }

  /** The sources that a draft retells; those of last time where the lines that bear on it are the same. */
  #retoldBy(lines: readonly JudgedAlone[]): ReadonlySet<string> {
    const bearing = lines.filter((line) => line.bearing.length > 0);
    const last = this.#lastRetold;
    if (last && areSame(last.bearing, bearing)) return last.sources;
    const sources = retoldSources(bearing.flatMap((line) => line.bearing));
    this.#lastRetold = { bearing, sources };
    return sources;
  }

  /** The same of a draft that is known to retell some sources. */
  #retelling(line: JudgedAlone, sources: ReadonlySet<string>, key: string): JudgedAlone {
    let retold = this.#retold.get(line);
    if (retold?.key !== key) {
      const claims = line.claims.map((claim) => {
        const judgement = judgeRetold(claim, sources, this.index);
        return judgement ? { draft: claim.draft, judgement, retold: true as const } : claim;
      });
      const isSame = claims.every((claim, at) => claim === line.claims[at]);
      // What is settled bears out what stands beside it.
      retold = { key, judged: isSame ? line : judgedAlone(retell(claims, nothing, this.index)) };
      this.#retold.set(line, retold);
    }
    return retold.judged;
  }

  /** A finding that nothing else in the draft bears out: the draft speaks of something else. */
  #withdraw(claim: JudgedClaim): JudgedClaim {
    let withdrawn = this.#withdrawn.get(claim);
    if (!withdrawn) {
      const { draft, judgement } = claim;
      withdrawn = { draft, judgement: withoutGuess(judgement), guess: judgement };
      this.#withdrawn.set(claim, withdrawn);
    }
    return withdrawn;
  }
}

const nothing: readonly never[] = [];

function areSame(a: readonly JudgedAlone[], b: readonly JudgedAlone[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}

function judgedAlone(claims: readonly JudgedClaim[]): JudgedAlone {
  const judgements = claims.map(({ judgement }) => judgement);
  return {
    claims,
    bearing: judgements.filter(({ best }) => best !== undefined),
    isContradicted: judgements.some(({ verdict }) => verdict === "contradicted"),
  };
}

function withoutGuess(judgement: Judgement): Judgement {
  const code =
    judgement.code === "period" ? "other-period" : judgement.code === "subject" ? "other-subject" : "no-fact";
  return { verdict: "unverified", code, others: [], ...(judgement.best && { best: judgement.best }) };
}
