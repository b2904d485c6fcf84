import type { Segmenter } from "../engine/text/segmenter.ts";
import { findDictionaryFault } from "./dictionaryFiles.ts";
import type { FallbackReason } from "./fallbackReason.ts";
import { intlSegmenter } from "./intlSegmenter.ts";
import { loadNodejieba } from "./nodejiebaAddon.ts";
import { nodejiebaSegmenter } from "./nodejiebaSegmenter.ts";

interface Choice {
  readonly segmenter: Segmenter;
  /** Set when `Intl.Segmenter` had to stand in for nodejieba. */
  readonly fallbackReason?: FallbackReason | undefined;
}

export interface SegmenterChoice extends Choice {
  /** False until a word was asked for (or the name, or the reason): nothing has been loaded yet. */
  readonly isLoaded: boolean;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

function choose(dictionaryFolder: string): Choice {
  const fault = findDictionaryFault(dictionaryFolder);
  if (fault) return { segmenter: intlSegmenter(), fallbackReason: fault };
  try {
    return { segmenter: nodejiebaSegmenter(loadNodejieba(dictionaryFolder)) };
  } catch (error) {
    return { segmenter: intlSegmenter(), fallbackReason: { fault: "addon", detail: firstLine(error) } };
  }
}

/**
 * nodejieba with the dictionary in `dictionaryFolder`, or `Intl.Segmenter` where it cannot be had.
 * Nothing is loaded before the first word is asked for.
 */
export function createSegmenter({
  dictionaryFolder,
}: {
  readonly dictionaryFolder: string;
}): SegmenterChoice {
  let chosen: Choice | undefined;
  const choice = () => {
    chosen ??= choose(dictionaryFolder);
    return chosen;
  };
  return {
    segmenter: {
      get name() {
        return choice().segmenter.name;
      },
      cut: (text) => choice().segmenter.cut(text),
    },
    get isLoaded() {
      return chosen !== undefined;
    },
    get fallbackReason() {
      return choice().fallbackReason;
    },
  };
}
