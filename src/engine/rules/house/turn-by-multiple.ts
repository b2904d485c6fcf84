import { defineRule } from "../rule.ts";

export const turnByMultiple = defineRule({
  id: "turn-by-multiple",
  title: { "zh-CN": "“翻”与“番”搭配", en: "翻 goes with 番" },
  about: {
    "zh-CN": "“翻”按“番”计，翻两番是原来的4倍；“翻了3倍”有的编辑部改作“增长了3倍”。各家意见不一，默认不报。",
    en: "翻 counts doublings (番); some desks do not write 翻了3倍. Off unless asked for.",
  },
  severity: "information",
  off: true,
  source: "usage",
  examples: {
    wrong: [{ wrong: "销量«翻了3倍»。" }],
    leaveAlone: ["销量翻了两番。", "销量增长了3倍。", "销量翻了一番。"],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.unit !== "倍") continue;
      const [verb] = /翻了?$/.exec(draft.before(figure.start, 2)) ?? [];
      if (verb === undefined) continue;
      yield {
        start: figure.start - verb.length,
        end: figure.end,
        message: {
          "zh-CN": "“翻”与“番”搭配；按倍数说，写“增长……倍”或“增长到……倍”，请核实原意。",
          en: "翻 goes with 番; in multiples write 增长…倍 or 增长到…倍, as meant.",
        },
      };
    }
  },
});
