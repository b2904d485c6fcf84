import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { searchFacts } from "../../../src/engine/facts/searchFacts.ts";

const { facts } = buildFactTable([
  { id: "lake", title: "湖区候鸟增多", publisher: "湖城晚报", text: "湖区候鸟达12万只，鱼类56种。" },
  { id: "town", title: "茶镇消息", text: "全镇GDP达90亿元。\n王静介绍，茶叶产量1.2万吨。" },
]);

/** The figures of the facts that hold all the words. */
function found(...words: string[]): string[] {
  return searchFacts(facts, words).map(({ figure }) => figure.text);
}

describe("searchFacts", () => {
  it("looks in the figure, the sentence and the source", () => {
    assert.deepEqual(found("90亿元"), ["90亿元"]);
    assert.deepEqual(found("候鸟"), ["12万只", "56种"]);
    assert.deepEqual(found("茶镇消息"), ["90亿元", "1.2万吨"]);
    assert.deepEqual(found("湖城晚报"), ["12万只", "56种"]);
    assert.deepEqual(found("王静"), ["1.2万吨"]);
  });

  it("wants all words", () => {
    assert.deepEqual(found("湖区", "56"), ["12万只", "56种"]);
    assert.deepEqual(found("湖区", "90亿"), []);
  });

  it("does not mind width and case", () => {
    assert.deepEqual(found("ｇｄｐ"), ["90亿元"]);
    assert.deepEqual(found("１２万"), ["12万只", "56种"]);
  });

  it("knows the first name of an alias", () => assert.deepEqual(found("地区生产总值"), ["90亿元"]));

  it("gives all where nothing is asked", () => assert.equal(found("").length, facts.length));
});
