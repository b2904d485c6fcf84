import { existsSync, readFileSync } from "node:fs";

/** The decisions of a file; undefined while it is being written, none where there is no file. */
export function keptDecisions(file: string): readonly Record<string, unknown>[] | undefined {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return text === "" ? undefined : JSON.parse(text).decisions;
}
