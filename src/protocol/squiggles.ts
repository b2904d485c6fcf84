import type { Mark } from "./findings.ts";

/** An editor draws no more than this many in one document. */
export const mostSquiggles = 500;

type Severity = Mark["severity"];

const gravity: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  information: 2,
  hint: 3,
  none: 4,
};

type Judged = { readonly severity: Severity; readonly decision?: unknown };

/** What is wrong, and nobody has decided about. */
export function isWrong({ severity, decision }: Judged): boolean {
  return severity !== "none" && decision === undefined;
}

/** What is wrong in a draft: the gravest to the limit, in the order of the text. */
export function squiggled<T extends Judged>(marks: readonly T[]): readonly T[] {
  const wrong = marks.filter(isWrong);
  if (wrong.length <= mostSquiggles) return wrong;
  const gravest = [...wrong]
    .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    .slice(0, mostSquiggles);
  const kept = new Set(gravest);
  return wrong.filter((mark) => kept.has(mark));
}
