import { type ReadOptions, readClaims } from "../claims/readClaims.ts";
import { readFigures } from "../figures/readFigures.ts";
import { fold } from "../text/fold.ts";
import { readParagraphs } from "../text/sentences.ts";
import { articleDate } from "../time/articleDay.ts";
import type { RuleInput } from "./draft.ts";

/** Reads all that rules judge. The checker, which has read most of it already, does without. */
export function readRuleInput(text: string, options: ReadOptions = {}): RuleInput {
  const date = articleDate(text, options.date);
  return {
    text,
    folded: fold(text),
    figures: readFigures(text, date === undefined ? {} : { date }),
    claims: readClaims(text, options),
    paragraphs: readParagraphs(text),
    ...(date !== undefined && { date }),
  };
}
