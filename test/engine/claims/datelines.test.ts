import assert from "node:assert/strict";
import { claimedFigures, claimOf } from "./read.ts";

/** The words that the only claim about `8%` is quoted with. */
function quoted(text: string): string {
  const { sentence } = claimOf(text, "8%");
  return text.slice(sentence.start, sentence.end);
}

const report = "鲜切花产量增长8%。";

describe("a report behind its dateline", () => {
  for (const opening of [
    "新华社昆明5月9日电（记者 王静）",
    "新华社昆明5月9日电　(记者王静、李明)　",
    "新华社昆明5月9日电 ",
    "本报昆明5月9日讯（本报记者 王静 通讯员 李明）",
    "中新社昆明5月9日电 (王静 李明)",
    "**本报讯**（记者 王静）",
    "据新华社昆明5月9日电（记者王静）",
    "【本报讯】（记者 王静）",
    "央视网消息（新闻联播）：",
    "本报昆明5月9日讯 记者王静报道：",
    "新華社昆明5月9日電（記者 王靜）",
  ]) {
    it(opening, () => assert.equal(quoted(`${opening}${report}`), report));
  }

  it("keeps a bracket with a figure, and one further on", () => {
    assert.equal(
      quoted(`新华社昆明5月9日电（记者 王静）鲜切花（玫瑰等）产量增长8%。`),
      "鲜切花（玫瑰等）产量增长8%。",
    );
    assert.deepEqual(claimedFigures("新华社昆明5月9日电（占全国的8%）鲜切花出口。"), ["8%"]);
  });

  it("makes no claim of a dateline alone", () => {
    assert.deepEqual(claimedFigures("新华社昆明5月9日电（记者 王静）"), []);
  });
});
