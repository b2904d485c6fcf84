import assert from "node:assert/strict";
import { contradictions, corrected, findingOf } from "./check.ts";

const economy =
  "2023年，昆明市地区生产总值增长4.6%、经济总量达到7864.8亿元，一般公共预算收入增长6.3%、超过500亿元。";
const plan = "昆明市今年将新增停车位2万个，建设筹集保障性租赁住房3万套，竣工各类保障性住房5万套。";
const contracts = "昆明市流向南亚的技术合同成交额，2023年跟十年前比增长了8倍。";
const office = "目前，已有近4万名市级机关工作人员在呈贡新区办公。";

/** What editors write, and how it stands to a source. */
const rows: readonly (readonly [
  why: string,
  source: string,
  draft: string,
  figure: string,
  verdict: string,
  right?: string,
])[] = [
  [
    "whose figure it is comes last",
    economy,
    "经济总量786.48亿元、一般公共预算收入超500亿元：昆明晒出去年成绩单",
    "786.48亿元",
    "contradicted",
    "经济总量7864.8亿元、一般公共预算收入超500亿元：昆明晒出去年成绩单",
  ],
  [
    "a headline that looks at a place",
    economy,
    "看昆明去年“钱袋子”：一般公共预算收入超500亿元，增速63%。",
    "63%",
    "contradicted",
    "看昆明去年“钱袋子”：一般公共预算收入超500亿元，增速6.3%。",
  ],
  [
    "both figures are of what comes behind the second",
    economy,
    "7864.8亿元的经济总量，超过500亿元、增长6.3%的一般公共预算收入——昆明去年的成绩。",
    "超过500亿元",
    "supported",
  ],
  [
    "a row of a table says of what and how its figure is",
    economy,
    "| 指标 | 2023年 |\n| --- | --- |\n| 昆明地区生产总值增速 | 4.6% |\n| 昆明一般公共预算收入增速 | 3.6% |",
    "3.6%",
    "contradicted",
    "| 指标 | 2023年 |\n| --- | --- |\n| 昆明地区生产总值增速 | 4.6% |\n| 昆明一般公共预算收入增速 | 6.3% |",
  ],
  ["a label before a colon", economy, "昆明一般公共预算收入增速：6.3%", "6.3%", "supported"],
  [
    "names under 分别 keep what is theirs",
    economy,
    "2023年，昆明地区生产总值和一般公共预算收入分别增长6.3%和4.6%。",
    "6.3%",
    "contradicted",
  ],
  ["元 is left out behind 亿", economy, "昆明去年GDP站上7864.8亿台阶", "站上7864.8亿", "supported"],
  [
    "a number that is denied",
    economy,
    "2023年，昆明一般公共预算收入并未超过500亿元。",
    "并未超过500亿元",
    "contradicted",
    "2023年，昆明一般公共预算收入超过500亿元。",
  ],
  [
    "not this but that",
    economy,
    "昆明去年经济总量不是7864.8亿元，而是7684.8亿元。",
    "7684.8亿元",
    "contradicted",
  ],
  [
    "the gap of two rates is of neither",
    economy,
    "一般公共预算收入比地区生产总值4.6%的增速高3%。",
    "4.6%",
    "-",
  ],
  ["the answer to a question", plan, "昆明今年将新增多少个停车位？答案是2万个。", "2万个", "supported"],
  ["the wrong answer", plan, "问：昆明今年将新增多少停车位？答：3万个。", "3万个", "contradicted"],
  [
    "the same number of something else, in the same words",
    plan,
    "昆明市今年将新增停车位2万个，建设筹集保障性租赁住房3万平方米。",
    "3万平方米",
    "contradicted",
    "昆明市今年将新增停车位2万个，建设筹集保障性租赁住房3万套。",
  ],
  ["what is taken away was to be added", plan, "昆明市今年将取消停车位2万个。", "2万个", "contradicted"],
  ["one digit is not rounded to so far", plan, "昆明市今年将新增停车位2.4万个。", "2.4万个", "contradicted"],
  [
    "翻番 for 倍",
    contracts,
    "2023年，昆明市流向南亚的技术合同成交额比十年前翻了8番。",
    "翻了8番",
    "contradicted",
    "2023年，昆明市流向南亚的技术合同成交额比十年前增长了8倍。",
  ],
  [
    "增长到 for 增长了",
    contracts,
    "与十年前相比，2023年昆明市流向南亚的技术合同成交额增长到8倍。",
    "8倍",
    "contradicted",
    "与十年前相比，2023年昆明市流向南亚的技术合同成交额增长了8倍。",
  ],
  [
    "both tell of now",
    office,
    "如今，在呈贡新区办公的市级机关工作人员接近4000名。",
    "接近4000名",
    "contradicted",
    "如今，在呈贡新区办公的市级机关工作人员接近4万名。",
  ],
  [
    "another word for the same",
    office,
    "目前，近4万名市级机关工作人员在呈贡新区上班。",
    "近4万名",
    "supported",
  ],
];

describe("as newsrooms write it", () => {
  for (const [why, source, draft, figure, verdict, right] of rows) {
    if (verdict === "-") it(`${why}: silent`, () => assert.deepEqual(contradictions(source, draft), []));
    else it(why, () => assert.equal(findingOf(source, draft, figure).verdict, verdict));
    if (right !== undefined)
      it(`${why}: put right`, () => assert.equal(corrected(source, draft, figure), right));
  }

  it("a number too long to be chance needs no word in common, unless the draft names another thing", () => {
    const source = "2023年，恒岭公司境外收入96.87亿元，财政补助收入1.5亿元。";
    const code = (draft: string) => findingOf(source, draft, "96.87亿元").verdict;
    assert.equal(code("恒岭公司去年从海外进账96.87亿元。"), "supported");
    assert.equal(code("同行光塔公司2023年营业收入96.87亿元。"), "unverified");
  });

  it("公司 of one report is not 公司 of another", () => {
    const report = (name: string, profit: string) =>
      `${name}2023年净利润增逾三成\n\n${name}8日披露2023年年度报告。报告期内，公司实现归属于上市公司股东的净利润${profit}。\n`;
    const source = report("恒岭电气", "24.37亿元");
    assert.deepEqual(contradictions(source, report("东塔重工", "15.23亿元")), []);
    assert.deepEqual(contradictions(source, report("恒岭电气", "15.23亿元")), ["15.23亿元 value"]);
  });
});
