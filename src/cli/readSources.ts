import { ParserThread, readSources as read, type SourceReading } from "../sources/index.ts";
import { parserThread } from "./bundled.ts";
import { InputErrors } from "./inputErrors.ts";

/**
 * Reads sources with their files taken apart in a thread: one that hangs is given up, and the rest goes on.
 * @throws {InputErrors} when none of them can be used.
 */
export async function readSources(paths: readonly string[]): Promise<SourceReading> {
  const thread = new ParserThread({ script: parserThread });
  try {
    const reading = await read(paths, thread.parse);
    const { sources, tables, errors } = reading;
    if (errors.length > 0 && sources.length + tables.length === 0) throw new InputErrors(errors);
    return reading;
  } finally {
    await thread.close();
  }
}
