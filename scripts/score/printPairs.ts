import { describeFlag, describeQuiet } from "./printCases.ts";
import { isSlip, type ScoredClaim, type ScoredPair } from "./scorePairs.ts";
import { formatTable, percent } from "./tables.ts";

const header = [
  "pair",
  "claims",
  "right",
  "%",
  "false contradictions",
  "missed support",
  "slips",
  "found",
  "code",
  "fix",
];

const isMissedSupport = ({ claim, got }: ScoredClaim): boolean =>
  claim.accepted.join() === "supported" && got === "unverified";

function row(name: string, pairs: readonly ScoredPair[]): string[] {
  const claims = pairs.flatMap((pair) => pair.claims);
  const right = claims.filter((entry) => entry.right).length;
  const slips = claims.filter(({ claim }) => isSlip(claim));
  const count = (test: (entry: ScoredClaim) => boolean): string => String(claims.filter(test).length);
  return [
    name,
    String(claims.length),
    String(right),
    percent(right, claims.length),
    String(pairs.reduce((sum, pair) => sum + pair.falseContradictions.length, 0)),
    count(isMissedSupport),
    String(slips.length),
    String(slips.filter(({ flagged }) => flagged.length > 0).length),
    count(({ codeRight }) => codeRight === true),
    count(({ fix }) => fix === "right" || fix === "same-figures"),
  ];
}

export const formatPairTable = (pairs: readonly ScoredPair[]): string =>
  formatTable(header, [...pairs.map((entry) => row(entry.pair.name, [entry])), row("all", pairs)]);

/** Claims judged otherwise than labelled, and what was flagged where nothing is wrong. */
export function formatPairFailures(pairs: readonly ScoredPair[], limit: number): string {
  const blocks = pairs.flatMap(describePair);
  const rest = blocks.length > limit ? [`  … and ${blocks.length - limit} more (--limit)`] : [];
  return [...blocks.slice(0, limit), ...rest].join("\n");
}

const around = 28;

const inContext = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - around), start)}【${text.slice(start, end)}】${text.slice(end, end + around)}`.replaceAll(
    "\n",
    "⏎",
  );

export function describePair({ pair, claims, falseContradictions }: ScoredPair): string[] {
  const wrong = claims
    .filter((entry) => !entry.right)
    .map(({ claim, got, flagged, findings }) =>
      [
        `  ${pair.name}:${claim.span.start} wanted ${claim.accepted.join(" or ")}, got ${got}`,
        `      ${inContext(pair.text, claim.span)}`,
        ...(claim.correction === undefined ? [] : [`      wanted ${claim.correction}`]),
        ...flagged.map(describeFlag),
        ...findings.filter(({ verdict }) => verdict !== "contradicted").map(describeQuiet),
        ...(flagged.length + findings.length === 0 ? ["      no claim touches the span"] : []),
      ].join("\n"),
    );
  const shown = new Set(claims.filter((entry) => !entry.right).flatMap(({ flagged }) => flagged));
  const elsewhere = falseContradictions
    .filter((flag) => !shown.has(flag))
    .map((flag) =>
      [
        `  ${pair.name}:${flag.start} flagged where nothing is wrong`,
        `      ${inContext(pair.text, flag)}`,
        describeFlag(flag),
      ].join("\n"),
    );
  return [...wrong, ...elsewhere];
}
