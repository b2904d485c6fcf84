import assert from "node:assert/strict";
import { corrected, verdictOf } from "./check.ts";

/** A source, a draft that says less or more than its sentence, the figure, and what it is found to be. */
const rows: readonly (readonly [
  why: string,
  source: string,
  draft: string,
  figure: string,
  verdict: string,
])[] = [
  [
    "digits that changed places are the source's, though it names the man otherwise",
    "女子200米自由泳决赛，名将林晓雨以1分56秒38摘金。",
    "林晓雨以1分56秒83获得女子200米自由泳冠军。",
    "1分56秒83",
    "contradicted digits-swapped",
  ],
  [
    "so is a number that stands beside it",
    "灾情通报\n洪水造成全县直接经济损失5.17亿元，其中农业损失1.42亿元。",
    "洪水造成全县农业损失5.17亿元。",
    "5.17亿元",
    "contradicted neighbour",
  ],
  [
    "two digits are too few to tell a slip from another thing",
    "茶园共设采茶点24个。",
    "茶园和果园共设采摘点34个。",
    "34个",
    "unverified no-fact",
  ],
  [
    "rounding writes the digits that there are",
    "2023年，昆明市茶叶产量增长5.2%。",
    "2023年，昆明市茶叶产量增长约5.3%。",
    "约5.3%",
    "contradicted value",
  ],
  [
    "and may write fewer",
    "2023年，昆明市茶叶产量增长5.2%。",
    "2023年，昆明市茶叶产量增长约5%。",
    "约5%",
    "supported weaker",
  ],
  [
    "八成 is not 七成五",
    "2023年，昆明市茶园机采率达到75%。",
    "2023年，昆明市茶园机采率达到八成。",
    "八成",
    "contradicted value",
  ],
];

describe("slips", () => {
  for (const [why, source, draft, figure, verdict] of rows) {
    it(`${why}: ${draft}`, () => assert.equal(verdictOf(source, draft, figure), verdict));
  }
});

describe("what was", () => {
  const source = "昆明市公积金贷款最高额度由60万元提高至80万元。";

  it("told as what is, is corrected", () => {
    assert.equal(
      corrected(source, "昆明市公积金贷款最高额度为60万元。", "60万元"),
      "昆明市公积金贷款最高额度为80万元。",
    );
  });

  it("may be told as what was", () => {
    assert.notEqual(
      verdictOf(source, "昆明市公积金贷款最高额度从60万元提高到80万元。", "60万元").split(" ")[0],
      "contradicted",
    );
  });
});

describe("numbers that bear an odd slot out", () => {
  const source = "2023年1—8月，昆明市出口鲜花5.16万吨，出口额3.72亿元。";

  it("four digits in all are no chance", () => {
    const draft = "2023年8月，昆明市出口鲜花5.16万吨，出口额3.72亿元。";
    assert.equal(verdictOf(source, draft, "5.16万吨"), "contradicted period");
  });

  it("two are", () => {
    const draft = "2023年8月，昆明市出口鲜花5万吨。";
    assert.equal(verdictOf("2023年1—8月，昆明市出口鲜花5万吨。", draft, "5万吨"), "unverified other-period");
  });
});

describe("a plan", () => {
  it("told as done is put back, verb and all", () => {
    assert.equal(
      corrected("昆明市今年茶叶产量目标为12万吨。", "昆明市今年茶叶产量达到了12万吨。", "12万吨"),
      "昆明市今年茶叶产量目标为12万吨。",
    );
  });

  it("may have been done by the time of a later draft", () => {
    const verdict = verdictOf(
      "昆明市今年计划新建公园40座。",
      "2024年，昆明市已新建公园40座。",
      "40座",
      "2025-01-10",
    );
    assert.notEqual(verdict.split(" ")[0], "contradicted");
  });
});

describe("whose figure it is", () => {
  it("a company without a name is another in every article", () => {
    const source = "招商轮船公布年报。公司综合毛利率27.3%。";
    const draft = "中远海能公布年报。去年公司的综合毛利率为22.4%。";
    assert.notEqual(verdictOf(source, draft, "22.4%").split(" ")[0], "contradicted");
  });

  it("a place that the source never names is another", () => {
    const source = "全市虾稻综合产值312亿元。";
    assert.notEqual(
      verdictOf(source, "潜江市虾稻综合产值780亿元。", "780亿元").split(" ")[0],
      "contradicted",
    );
  });
});
