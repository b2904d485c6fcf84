import Big from "big.js";
import { defineRule } from "../rule.ts";

/** 1亩 is 1/15公顷. */
const inHectare = 15;

export const mu = defineRule({
  id: "mu",
  title: { "zh-CN": "“亩”换算", en: "亩 converted" },
  about: {
    "zh-CN": "“亩”不是法定计量单位，面向农民的报道可用，正式文件用公顷或平方米。默认不报。",
    en: "亩 is no legal unit; news for farmers may use it, papers take hectares. Off unless asked for.",
  },
  severity: "hint",
  off: true,
  source: "standard",
  examples: {
    wrong: [{ wrong: "播种面积«8.5万亩»。" }, { wrong: "流转土地«30亩»。" }],
    leaveAlone: ["播种面积2公顷。", "亩产800公斤。"],
  },
  *check(draft) {
    for (const { unit, unitSpan, numeral, value } of draft.figures) {
      if (unit !== "亩" || !unitSpan) continue;
      const area = value === undefined ? undefined : new Big(value).div(inHectare).round(2).toFixed();
      yield {
        start: numeral.start,
        end: unitSpan.end,
        message: {
          "zh-CN": `“亩”不是法定计量单位${area === undefined ? "。" : `，约合${area}公顷。`}`,
          en: `亩 is no legal unit${area === undefined ? "." : `; about ${area} hectares.`}`,
        },
      };
    }
  },
});
