import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../sources/inputError.ts";
import { describeInputError } from "../sources/inputMessages.ts";
import { SourceFolder } from "../sources/library/sourceFolder.ts";
import { ThreadReader } from "../sources/library/threadReader.ts";
import type { SourcesHost } from "./sourcesHost.ts";

/** @param script the bundle that reads sources in a thread of its own. */
export function nodeSources(script: string, version: string): SourcesHost {
  const reader = new ThreadReader({ script });
  return {
    folder({ path: folder, within, storage, changed, progress }) {
      return new SourceFolder({
        folder,
        ...(within !== undefined && { within }),
        ...(storage !== undefined && { indexFile: indexFile(storage, folder) }),
        version: readerVersion(script, version),
        reader,
        watch: true,
        changed,
        progress,
      });
    },
    open: (file) => reader.open(file),
    describe: ({ fault, file, place }, language) =>
      describeInputError(new InputError(fault, file, place), language),
  };
}

function indexFile(storage: string, folder: string): string {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return path.join(storage, "sources", `${name}.index`);
}

/** Another build may read another thing into the same file. */
function readerVersion(script: string, version: string): string {
  const { size, mtimeMs } = statSync(script, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
  return `${version} ${size} ${Math.floor(mtimeMs)}`;
}
