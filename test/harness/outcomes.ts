/** The outcomes of an editor run, as the suite inside VS Code wrote them. */
import { existsSync, readFileSync } from "node:fs";
import type { TestOutcome } from "./suite/index.ts";

export function readOutcomes(path: string): TestOutcome[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): TestOutcome => JSON.parse(line));
}

/** Prints each test and the closing line; hands back whether all is well. */
export function printOutcomes(outcomes: readonly TestOutcome[]): boolean {
  for (const { title, state, milliseconds, error } of outcomes) {
    if (state === "passed") console.log(`  ✔ ${title} (${milliseconds} ms)`);
    else if (state === "pending") console.log(`  - ${title}`);
    else console.log(`  ✘ ${title}\n${indent(error ?? "")}`);
  }
  const failed = outcomes.filter(({ state }) => state !== "passed").length;
  console.log(`${outcomes.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "      ");
}
