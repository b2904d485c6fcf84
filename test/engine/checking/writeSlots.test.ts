import assert from "node:assert/strict";
import { writeDate } from "../../../src/engine/checking/writeDate.ts";
import { writeMultiple } from "../../../src/engine/checking/writeMultiple.ts";
import { writePeriod } from "../../../src/engine/checking/writePeriod.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { claimOf } from "../claims/read.ts";
import { figureOf } from "../figures/read.ts";
import { applyEdits, article, draftDay } from "./check.ts";

/** The time of a source's figure, the way the draft writes times. */
function periodIn(source: string, drafted: string): string | undefined {
  const [fact] = buildFactTable([article(source)]).facts;
  return fact && writePeriod(fact, { text: drafted, value: "" }, draftDay);
}

describe("the source's time in the draft's manner", () => {
  const rows: readonly (readonly [source: string, drafted: string, written: string | undefined])[] = [
    ["2023年产茶3万吨。", "今年", "去年"],
    ["2023年产茶3万吨。", "2024年", "2023年"],
    ["2022年产茶3万吨。", "去年", "前年"],
    ["2024年产茶3万吨。", "去年", "今年"],
    ["2025年将产茶3万吨。", "今年", "明年"],
    ["2023年上半年产茶3万吨。", "今年上半年", "去年上半年"],
    ["2023年三季度产茶3万吨。", "2024年三季度", "2023年三季度"],
    ["2023年9月产茶3万吨。", "2024年9月", "2023年9月"],
    ["2018年产茶3万吨。", "今年", undefined],
    ["产茶3万吨。", "今年", undefined],
  ];
  for (const [source, drafted, written] of rows) {
    it(`${source} for ${drafted}: ${written ?? "not known"}`, () => {
      assert.equal(periodIn(source, drafted), written);
    });
  }
});

describe("a day put right", () => {
  const right = figureOf("2024年5月8日", draftDay);
  const rows: readonly (readonly [draft: string, corrected: string | undefined])[] = [
    ["5月7日", "5月8日"],
    ["4月8日", "5月8日"],
    ["2023年5月8日", "2024年5月8日"],
    ["2024年5月18日", "2024年5月8日"],
    ["4月7日", undefined],
    ["5月8日", undefined],
  ];
  for (const [draft, corrected] of rows) {
    it(`${draft}: ${corrected ?? "not known"}`, () => {
      const edit = writeDate(figureOf(draft, draftDay), right);
      assert.equal(edit && applyEdits(draft, [edit]), corrected);
    });
  }
});

describe("times as many, times more", () => {
  const rows: readonly (readonly [draft: string, figure: string, other: string | undefined])[] = [
    ["销量是2020年的4倍。", "4倍", "销量比2020年增长4倍。"],
    ["销量比2020年增长4倍。", "4倍", "销量是2020年的4倍。"],
    ["销量较上年增长1.8倍。", "1.8倍", "销量是上年的1.8倍。"],
    ["销量同比增长1.8倍。", "1.8倍", "销量是上年同期的1.8倍。"],
    ["销量增长4倍。", "4倍", undefined],
  ];
  for (const [draft, figure, other] of rows) {
    it(`${draft} ${other ?? "does not say what is compared"}`, () => {
      const edit = writeMultiple(draft, claimOf(draft, figure));
      assert.equal(edit && applyEdits(draft, [edit]), other);
    });
  }
});
