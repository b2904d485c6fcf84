import type { CheckResult } from "../engine/checking/finding.ts";

/** Nothing wrong; something contradicted or an error-level problem; wrong usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

export function statusOf(results: readonly CheckResult[]): 0 | 1 {
  const wrong = results.some(
    ({ counts, problems }) =>
      counts.contradicted > 0 || problems.some(({ severity }) => severity === "error"),
  );
  return wrong ? 1 : 0;
}
