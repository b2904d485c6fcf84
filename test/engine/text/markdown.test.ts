import assert from "node:assert/strict";
import { maskMarkdown, opaqueFiller, transparentFiller } from "../../../src/engine/text/markdown.ts";
import { figureOf, textsOf } from "../figures/read.ts";

/** The masked text with fillers one can see. */
function masked(text: string): string {
  return maskMarkdown(text).replaceAll(transparentFiller, "·").replaceAll(opaqueFiller, "■");
}

describe("maskMarkdown", () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ["增长**5.2%**，", "增长··5.2%··，"],
    ["近**3万**名", "近··3万··名"],
    ["*约*20%", "·约·20%"],
    ["~~3万~~4万", "··3万··4万"],
    ["见[公报](https://example.com/2024)", "见[公报]■■■■■■■■■■■■■■■■■■■■■■■■■■"],
    ["运行`node 20`即可", "运行■■■■■■■■■即可"],
    ['<td data-x="3">5%</td>', "■■■■■■■■■■■■■■■5%■■■■■"],
    ["前<!-- 3 -->后", "前■■■■■■■■■■后"],
    ["3*4=12，5*6=30", "3*4=12，5*6=30"],
    ["注：*数据为初步核算", "注：*数据为初步核算"],
    ["snake_case_name", "snake_case_name"],
    ["a < 3 且 b > 5", "a < 3 且 b > 5"],
  ];
  for (const [text, expected] of rows) it(text, () => assert.equal(masked(text), expected));

  it("masks fenced code and front matter, line by line", () => {
    assert.equal(masked("```\n3万\n```\n4万"), "■■■\n■■\n■■■\n4万");
    assert.equal(masked("---\ndate: 2024\n---\n4万"), "■■■\n■■■■■■■■■■\n■■■\n4万");
  });

  it("keeps the length", () => {
    const text = "# 标题\n\n**3**_4_`5`[6](7)<8>\n```\n9";
    assert.equal(maskMarkdown(text).length, text.length);
  });
});

describe("figures in Markdown", () => {
  it("reads through emphasis, and spans it as written", () => {
    const figure = figureOf("已有近**3万**名");
    assert.deepEqual([figure.text, figure.value, figure.unit], ["近**3万**名", "30000", "名"]);
    assert.equal(figureOf("增长**5.2%**。").text, "5.2%");
  });

  it("reads nothing in code, addresses, tags and marks", () => {
    assert.deepEqual(textsOf("运行`sleep 20秒`"), []);
    assert.deepEqual(textsOf("见[公报](https://example.com/2024/5万)"), []);
    assert.deepEqual(textsOf("```\n共3万名\n```"), []);
    assert.deepEqual(textsOf("1. 总体要求\n2. 主要任务"), []);
    assert.deepEqual(textsOf("## 3. 主要任务"), []);
    assert.deepEqual(textsOf("如前所述[^1]"), []);
  });

  it("reads list items and tables", () => {
    assert.deepEqual(textsOf("- 增长5.2%\n- 达到4.4万亿元"), ["5.2%", "4.4万亿元"]);
    assert.deepEqual(textsOf("| 收入 | 6000亿元 |"), ["6000亿元"]);
  });
});
