import assert from "node:assert/strict";
import { Speakers } from "../../../src/engine/facts/speaker.ts";

/** Who is speaking at the end of the text. */
function speakerOf(text: string): string | undefined {
  return new Speakers(text).at(text.length);
}

describe("who speaks", () => {
  for (const verb of ["表示", "介绍", "指出", "强调", "透露", "回应", "说", "介绍说", "告诉记者"]) {
    it(`王静${verb}，…`, () => assert.equal(speakerOf(`王静${verb}，今年增长`), "王静"));
  }

  const named: readonly (readonly [text: string, name: string])[] = [
    ["苏州市统计局局长王静介绍，", "王静"],
    ["据王静介绍，", "王静"],
    ["据苏州市统计局副局长王静介绍：", "王静"],
    ["村民王静说，", "王静"],
    ["苏州市统计局王静表示，", "王静"],
    ["来自昆明的王静说，", "王静"],
    ["市委书记、市长高明在会上强调，", "高明"],
    ["王静在接受记者采访时表示，", "王静"],
    ["王静5月9日对媒体说，", "王静"],
    ["王静（左二）告诉记者，", "王静"],
    ["王静还介绍，", "王静"],
    ["王静局长表示，", "王静"],
    ["王静女士说，", "王静"],
    ["张向阳说，", "张向阳"],
    ["市长张向阳向记者介绍，", "张向阳"],
    ["欧阳静怡介绍，", "欧阳静怡"],
    ["局長王靜介紹，", "王靜"],
    ["阿卜杜拉·阿里说，", "阿卜杜拉·阿里"],
    ["能源大臣阿卜杜拉·阿里在会上说，", "阿卜杜拉·阿里"],
    ["王静说：“今年增长", "王静"],
    ["“好年景。”王静说，", "王静"],
  ];
  for (const [text, name] of named) {
    it(text, () => assert.equal(speakerOf(text), name));
  }

  const unnamed = [
    "今年增长",
    "他说，",
    "海澜重工公告称，",
    "昆明市文旅局负责人表示，",
    "工作人员于近日表示，",
    "苏州市介绍，",
    "江苏表示，",
    "工业和信息化部表示，",
    "据介绍，",
    "白皮书指出，",
    "文章称，",
    "专家说，",
    "王教授说，",
    "李某说，",
    "顾客说，",
    "总的来说，",
    "双方于5月9日共同宣布，",
    "王静很高兴。",
    "王静说明情况，",
    "王静，简称，",
  ];
  for (const text of unnamed) it(`nobody: ${text}`, () => assert.equal(speakerOf(text), undefined));

  it("the last who was named", () => {
    assert.equal(speakerOf("李明介绍，去年增长5%。王静表示，今年增长"), "王静");
  });

  it("the same one who goes on", () => {
    assert.equal(speakerOf("王静介绍，去年增长5%。他还表示，今年增长"), "王静");
    assert.equal(speakerOf("王静介绍，去年增长5%。会上同时强调，今年增长"), "王静");
    assert.equal(speakerOf("王静介绍，去年增长5%。总的来说，今年增长"), "王静");
  });

  it("nobody any more once somebody else speaks who is not named", () => {
    assert.equal(speakerOf("王静介绍，去年增长5%。海澜重工公告称，今年增长"), undefined);
  });

  it("a bare name that also begins a word, once it was introduced", () => {
    assert.equal(speakerOf("向远舟说，"), undefined);
    assert.equal(speakerOf("院长向远舟介绍，去年增长5%。\n向远舟说，"), "向远舟");
  });

  it("in this paragraph only", () => assert.equal(speakerOf("李明介绍，去年增长5%。\n今年增长"), undefined));

  it("not someone who speaks only later", () => {
    const text = "今年增长8%，王静表示，明年增长";
    assert.equal(new Speakers(text).at(4), undefined);
  });

  it("at every offset of a text", () => {
    const text = "甲。局长王静说，乙。\n李明说，丙。";
    const speakers = new Speakers(text);
    const at = (word: string) => speakers.at(text.indexOf(word));
    assert.deepEqual(["甲", "乙", "李", "丙"].map(at), [undefined, "王静", undefined, "李明"]);
  });
});
