import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../../../src/engine/claims/readClaims.ts";
import { checkRules } from "../../../src/engine/rules/checkRules.ts";
import { carefulNews } from "./carefulNews.ts";

const texts: Readonly<Record<string, string>> = {
  "forms that the standard allows":
    "第4季度和第四季度，20余次，100多件，3倍和三倍，120周年和一百二十周年，三四个小时，5%～10%，10亿零817万元。",
  "a code block": "如下：\n\n```\n二个 3~5万元 近3万多名 2月30日\n```\n\n以及 `二个`、`3~5万元`。",
  "a table": "| 项目 | 金额 |\n| --- | --- |\n| 甲、乙两项合计 | 3万元、4万元，合计8万元 |",
  "a table of tabs": "甲\t3~5万元\t8万元\n合计\t10几家\t.5",
  "a formula": "3万 + 4万 = 8万，误差.5毫米，二个解。",
  "an exercise":
    "小明有5个苹果，小红有3个，两人一共有9个，对吗？\n已知甲数是3，乙数是4，两数相加得8，求错在哪里。",
  "scores of matches": "主队以3:1获胜，次回合2比2战平，半场比分1—0，三局比分21-15、18-21、21-19。",
  "a list of phones": "客服010-12345678，传真010-12345679\n热线12345、12308、95598",
  "a poem": "飞流直下三千尺，疑是银河落九天。\n两个黄鹂鸣翠柳，一行白鹭上青天。\n二月春风似剪刀，三两枝。",
  "articles of law":
    "第三条　罚款二万元以上五万元以下，二年以上三年以下。\n第一百〇三条　有前款规定情形之一的，处10几日拘留。",
  "mixed scripts": "GDP 5.2% YoY, 3-5% growth; см. стр. 3—5; ２つの３～５個; 3〜5パーセント増",
  "numbers without words": "1 2 3\n3,4,5\n2024-03-19 10:30\n1.2.3.4 v3.5-7",
  nothing: "\n \n",
};

describe("rules are silent on", () => {
  for (const [what, text] of Object.entries(texts)) {
    it(what, () => {
      const problems = checkRules(readText(text, { date: "2024-03-20" }));
      assert.deepEqual(
        problems.map(({ rule, text: words }) => `${rule}: ${words}`),
        [],
      );
    });
  }

  for (const [what, sentences] of Object.entries(carefulNews)) {
    it(`careful news: ${what}`, () => {
      for (const date of ["2024-03-20", undefined]) {
        const found = sentences.flatMap((text) =>
          checkRules(readText(text, date === undefined ? {} : { date })).map(
            ({ rule, text: words }) => `${rule}: ${words} in ${text}`,
          ),
        );
        assert.deepEqual(found, []);
      }
    });
  }

  it("the bundled articles", () => {
    const seed = readFileSync(path.resolve(__dirname, "../../../seeds/000_71b059af34e37100.txt"), "utf8");
    assert.deepEqual(checkRules(readText(seed)), []);
  });
});
