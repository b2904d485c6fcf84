import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { FactIndex } from "../../../src/engine/facts/factIndex.ts";
import { indexKeys } from "../../../src/engine/facts/indexKeys.ts";

const { facts } = buildFactTable([
  { id: "lake", text: "湖区候鸟达12万只，鱼类56种。湖区面积390平方公里。" },
  { id: "town", text: "全镇GDP达90亿元，茶叶产量1.2万吨，茶叶出口额3亿元。" },
]);
const index = new FactIndex(facts);

/** The figures of the facts found for some content, the most likely first. */
function found(content: string, limit = 10): string[] {
  return index.candidates(indexKeys(content), limit).map(({ figure }) => figure.text);
}

describe("FactIndex", () => {
  it("finds facts that share words, those that share the most first", () => {
    assert.deepEqual(found("湖区候鸟"), ["12万只", "390平方公里"]);
  });

  it("knows a name by any of its aliases", () => {
    assert.deepEqual(found("[地区生产总值]"), ["90亿元"]);
  });

  it("finds nothing where nothing is shared", () => {
    assert.deepEqual(found("马拉松选手"), []);
    assert.deepEqual(found(""), []);
  });

  it("gives no more than asked for", () => {
    assert.deepEqual(found("茶叶产量"), ["1.2万吨", "3亿元"]);
    assert.deepEqual(found("茶叶产量", 1), ["1.2万吨"]);
  });

  it("knows what stands in the same sentence", () => {
    const [bird] = facts;
    assert.ok(bird);
    assert.deepEqual(
      index.sameSentence(bird).map(({ figure }) => figure.text),
      ["12万只", "56种"],
    );
  });

  it("looks at few facts, however many there are", () => {
    const many = buildFactTable([
      {
        id: "many",
        text: Array.from({ length: 3000 }, (_, at) => `第${at + 1}小学有学生${at + 100}名。`).join("\n"),
      },
    ]).facts;
    const large = new FactIndex([...many, ...facts]);
    assert.ok(many.length >= 3000);
    assert.ok(large.candidates(indexKeys("小学 学生"), 48).length <= 48);
    assert.deepEqual(
      large.candidates(indexKeys("湖区候鸟"), 1).map(({ figure }) => figure.text),
      ["12万只"],
    );
  });
});
