import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { serverEntry } from "../bundled.ts";
import type { ExitStatus } from "../exitStatus.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";

/** Runs the language server in this process, on standard input and output. */
export function lsp(terminal: Terminal): ExitStatus {
  if (!existsSync(serverEntry)) {
    terminal.note(catalogues[terminal.language].noServer(serverEntry));
    return 2;
  }
  // What the server's LSP library reads to choose its transport.
  process.argv = [process.argv[0] ?? "node", serverEntry, "--stdio"];
  createRequire(__filename)(serverEntry);
  return 0;
}
