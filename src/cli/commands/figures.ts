import { readFigures } from "../../engine/index.ts";
import { describeInputError } from "../../sources/index.ts";
import { checkDate } from "../dateOption.ts";
import { readDrafts } from "../drafts.ts";
import type { ExitStatus } from "../exitStatus.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { figuresText } from "../text/figuresText.ts";

export const figureFormats = ["text", "jsonl"] as const;

export interface FiguresOptions {
  readonly date?: string | undefined;
  readonly format: (typeof figureFormats)[number];
}

export async function figures(
  files: readonly string[],
  { date, format }: FiguresOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = catalogues[terminal.language];
  checkDate(date, words);
  const { drafts, errors } = await readDrafts(files, words);
  for (const error of errors) terminal.note(describeInputError(error, terminal.language));
  const read = drafts.map(({ path, text }) => ({
    path,
    text,
    figures: readFigures(text, date === undefined ? {} : { date }),
  }));
  if (format === "text") terminal.write(figuresText(read, terminal));
  else for (const { path, figures } of read) terminal.write(`${JSON.stringify({ path, figures })}\n`);
  return errors.length > 0 ? 2 : 0;
}
