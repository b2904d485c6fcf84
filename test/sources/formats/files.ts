import { readFileSync } from "node:fs";
import path from "node:path";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { Fact } from "../../../src/engine/facts/fact.ts";
import { type ReadOptions, readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { describeInputError, InputError } from "../../../src/sources/index.ts";

/** The bytes of a file that a real program made; `scripts/source-files` makes them anew. */
export const fileBytes = (name: string): Buffer => readFileSync(path.join(__dirname, "../files", name));

/** The facts of a file's content, as a library reads them. */
export async function factsOf(
  name: string,
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<readonly Fact[]> {
  const { encoding: _encoding, ...document } = await readSourceFile(name, bytes, options);
  return buildFactTable([{ id: "a", ...document }]).facts;
}

/** `2023年…为85.2万吨。` → its figures with where they stand. */
export function placesOf(facts: readonly Fact[], quote: string): unknown[] {
  return facts.filter((fact) => fact.quote === quote).map(({ figure, place }) => [figure.text, place]);
}

/** The line that tells what is wrong with a file; a file that is read is a mistake of the test. */
export async function refusal(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<string> {
  try {
    const { text } = await readSourceFile(name, bytes, options);
    return `read: ${text.slice(0, 40)}`;
  } catch (error) {
    if (error instanceof InputError) return describeInputError(error, "zh-CN");
    throw error;
  }
}
