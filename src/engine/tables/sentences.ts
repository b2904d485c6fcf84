import type { Claim } from "../claims/claim.ts";
import { readClaims } from "../claims/readClaims.ts";
import type { CellClaim } from "./cellClaim.ts";
import { writePeriod } from "./periods.ts";
import { isPercent } from "./units.ts";
import { rateNames } from "./words.ts";

/** A stretch of a sentence that one cell says. */
export interface Clause {
  readonly claim: CellClaim;
  /** Row and column of the cell. */
  readonly row: number;
  readonly column: number;
}

/** A sentence that cells of one row make, and where each begins in it. */
export interface Sentence {
  readonly text: string;
  readonly clauses: readonly (Clause & { readonly start: number })[];
}

const abs = (number: string) => number.replace(/^-/, "");

function predicate({ number, unit, growth, share, indicator }: CellClaim): string {
  if (growth) {
    const falls = number.startsWith("-");
    const amount = !isPercent(unit) && unit !== "‰";
    const isPrice = growth.ofPrices || indicator.endsWith("价格") || indicator.endsWith("均价");
    const verb =
      unit === "个百分点"
        ? falls
          ? "下降"
          : "提高"
        : amount && !isPrice
          ? falls
            ? "减少"
            : "增加"
          : isPrice
            ? falls
              ? "下降"
              : "上涨"
            : falls
              ? "下降"
              : "增长";
    return `${growth.base ?? ""}${verb}${abs(number)}${unit}`;
  }
  return `${share ?? ""}为${number}${unit}`;
}

const opening = ({ period, subject, indicator }: CellClaim) => `${writePeriod(period)}${subject}${indicator}`;

/** The clauses as one sentence: what the later ones share with the first is said once. */
export function writeSentence([first, ...more]: readonly [Clause, ...Clause[]]): Sentence {
  let text = `${opening(first.claim)}${predicate(first.claim)}`;
  const clauses = [{ ...first, start: 0 }];
  for (const clause of more) {
    clauses.push({ ...clause, start: text.length + 1 });
    text += `，${predicate(clause.claim)}`;
  }
  return { text: `${text}。`, clauses };
}

/** Whether the claim that the reader takes from a clause is what the cell says. */
function says(
  claim: Claim | undefined,
  { number, unit, growth, share, indicator }: CellClaim,
  first: Claim,
): boolean {
  if (!claim || claim.qualifiers.length > 0 || !claim.indicator) return false;
  const written = growth ? `${abs(number)}${unit}` : `${number}${unit}`;
  if (claim.figure.text !== written || claim.figure.hedge !== undefined) return false;
  if (claim.period?.value !== first.period?.value || claim.subject?.value !== first.subject?.value)
    return false;
  if (growth) {
    const measure = claim.measure?.value;
    const isChange =
      measure === (isPercent(unit) || unit === "个百分点" || unit === "‰" ? "change" : "increment");
    const direction = claim.direction?.value === (number.startsWith("-") ? "down" : "up");
    return isChange && direction && (growth.base === undefined || claim.base !== undefined);
  }
  if (share !== undefined) return claim.measure?.value === "share";
  const adds = claim.measure?.value === "increment" && claim.direction?.value === "up";
  const isRate = rateNames.some((name) => indicator.endsWith(name));
  return (
    (adds ? /新增|净增/.test(indicator) : isRate || claim.direction === undefined) && claim.base === undefined
  );
}

/** A sentence, read as any article is, says what its cells say and nothing else. */
function isTrue(
  { text, clauses }: Sentence,
  claims: readonly Claim[],
  start: number,
  period: string | undefined,
): boolean {
  const [first] = claims;
  if (!first || claims.length !== clauses.length || first.period?.value !== period) return false;
  if (period === undefined || first.period?.inherited || first.subject?.inherited) return false;
  if (first.sentence.start < start || first.sentence.end > start + text.length) return false;
  return clauses.every(
    (clause, index) =>
      (claims[index]?.figure.start ?? -1) >= start + clause.start && says(claims[index], clause.claim, first),
  );
}

/** What the reader makes of a time that stands alone. */
function periodsOf(sentences: readonly Sentence[]): ReadonlyMap<string, string | undefined> {
  const written = new Set(
    sentences.map(({ clauses: [opener] }) => (opener ? writePeriod(opener.claim.period) : "")),
  );
  return new Map([...written].map((text) => [text, readClaims(`${text}人口1人。`)[0]?.period?.value]));
}

/** Sentences read together: many for speed, not so many that their claims fill the memory. */
const batch = 500;

/** The sentences that the reader understands as they are meant. */
export function trueSentences(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const periods = periodsOf(sentences);
  const found = new Set<Sentence>();
  for (let from = 0; from < sentences.length; from += batch)
    for (const sentence of trueIn(sentences.slice(from, from + batch), periods)) found.add(sentence);
  return found;
}

function* trueIn(
  sentences: readonly Sentence[],
  periods: ReadonlyMap<string, string | undefined>,
): Iterable<Sentence> {
  const claims = readClaims(sentences.map(({ text }) => `${text}\n`).join(""));
  let start = 0;
  let next = 0;
  for (const sentence of sentences) {
    const end = start + sentence.text.length;
    const own: Claim[] = [];
    for (let claim = claims[next]; claim && claim.figure.start < end; claim = claims[++next]) own.push(claim);
    const [opener] = sentence.clauses;
    if (opener && isTrue(sentence, own, start, periods.get(writePeriod(opener.claim.period)))) yield sentence;
    start = end + 1;
  }
}
