import type { Figure } from "../figures/figure.ts";
import { appositionUnits } from "../lexicon/appositions.ts";
import { isTime } from "./period.ts";

const loneChineseDigit = /^[二两三四五六七八九]$/;

/** Whether a figure measures something: times are slots of claims, and `三地` sums up names. */
export function isMeasured(folded: string, figure: Figure): boolean {
  return (
    !isTime(figure) && !isApposition(folded, figure) && !isPerSo(folded, figure) && !isTop(folded, figure)
  );
}

/** `每收入一百元，就有…`: what something else is reckoned by. */
function isPerSo(folded: string, { start }: Figure): boolean {
  const before = folded.slice(Math.max(0, start - 4), start);
  return before.includes("每") && /每(?:收入|消费|投入|花费?|支出|销售|生产|赚|卖出?)?$/.test(before);
}

const topUnits = new Set(["位", "名", "大", "强"]);

/** 前五位: how many of a ranking are spoken of. */
function isTop(folded: string, { start, unit, kind }: Figure): boolean {
  return kind === "count" && folded[start - 1] === "前" && topUnits.has(unit ?? "");
}

function isApposition(folded: string, figure: Figure): boolean {
  if (figure.kind !== "count" || figure.hedge !== undefined || !appositionUnits.has(figure.unit ?? ""))
    return false;
  return loneChineseDigit.test(folded.slice(figure.numeral.start, figure.numeral.end));
}
