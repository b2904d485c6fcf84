import assert from "node:assert/strict";
import { article, contradictions, verdictOf } from "./check.ts";

/** Two months of one series, each told on its own day. */
const series = [
  article(
    "3月份，全国社会消费品零售总额39020亿元，同比增长3.1%；城镇调查失业率5.2%。一季度，社会消费品零售总额120327亿元，同比增长4.7%。",
    { id: "march", date: "2024-04-18" },
  ),
  article(
    "4月份，全国社会消费品零售总额35699亿元，同比增长2.3%；城镇调查失业率5.0%，比上月下降0.2个百分点。1—4月，社会消费品零售总额156026亿元，同比增长4.1%。",
    { id: "april", date: "2024-05-17" },
  ),
];
const day = "2024-05-17";

describe("months of one series", () => {
  const right: readonly (readonly [draft: string, figure: string])[] = [
    ["3月份，社零总额39020亿元。", "39020亿元"],
    ["4月份，社零总额35699亿元。", "35699亿元"],
    ["1—4月，社零总额15.6万亿元。", "15.6万亿元"],
    ["一季度，社零总额12.03万亿元。", "12.03万亿元"],
    ["3月份，全国城镇调查失业率为5.2%。", "5.2%"],
    ["4月份，全国城镇调查失业率为5.0%。", "5.0%"],
    ["4月份，全国城镇调查失业率比上月下降0.2个百分点。", "0.2个百分点"],
  ];
  for (const [draft, figure] of right) {
    it(`borne out: ${draft}`, () => assert.match(verdictOf(series, draft, figure, day), /^supported/));
  }

  const elsewhere: readonly string[] = [
    "2月份，社零总额36000亿元，同比增长5.5%。",
    "5月份，社零总额39211亿元，同比增长3.7%。",
    "1—5月，社零总额195237亿元。",
    "去年4月，社零总额34910亿元，同比增长18.4%。",
    "4月份，社零总额同比增长2.3%，比上月回落0.8个百分点。",
    "4月份，浙江社零总额同比增长3.5%。",
    "4月份，限额以上单位消费品零售额13000亿元，增长0.9%。",
    "4月份，餐饮收入3915亿元，增长4.4%。",
    "3月份，社零总额39020亿元；4月份，35699亿元。",
    "城镇调查失业率由3月份的5.2%降至4月份的5.0%。",
  ];
  for (const draft of elsewhere) {
    it(`silent: ${draft}`, () => assert.deepEqual(contradictions(series, draft, day), []));
  }

  const othersMonth: readonly (readonly [draft: string, contradiction: string])[] = [
    ["4月份，全国城镇调查失业率为5.2%。", "5.2%"],
    ["4月份，社零总额同比增长3.1%。", "3.1%"],
    ["1—4月，社零总额同比增长4.7%。", "4.7%"],
  ];
  for (const [draft, figure] of othersMonth) {
    it(`another month's value: ${draft}`, () => {
      assert.match(verdictOf(series, draft, figure, day), /^contradicted/);
    });
  }

  it("a wrong value is put right by its own month", () => {
    assert.deepEqual(contradictions(series, "4月份，全国城镇调查失业率为5.6%。", day), ["5.6% value"]);
  });
});
