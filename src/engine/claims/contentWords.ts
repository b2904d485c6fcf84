import type { Segmenter } from "../text/segmenter.ts";

/** Content as slots keep it (`[地区生产总值] 输出到 [天津河北]`), taken apart again. */
export interface Content {
  /** Names that match whole or not at all. */
  readonly names: readonly string[];
  /** Runs of other words, compared by what they share. */
  readonly runs: readonly string[];
}

export const emptyContent: Content = { names: [], runs: [] };

export function parseContent(value: string): Content {
  if (value === "") return emptyContent;
  const names: string[] = [];
  const runs: string[] = [];
  for (const piece of value.split(" ")) {
    if (piece.startsWith("[")) names.push(piece.slice(1, -1));
    else if (piece !== "") runs.push(piece);
  }
  return { names, runs };
}

/**
 * Runs cut into words, so that what two runs have in common never ends inside a word (招考 in 单招考生).
 * Without a segmenter runs stay whole.
 */
export function cutRuns(content: Content, segmenter: Segmenter | undefined): Content {
  if (!segmenter || content.runs.length === 0) return content;
  const runs: string[] = [];
  for (const run of content.runs) for (const word of segmenter.cut(run)) runs.push(word);
  return { names: content.names, runs };
}
