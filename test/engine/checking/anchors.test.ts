import assert from "node:assert/strict";
import { contradictions } from "./check.ts";

const tourism = "2023年，昆明市接待游客1.8亿人次，比上年增长12.5%；实现旅游收入2400亿元。";

describe("the same value of another place", () => {
  it("in a draft that follows the source is a slip", () => {
    const draft = "2023年，昆明市实现旅游收入2400亿元；大理州接待游客1.8亿人次。";
    assert.deepEqual(contradictions(tourism, draft), ["1.8亿人次 subject"]);
  });

  it("is none where the draft tells of the source's own place as well", () => {
    const draft = "2023年，昆明市实现旅游收入2400亿元，接待游客1.8亿人次；大理州接待游客1.8亿人次。";
    assert.deepEqual(contradictions(tourism, draft), []);
  });

  it("is a slip where the draft quotes the source's speaker", () => {
    const source = "王静介绍，2023年昆明市接待游客1.8亿人次。";
    const draft = "王静介绍，2023年大理州接待游客1.8亿人次。";
    assert.deepEqual(contradictions(source, draft), ["1.8亿人次 subject"]);
    assert.deepEqual(contradictions(source, draft.replace("王静", "李明")), []);
  });

  it("is none where draft and source are months apart", () => {
    const draft = "2023年，昆明市实现旅游收入2400亿元；大理州接待游客1.8亿人次。";
    assert.deepEqual(contradictions(tourism, draft, "2024-09-09"), []);
  });
});

describe("the same value of another time", () => {
  it("that is not over yet is a slip", () => {
    assert.deepEqual(contradictions(tourism, "今年，昆明市接待游客1.8亿人次。"), ["1.8亿人次 period"]);
    assert.deepEqual(contradictions(tourism, "2025年，昆明市接待游客1.8亿人次。"), ["1.8亿人次 period"]);
  });

  it("in a draft that follows the source is a slip", () => {
    const source = "2022年，昆明市接待游客1.8亿人次；实现旅游收入2400亿元。";
    const draft = "2023年，昆明市接待游客1.8亿人次。2022年，昆明市实现旅游收入2400亿元。";
    assert.deepEqual(contradictions(source, draft), ["1.8亿人次 period"]);
  });
});

describe("a draft without a date", () => {
  it("is checked by the years it names", () => {
    assert.deepEqual(contradictions(tourism, "2023年，昆明市接待游客1.9亿人次。", null), ["1.9亿人次 value"]);
  });

  it("is not, where it names none", () => {
    assert.deepEqual(contradictions(tourism, "昆明市旅游业回暖，全年游客达1.9亿人次。", null), []);
  });
});

describe("news that is long past", () => {
  it("holds nothing against a draft that names no time", () => {
    assert.deepEqual(contradictions(tourism, "昆明市接待游客1.9亿人次。", "2025-05-09"), []);
  });

  it("but does against one that names the same time", () => {
    assert.deepEqual(contradictions(tourism, "2023年，昆明市接待游客1.9亿人次。", "2025-05-09"), [
      "1.9亿人次 value",
    ]);
  });
});
