import assert from "node:assert/strict";
import { RareWords, writeRareWords } from "../../src/segment/rareWords.ts";

describe("rare words", () => {
  const waiting = () => new RareWords(writeRareWords(["客船", "航标灯", "客轮", "𫚭鱼"]));

  it("are written a line for each first character", () => {
    assert.equal(writeRareWords(["客船", "航标灯", "客轮"]), "客 船 轮\n航 标灯\n");
  });

  it("come up with the character they begin with", () => {
    assert.deepEqual([...waiting().comingUpIn("载客量")], ["客船", "客轮"]);
    assert.deepEqual([...waiting().comingUpIn("航空旅客")], ["航标灯", "客船", "客轮"]);
  });

  it("come up with a character of two UTF-16 units", () => {
    assert.deepEqual([...waiting().comingUpIn("𫚭")], ["𫚭鱼"]);
  });

  it("come up once", () => {
    const words = waiting();
    assert.deepEqual([...words.comingUpIn("客运客流")], ["客船", "客轮"]);
    assert.deepEqual([...words.comingUpIn("客船")], []);
  });

  it("stay away where no text has their first character", () => {
    assert.deepEqual([...waiting().comingUpIn("灯船，轮\n ")], []);
  });
});
