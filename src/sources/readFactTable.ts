import type { FactTable } from "../engine/facts/fact.ts";
import { FactTableError, parseFactTable } from "../engine/facts/parseFactTable.ts";
import { InputError } from "./inputError.ts";
import { jsonErrorLine } from "./jsonErrorLine.ts";
import { readTextFile } from "./readTextFile.ts";
import { withResolvedPaths } from "./sourcePaths.ts";

/** Room for some 300,000 facts. */
const largestTable = 512 * 1024 * 1024;

function readText(file: string): string {
  try {
    return readTextFile(file, largestTable).text;
  } catch (error) {
    if (error instanceof InputError && error.fault === "missing") throw new InputError("table-missing", file);
    throw error;
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = jsonErrorLine(error, text);
    const endsTooSoon = Number(line) >= text.trimEnd().split("\n").length;
    throw new InputError(endsTooSoon ? "table-truncated" : "table-json", file, line);
  }
}

/** What can be told before the whole is looked at. */
function refuseOtherFormats(json: unknown, file: string): void {
  const isObject = typeof json === "object" && json !== null;
  if (!isObject || !("format" in json) || json.format !== "heshu-facts") {
    throw new InputError("not-a-table", file);
  }
  const version: unknown = "version" in json ? json.version : undefined;
  if (version !== 1) throw new InputError("table-version", file, String(version));
}

/**
 * Reads a fact table from a file. Paths of sources come back absolute.
 * @throws {InputError} when it is missing, empty, cut off, of another version or damaged.
 */
export function readFactTable(file: string): FactTable {
  const text = readText(file);
  if (text.trim() === "") throw new InputError("empty", file);
  const json = parseJson(text, file);
  refuseOtherFormats(json, file);
  try {
    return withResolvedPaths(parseFactTable(json), file);
  } catch (error) {
    if (error instanceof FactTableError) throw new InputError("table-content", file, error.path);
    throw error;
  }
}
