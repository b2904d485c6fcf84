import assert from "node:assert/strict";
import { formatContent, readContent } from "../../../src/engine/claims/content.ts";
import { parseContent } from "../../../src/engine/claims/contentWords.ts";

/** What a stretch of text is about, the way slots keep it. */
function contentOf(text: string): string {
  return formatContent(readContent(text, 0, text.length));
}

describe("what words are about", () => {
  const rows: readonly (readonly [why: string, text: string, content: string])[] = [
    ["words that only carry a figure fall away", "已经实现了超过", ""],
    ["so do those that carry the measure", "同比增长", ""],
    ["what is counted stays", "新增充电桩", "充电桩"],
    ["a known name is kept whole, in brackets", "常住人口", "[常住人口]"],
    ["aliases read as their first name", "GDP", "[地区生产总值]"],
    ["whatever they are", "社零额", "[社会消费品零售总额]"],
    ["the longer name wins over the shorter", "人均GDP", "[人均地区生产总值]"],
    ["a name within a longer word is none", "高新技术产业", "高新技术产业"],
    ["a qualifier stays beside the name", "限额以上单位社零额", "[限额以上] 单位 [社会消费品零售总额]"],
    ["words that hold a neutral one are kept", "中小学校", "中小学校"],
    ["punctuation parts", "粮食、油料", "粮食 油料"],
    ["letters and digits are content", "5G基站", "5G基站"],
  ];
  for (const [why, text, content] of rows) {
    it(`${why}: ${text}`, () => assert.equal(contentOf(text), content));
  }

  it("leaves out what is skipped, and knows where each piece stands", () => {
    const text = "青岛市的新能源车销量";
    assert.deepEqual(readContent(text, 0, text.length, [{ start: 0, end: 3 }]), [
      { text: "新能源汽车", start: 4, end: 8, atomic: true },
      { text: "销量", start: 8, end: 10, atomic: false },
    ]);
  });

  it("reads no further than it is told", () => {
    assert.equal(formatContent(readContent("苹果梨桃杏", 0, 3)), "苹果梨");
  });

  it("can be taken apart again", () => {
    assert.deepEqual(parseContent(contentOf("限额以上单位社零额")), {
      names: ["限额以上", "社会消费品零售总额"],
      runs: ["单位"],
    });
    assert.deepEqual(parseContent(""), { names: [], runs: [] });
  });
});
