import { writeFile } from "../sources/writeFile.ts";
import { catalogues } from "./messages/index.ts";
import type { Terminal } from "./terminal.ts";

/** Sends a result to the file asked for, or to standard output. */
export function deliver(content: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    terminal.write(content);
    return;
  }
  writeFile(file, content);
  terminal.note(catalogues[terminal.language].written(file));
}
