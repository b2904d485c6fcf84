import type { Connection } from "vscode-languageserver";
import { readFileMethod, readFileResultSchema } from "../protocol/files.ts";

/** There is no such file, as far as the client can see. */
export class MissingFileError extends Error {
  readonly uri: string;

  constructor(uri: string) {
    super(uri);
    this.name = "MissingFileError";
    this.uri = uri;
  }
}

/** Reads files through the client: those of a browser, and those of virtual file systems. */
export async function readThroughClient(connection: Connection, uri: string): Promise<string> {
  const { text } = readFileResultSchema.parse(await connection.sendRequest(readFileMethod, { uri }));
  if (text === null) throw new MissingFileError(uri);
  return text;
}
