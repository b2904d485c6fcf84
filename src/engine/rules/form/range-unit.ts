import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const number = String.raw`\d+(?:\.\d+)?`;
const joined = new RegExp(String.raw`^(${number})(\s*[~～〜∼\-–—―─－]+\s*)(${number})([万亿千]{0,2})$`);
const kinds = new Set<Figure["kind"]>(["count", "money", "measure", "number", "percentage", "per-mille"]);
/** Ends further apart than this are hardly of one magnitude: 1—5000万元 may well start at one yuan. */
const widest = 100;

export const rangeUnit = defineRule({
  id: "range-unit",
  title: { "zh-CN": "范围前一数不省“万”“%”", en: "Both ends of a range carry 万 or %" },
  about: {
    "zh-CN": "用连接号表示范围时，前一数的“万”“亿”“%”不省略，否则3~5万元可能读成3元到5万元。",
    en: "Joined by a dash, both ends carry 万, 亿 or %, lest 3~5万元 be read as 3 to 50,000 yuan.",
  },
  severity: "information",
  source: "standard",
  needs: [..."~～〜∼-–—―─－"],
  kinds: ["count", "money", "measure", "number", "percentage", "per-mille"],
  examples: {
    wrong: [
      { wrong: "单个站点投资在«3~5万»元之间。", right: "3万~5万" },
      { wrong: "酒店房价上浮«15~30%»。", right: "15%~30%" },
      { wrong: "造价«200—300万»元。", right: "200万—300万" },
      { wrong: "受益群众«13-17万»人。", right: "13万-17万" },
    ],
    leaveAlone: [
      "投资在3万~5万元之间。",
      "罚款3000到30万元。",
      "误差为0—0.1%。",
      "温度在15~30摄氏度之间。",
      "1—2月销售5万辆。",
      "投资3至5亿元。",
      "编号2023—4万元奖金。",
      "降幅为15%~30%。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.range && kinds.has(figure.kind)) yield* judge(draft, figure);
    }
  },
});

function* judge(draft: RuleDraft, figure: Figure): Generator<RuleHit> {
  const { numeral, unitSpan } = figure;
  const [, left = "", dash = "", right = "", magnitude = ""] =
    joined.exec(draft.folded.slice(numeral.start, numeral.end)) ?? [];
  const isRate = figure.kind === "percentage" || figure.kind === "per-mille";
  const sign = isRate && unitSpan ? draft.slice(unitSpan) : "";
  if (left === "" || (magnitude === "" && !/^[%％‰]$/.test(sign))) return;
  const ratio = new Big(left).eq(0) ? undefined : new Big(right).div(left);
  if (!ratio || ratio.lte(1) || ratio.gt(widest)) return;
  const at = numeral.start + left.length;
  const end = sign === "" || !unitSpan ? numeral.end : unitSpan.end;
  const shared = draft.text.slice(numeral.end - magnitude.length, numeral.end) + sign;
  const full = `${left}${shared}${dash}${right}${shared}`;
  yield {
    start: numeral.start,
    end,
    message: {
      "zh-CN": `范围的前一数不省略“${shared}”：应为${full}。`,
      en: `The first end of the range needs its own ${shared}: ${full}.`,
    },
    fixes: [{ edits: [{ start: at, end: at, newText: shared }], preferred: true }],
  };
}
