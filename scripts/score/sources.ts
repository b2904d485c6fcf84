import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { SourceText } from "../../src/engine/facts/fact.ts";

const metadataSchema = z.looseObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
});

/** Articles of a file or folder (`*.txt`), each with the metadata beside it (`NAME.meta.json`). */
export function readSourceTexts(path: string): SourceText[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .filter((name) => name.endsWith(".txt") || statSync(join(path, name)).isDirectory())
      .flatMap((name) => readSourceTexts(join(path, name)));
  }
  return [readSourceText(path)];
}

function readSourceText(path: string): SourceText {
  const text = readFileSync(path, "utf8");
  const metadataPath = path.replace(/\.txt$/, ".meta.json");
  const metadata = existsSync(metadataPath)
    ? metadataSchema.parse(JSON.parse(readFileSync(metadataPath, "utf8")))
    : {};
  const { title, publisher, date, url } = metadata;
  return {
    id: basename(path, ".txt"),
    text,
    path,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}
