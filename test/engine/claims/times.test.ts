import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

describe("times that do not last", () => {
  it("the day of an event is not that of what follows", () => {
    const text = "《办法》自5月15日起施行。全市贷款额度提高至80万元。";
    assert.equal(claimOf(text, "80万元").period, undefined);
  });

  it("nor is the clock's time", () => {
    const text = "比赛于13时45分结束。酒店入住率达91%。";
    assert.equal(claimOf(text, "91%").period, undefined);
  });

  it("a paragraph without one goes on from the paragraph before", () => {
    const text = "今年茶事早\n2023年，全市产茶1.2万吨。\n全市采茶机保有量3000台。";
    assert.equal(claimOf(text, "3000台").period?.text, "2023年");
  });

  it("上年 is the year before the one that is told of", () => {
    const text = "2023年，全市产茶1.2万吨，上年为1.1万吨。";
    assert.equal(claimOf(text, "1.1万吨").period?.value, "2022-01-01/2022-12-31");
  });
});

describe("what a figure is said to be of", () => {
  it("a list's viewpoint is none of its words", () => {
    assert.equal(claimOf("从产地看，红茶产量3万吨。", "3万吨").lead, undefined);
  });

  it("高于全省 has no subject", () => {
    const text = "昆明市茶叶产量增长9.3%，高于全省3.5个百分点；绿茶产量增长2%。";
    assert.equal(claimOf(text, "2%").subject?.value, "昆明市");
  });

  it("a clause that opens with a name is about that", () => {
    const text = "出口增长17.9%，进口基本持平，只增长0.3%。";
    assert.match(claimOf(text, "0.3%").indicator?.value ?? "", /进口/);
  });

  it("for whom may be said in a clause before", () => {
    const text = "面向3岁以下幼儿，全市新增托位1万个。";
    assert.deepEqual(
      claimOf(text, "1万个").qualifiers.map(({ text: said }) => said),
      ["3岁以下"],
    );
  });

  it("the first five of a ranking and what something is reckoned by are no claims", () => {
    assert.throws(() => claimOf("前五位病种占95%。", "五位"));
    assert.throws(() => claimOf("每收入一百元，就有三十元来自海外。", "一百元"));
  });

  it("a figure that opens its sentence is of what the next words name", () => {
    const text = "186.4亿元，招商轮船2023年的营业收入创下新高。";
    assert.match(claimOf(text, "186.4亿元").indicator?.value ?? "", /营业收入/);
  });
});
