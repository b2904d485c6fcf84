import { z } from "zod";
import type { Span } from "../../src/engine/figures/figure.ts";

const verdicts = { s: "supported", c: "contradicted", u: "unverified" } as const;
type Letter = keyof typeof verdicts;
export type Verdict = (typeof verdicts)[Letter];

/** One marked claim; `span` is where it stands in the text without its marks. */
export interface MarkedClaim {
  readonly span: Span;
  /** The verdicts that can be defended, the preferred one first. */
  readonly accepted: readonly [Verdict, ...Verdict[]];
  readonly code?: string;
  readonly correction?: string;
}

export interface MarkedText {
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
}

const mark = /⟦([^|⟦⟧]+)\|([^⟦⟧]*)⟧/g;

const letters = z.enum(["s", "c", "u"]);
const labelSchema = z
  .string()
  .regex(/^[scu](?:\/[scu])*(?::[a-z-]+)?(?:→.+)?$/, "a label reads s, u, s/u, or c:code→correction");

/** Reads `⟦claim|label⟧` marks; throws what is wrong with the first that cannot be read. */
export function readMarked(marked: string): MarkedText {
  let text = "";
  let place = 0;
  const claims: MarkedClaim[] = [];
  for (const match of marked.matchAll(mark)) {
    const [whole, claim = "", label = ""] = match;
    text += marked.slice(place, match.index);
    claims.push({
      span: { start: text.length, end: text.length + claim.length },
      ...readLabel(label, claim),
    });
    text += claim;
    place = match.index + whole.length;
  }
  text += marked.slice(place);
  const stray = /[⟦⟧]/.exec(text);
  if (stray !== null)
    throw new Error(`unpaired ${stray[0]} near “${text.slice(stray.index, stray.index + 12)}”`);
  return { text, claims };
}

function readLabel(label: string, claim: string): Omit<MarkedClaim, "span"> {
  const parsed = labelSchema.safeParse(label);
  if (!parsed.success) throw new Error(`“${claim}”: ${z.prettifyError(parsed.error)}`);
  const [before = "", correction] = label.split("→", 2);
  const [names = "", code] = before.split(":", 2);
  const [first, ...others] = names.split("/").map((name) => verdicts[letters.parse(name)]);
  if (first === undefined) throw new Error(`“${claim}”: no verdict`);
  return {
    accepted: [first, ...others],
    ...(code === undefined ? {} : { code }),
    ...(correction === undefined ? {} : { correction }),
  };
}
