import type { Claim } from "../claims/claim.ts";
import type { TextEdit } from "./finding.ts";

const around = /^(?:是|为|相当于|比|较|与|跟|同|和)|(?:的|相比|时的|比)$/g;

/**
 * Turns `是上年的1.8倍` into `比上年增长1.8倍` and back: the same number of times says two things.
 * @returns undefined when the draft does not say what is compared.
 */
export function writeMultiple(text: string, draft: Claim): TextEdit | undefined {
  const { figure, base, measure } = draft;
  if (!base?.start || !measure?.start) return undefined;
  const start = Math.min(base.start, measure.start);
  const number = text.slice(figure.start, figure.end);
  const compared = base.text === "同比" ? "上年同期" : base.text.replace(around, "");
  if (compared === "" || figure.start - start > longest) return undefined;
  const newText = measure.value === "multiple" ? `比${compared}增长${number}` : `是${compared}的${number}`;
  return { start, end: figure.end, newText };
}

/** Beyond this the words between are more than a comparison. */
const longest = 16;
