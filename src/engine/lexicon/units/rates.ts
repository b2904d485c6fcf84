import { type Unit, type UnitWord, unitOf } from "./unit.ts";

function word(word: string, row: Unit, unless?: string): UnitWord {
  return unless === undefined ? { word, row } : { word, row, unless };
}

const percent = unitOf("%", "percentage", "one", { dimension: "ratio", factor: "0.01" });
const tenths = unitOf("%", "percentage", "one", { ...percent, power: 1, halves: true });
const perMille = unitOf("‰", "per-mille", "one", { dimension: "ratio", factor: "0.001" });
const perTenThousand = unitOf("‱", "per-mille", "one", { dimension: "ratio", factor: "0.0001" });
const point = unitOf("pp", "percentage-point", "one", {
  dimension: "percentage-point",
  factor: "1",
  halves: true,
});
const times = unitOf("倍", "multiple", "one", { dimension: "ratio", factor: "1" });
const age = unitOf("岁", "age", "one");
const anniversary = unitOf("周年", "anniversary", "one");

/** Percentages, multiples, ages and anniversaries. */
export const rateUnits: readonly UnitWord[] = [
  word("%", percent),
  word("﹪", percent),
  word(
    "成",
    tenths,
    "立为员果功本绩都长效品就分人型交熟套千百因天群语名家形份片书灰年败吨串堆编才全见龙对色都百天人",
  ),
  word("折", tenths, "合叠射旧算线页服戟腾磨返价断桂子扣"),
  word("‰", perMille),
  word("‱", perTenThousand),
  word("个百分点", point),
  word("百分点", point),
  word("倍", times, "数率增频速思感受捏"),
  word("岁", age, "月末首暮寒序"),
  word("周岁", age),
  word("岁龄", age),
  word("周年", anniversary),
];
