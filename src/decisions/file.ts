import { type Decision, type DecisionFile, decisionFileSchema } from "./decision.ts";

/** Why a decisions file cannot be used. `place` is a line number or a path inside the JSON. */
export class DecisionFileError extends Error {
  readonly reason: "conflict" | "json" | "content";
  readonly place: string;

  constructor(reason: "conflict" | "json" | "content", place: string) {
    super(`${reason}: ${place}`);
    this.name = "DecisionFileError";
    this.reason = reason;
    this.place = place;
  }
}

/** @throws {DecisionFileError} for merge-conflict marks, broken JSON, or content of another shape. */
export function parseDecisions(text: string): Decision[] {
  const conflict = text.split(/\r?\n/u).findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/u.test(line));
  if (conflict !== -1) throw new DecisionFileError("conflict", String(conflict + 1));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    throw new DecisionFileError("json", "1");
  }
  const parsed = decisionFileSchema.safeParse(json);
  if (parsed.success) return parsed.data.decisions;
  throw new DecisionFileError("content", parsed.error.issues[0]?.path.join(".") ?? "");
}

/** Sorted by key, so that two editors' additions rarely meet on the same line. */
export function formatDecisions(decisions: Iterable<Decision>): string {
  const sorted = [...decisions].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const file: DecisionFile = { format: "heshu-decisions", version: 1, decisions: sorted };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** With `decision` added, in place of an earlier one about the same mark. */
export function withDecision(decisions: readonly Decision[], decision: Decision): Decision[] {
  return [...decisions.filter(({ key }) => key !== decision.key), decision];
}

export function withoutDecision(decisions: readonly Decision[], key: string): Decision[] {
  return decisions.filter((decision) => decision.key !== key);
}
