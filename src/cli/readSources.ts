import { ParserThread, readSources as read, type SourceReading } from "../sources/index.ts";
import { parserThread } from "./bundled.ts";

/** Reads sources with their files taken apart in a thread: one that hangs is given up, and the rest goes on. */
export async function readSources(paths: readonly string[]): Promise<SourceReading> {
  const thread = new ParserThread({ script: parserThread });
  try {
    return await read(paths, thread.parse);
  } finally {
    await thread.close();
  }
}
