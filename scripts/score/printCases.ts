import type { Finding } from "../../src/engine/checking/finding.ts";
import type { Flag } from "./judge.ts";
import type { ScoredCase, Tally } from "./scoreCases.ts";
import { groupBy, isWrongPreferred, tally } from "./scoreCases.ts";
import { formatTable, percent } from "./tables.ts";

const header = [
  "",
  "lines",
  "right",
  "%",
  "silence broken",
  "span found",
  "collateral",
  "code",
  "fix right",
  "same",
  "other",
  "none",
];

const row = (name: string, counts: Tally): string[] => [
  name,
  String(counts.lines),
  String(counts.right),
  percent(counts.right, counts.lines),
  String(counts.silenceBroken),
  String(counts.spansFound),
  String(counts.collateral),
  counts.codesAsked === 0 ? "–" : `${counts.codesRight}/${counts.codesAsked}`,
  String(counts.fixes.right),
  String(counts.fixes["same-figures"]),
  String(counts.fixes.other),
  String(counts.fixes.none),
];

const sorted = (groups: Map<string, ScoredCase[]>): [string, ScoredCase[]][] =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1));

export function formatCaseTables(scored: readonly ScoredCase[]): string {
  const byLabel = groupBy(scored, ({ judgement }) => judgement.case.verdict);
  const byKind = groupBy(scored, ({ judgement }) => judgement.case.kind);
  const bySet = groupBy(scored, ({ set }) => set);
  const rows = (groups: Map<string, ScoredCase[]>): string[][] =>
    sorted(groups).map(([name, entries]) => row(name, tally(entries)));
  const all = tally(scored);
  const blocks = [formatTable(["kind", ...header.slice(1)], rows(byKind))];
  if (bySet.size > 1) blocks.push(formatTable(["set", ...header.slice(1)], rows(bySet)));
  blocks.push(formatTable(["verdict", ...header.slice(1)], [...rows(byLabel), row("all", all)]));
  blocks.push(`wrong preferred fixes: ${all.wrongPreferred}`);
  return blocks.join("\n\n");
}

export const describeFlag = (flag: Flag): string => {
  const name = "rule" in flag ? `problem ${flag.rule}` : `${flag.verdict} ${flag.code}`;
  return `      ${name} “${flag.text}” ${flag.message}`;
};

export const describeQuiet = ({ verdict, code, text, fact }: Finding): string =>
  `      ${verdict} ${code} “${text}”${fact === undefined ? "" : ` ← ${fact.quote.replaceAll("\n", "⏎")}`}`;

/** Lines that a person should look at: wrong verdicts, broken silence, something else flagged, odd fixes. */
export function formatCaseFailures(scored: readonly ScoredCase[], limit: number): string {
  const failing = scored.filter(isFailing);
  const blocks = failing.slice(0, limit).map(describe);
  if (failing.length > limit) blocks.push(`  … and ${failing.length - limit} more (--limit)`);
  return blocks.join("\n");
}

export const isFailing = (entry: ScoredCase): boolean =>
  !entry.judgement.right ||
  entry.judgement.silenceBroken ||
  entry.judgement.collateral.length > 0 ||
  entry.fix?.outcome === "other";

export function describe(entry: ScoredCase): string {
  const { judgement, fix, set } = entry;
  const { case: item, got, right, silenceBroken, collateral, flagged } = judgement;
  const marks = [
    right ? "" : `wanted ${[item.verdict, ...(item.alsoAccept ?? [])].join(" or ")}, got ${got}`,
    silenceBroken ? "must be silent" : "",
    collateral.length > 0 ? "flags elsewhere" : "",
    isWrongPreferred(entry) ? "wrong preferred fix" : fix?.outcome === "other" ? "fix to be read" : "",
  ].filter((mark) => mark !== "");
  const lines = [
    `  ${set}/${item.id} ${item.kind}: ${marks.join("; ")}`,
    `      draft  ${item.draft.replace(item.span, `【${item.span}】`).replaceAll("\n", "⏎")}`,
  ];
  if (item.correction !== undefined) lines.push(`      wanted ${item.correction}`);
  if (item.source !== undefined) lines.push(`      source ${item.source}`);
  lines.push(...[...flagged, ...collateral].map(describeFlag));
  lines.push(...judgement.findings.filter(({ verdict }) => verdict !== "contradicted").map(describeQuiet));
  if (!judgement.spanFound) lines.push("      no claim touches the span");
  if (fix?.outcome === "other") lines.push(`      fixed  ${fix.fixed?.replaceAll("\n", "⏎") ?? ""}`);
  return lines.join("\n");
}
