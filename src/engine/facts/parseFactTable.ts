import { factTableMessages } from "../messages/factTable.ts";
import type { Language } from "../messages/language.ts";
import type { FactTable } from "./fact.ts";
import { factTableSchema } from "./schema.ts";

/** A fact table that cannot be used. `path` is the place in the JSON (`facts[3].figure.low`), empty for the whole. */
export class FactTableError extends Error {
  override readonly name = "FactTableError";
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, message: string) {
    super(message);
    this.path = path;
    this.reason = reason;
  }
}

/**
 * Takes a fact table from parsed JSON.
 * @throws FactTableError naming the first place that is wrong, and why.
 */
export function parseFactTable(json: unknown, language: Language = "zh-CN"): FactTable {
  const result = factTableSchema.safeParse(json);
  // The schema keeps what the types say; optional fields that are absent stay absent.
  if (result.success) return result.data as FactTable;
  const issue = result.error.issues[0];
  const path = formatPath(issue?.path ?? []);
  const reason = issue?.message ?? "";
  const messages = factTableMessages[language];
  throw new FactTableError(path, reason, messages.invalid(path, messages.reasons[reason] ?? messages.shape));
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
}
