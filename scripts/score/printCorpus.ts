import type { Altered, Failure, Noise, SelfCheck } from "./corpus.ts";
import { formatTable, percent } from "./tables.ts";

const around = 28;

/** A failure with the words around it, on one line. */
export function formatFailure({ item, text, start, end, message }: Failure): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return (
    `  ${item}:${start} ${before}【${text.slice(start, end)}】${after}`.replaceAll("\n", "⏎") +
    `\n      ${message}`
  );
}

export function formatFailures(title: string, failures: readonly Failure[], limit: number): string {
  if (failures.length === 0) return `${title}: none`;
  const shown = failures.slice(0, limit).map(formatFailure);
  const rest = failures.length > limit ? [`  … and ${failures.length - limit} more (--limit)`] : [];
  return [`${title}: ${failures.length}`, ...shown, ...rest].join("\n");
}

export const formatSelfCheck = ({ claims, supported, contradicted, problems }: SelfCheck): string =>
  formatTable(
    ["self-check", "claims", "supported", "%", "contradicted", "problems"],
    [
      [
        "",
        String(claims),
        String(supported),
        percent(supported, claims),
        String(contradicted.length),
        String(problems.length),
      ],
    ],
  );

export const formatNoise = (name: string, { characters, claims, contradicted }: Noise): string =>
  formatTable(
    [name, "characters", "claims", "contradicted", "per 1,000 characters"],
    [
      [
        "",
        String(characters),
        String(claims),
        String(contradicted.length),
        characters === 0 ? "–" : ((1000 * contradicted.length) / characters).toFixed(3),
      ],
    ],
  );

export function formatAltered({ tallies, others, otherProblems }: Altered): string {
  const altered = tallies.reduce((sum, entry) => sum + entry.altered, 0);
  const found = tallies.reduce((sum, entry) => sum + entry.found, 0);
  const rows = tallies.map((entry) => [
    entry.name,
    String(entry.altered),
    String(entry.found),
    percent(entry.found, entry.altered),
  ]);
  const table = formatTable(
    ["altered figure", "altered", "found", "%"],
    [...rows, ["all", String(altered), String(found), percent(found, altered)]],
  );
  return `${table}\nothers contradicted: ${others.length}, other problems: ${otherProblems.length}`;
}
