import assert from "node:assert/strict";
import { type Agreement, compareSlots, type SlotName } from "../../../src/engine/checking/compareSlots.ts";
import { readClaims } from "../../../src/engine/claims/readClaims.ts";
import { draftDay, sourceDay } from "./check.ts";

/** The last claim of a text, and the day it was told on. */
function told(text: string, date: string) {
  const claim = readClaims(text, { date }).at(-1);
  if (!claim) throw new Error(`“${text}” claims nothing`);
  return { claim, date };
}

type Row = readonly [draft: string, source: string, agreement: Agreement];

const slots: Partial<Record<SlotName, readonly Row[]>> = {
  subject: [
    ["昆明市接待游客2亿人次。", "昆明接待游客2亿人次。", "same"],
    ["云南省昆明市接待游客2亿人次。", "昆明市接待游客2亿人次。", "same"],
    ["苏州、无锡新增就业3万人。", "无锡、苏州新增就业3万人。", "same"],
    ["我国新增就业3万人。", "全国新增就业3万人。", "same"],
    ["接待游客2亿人次。", "昆明市接待游客2亿人次。", "unknown"],
    ["全市接待游客2亿人次。", "昆明市接待游客2亿人次。", "unknown"],
    ["大理州接待游客2亿人次。", "昆明市接待游客2亿人次。", "conflict"],
    ["云南省接待游客2亿人次。", "昆明市接待游客2亿人次。", "conflict"],
    ["官渡区接待游客2亿人次。", "昆明市接待游客2亿人次。", "conflict"],
    ["全省接待游客2亿人次。", "昆明市接待游客2亿人次。", "conflict"],
  ],
  period: [
    ["去年产茶3万吨。", "2023年产茶3万吨。", "same"],
    ["今年1至3月产茶3万吨。", "今年一季度产茶3万吨。", "same"],
    ["截至2023年底产茶3万吨。", "截至2023年末产茶3万吨。", "same"],
    ["近十年产茶30万吨。", "十年来产茶30万吨。", "same"],
    ["产茶3万吨。", "2023年产茶3万吨。", "unknown"],
    ["截至2023年底有茶园36座。", "2023年有茶园36座。", "unknown"],
    ["2022年产茶3万吨。", "2023年产茶3万吨。", "conflict"],
    ["今年一季度产茶3万吨。", "2023年一季度产茶3万吨。", "conflict"],
  ],
  measure: [
    ["产茶增长5%。", "产茶增加5%。", "same"],
    ["产茶达到3万吨。", "产茶3万吨。", "same"],
    ["共有茶园36座。", "茶园达到36座。", "unknown"],
    ["茶园36座。", "茶园达到36座。", "unknown"],
    ["茶园36座。", "新增茶园36座。", "doubt"],
    ["产茶增长5%。", "产茶占5%。", "conflict"],
    ["新增茶园36座。", "共有茶园36座。", "conflict"],
    ["人均产茶3吨。", "产茶3吨。", "conflict"],
    ["产茶是上年的3倍。", "产茶增长3倍。", "conflict"],
  ],
  direction: [
    ["产茶增长5%。", "产茶上升5%。", "same"],
    ["产茶5%。", "产茶增长5%。", "unknown"],
    ["产茶下降5%。", "产茶增长5%。", "conflict"],
  ],
  modality: [
    ["将建茶园36座。", "计划建茶园36座。", "same"],
    ["建茶园36座。", "计划建茶园36座。", "unknown"],
    ["预计建茶园36座。", "计划建茶园36座。", "unknown"],
    ["已建茶园36座。", "计划建茶园36座。", "conflict"],
    ["将建茶园36座。", "已建茶园36座。", "conflict"],
  ],
  base: [
    ["产茶同比增长5%。", "产茶比上年同期增长5%。", "same"],
    ["产茶环比增长5%。", "产茶比上月增长5%。", "same"],
    ["产茶较2019年增长5%。", "产茶与2019年相比增长5%。", "same"],
    ["产茶增长5%。", "产茶同比增长5%。", "unknown"],
    ["产茶环比增长5%。", "产茶同比增长5%。", "conflict"],
    ["产茶比2019年增长5%。", "产茶比2014年增长5%。", "conflict"],
  ],
  qualifier: [
    ["3岁以下托位1万个。", "3岁以下托位1万个。", "same"],
    ["3岁及以下托位1万个。", "3岁以下托位1万个。", "same"],
    ["托位1万个。", "托位1万个。", "unknown"],
    ["托位1万个。", "3岁以下托位1万个。", "unknown"],
    ["6岁以下托位1万个。", "3岁以下托位1万个。", "conflict"],
  ],
};

describe("slot by slot", () => {
  for (const [name, rows] of Object.entries(slots)) {
    describe(name, () => {
      for (const [draft, source, agreement] of rows) {
        it(`${draft} beside ${source} ${agreement}`, () => {
          const compared = compareSlots(told(draft, draftDay), told(source, sourceDay));
          assert.equal(compared[name as SlotName], agreement);
        });
      }
    });
  }
});

describe("a part of a time and the whole", () => {
  for (const [part, whole] of [
    ["4月", "1—4月"],
    ["2023年上半年", "2023年"],
    ["2023年12月", "2023年"],
    ["3月", "一季度"],
  ] as const) {
    it(`${part} and ${whole} are not one time`, () => {
      for (const [draft, source] of [
        [part, whole],
        [whole, part],
      ] as const) {
        const { period } = compareSlots(
          told(`${draft}产茶3万吨。`, draftDay),
          told(`${source}产茶3万吨。`, sourceDay),
        );
        assert.ok(period === "doubt" || period === "conflict", period);
      }
    });
  }
});
