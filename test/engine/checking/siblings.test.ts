import assert from "node:assert/strict";
import { check } from "./check.ts";

/** Drafts that give a source's figure to what the source tells apart from it: borne out by nothing. */
const rows: readonly (readonly [source: string, ...drafts: string[]])[] = [
  ["前8个月，昆明口岸进口榴莲9.36万吨。", "前8个月，昆明口岸进口山竹9.36万吨。"],
  [
    "2023年，昆明市初中在校生27.4万人。",
    "2023年，昆明市小学在校生27.4万人。",
    "2023年，昆明市高中在校生27.4万人。",
  ],
  ["今年，昆明港完成内贸货物吞吐量2.03亿吨。", "今年，昆明港完成外贸货物吞吐量2.03亿吨。"],
  ["6月，昆明市报告乙类传染病1247例。", "6月，昆明市报告丙类传染病1247例。"],
  ["6月末，昆明市能繁母猪存栏31.2万头。", "6月末，昆明市能繁母猪出栏31.2万头。"],
  ["洪涝造成昆明市农作物绝收3.1万亩。", "洪涝造成昆明市农作物成灾3.1万亩。"],
  ["假期，昆明市非营业性小客车流量1888万辆次。", "假期，昆明市营业性小客车流量1888万辆次。"],
  ["6月份，制造业采购经理指数为49.5。", "6月份，非制造业采购经理指数为49.5。"],
  ["去年，昆明市居民收入名义增长5.5%。", "去年，昆明市居民收入实际增长5.5%。"],
];

describe("what excludes each other is not one thing", () => {
  for (const [source, ...drafts] of rows) {
    describe(source, () => {
      for (const draft of drafts) {
        it(draft, () => {
          const { findings } = check(source, draft);
          assert.ok(findings.length > 0);
          assert.ok(findings.every(({ verdict }) => verdict !== "supported"));
        });
      }
      it("and itself it is", () => {
        assert.ok(check(source, source).findings.every(({ verdict }) => verdict === "supported"));
      });
    });
  }
});
