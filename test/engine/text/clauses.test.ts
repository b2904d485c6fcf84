import assert from "node:assert/strict";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";
import { type Clause, readClauses } from "../../../src/engine/text/clauses.ts";
import { fold } from "../../../src/engine/text/fold.ts";

function read(sentence: string): Clause[] {
  return readClauses(fold(sentence), { start: 0, end: sentence.length }, readFigures(sentence), 0);
}

/** The clauses as written. */
function clausesOf(sentence: string): string[] {
  return read(sentence).map(({ start, end }) => sentence.slice(start, end));
}

/** The clause that begins with these words. */
function clauseAt(sentence: string, words: string): Clause {
  const clause = read(sentence).find(({ start }) => sentence.startsWith(words, start));
  if (!clause) throw new Error(`no clause begins with “${words}”: ${clausesOf(sentence).join(" | ")}`);
  return clause;
}

describe("clauses", () => {
  const rows: readonly (readonly [why: string, sentence: string, clauses: readonly string[]])[] = [
    ["commas part them", "客流增长8%，收入持平", ["客流增长8%", "收入持平"]],
    ["half-width ones too", "客流增长8%,收入持平", ["客流增长8%", "收入持平"]],
    ["a thousands mark does not", "出口6,000亿元，进口5,100亿元", ["出口6,000亿元", "进口5,100亿元"]],
    ["nor does the dash of a range", "1—2月进口3亿元", ["1—2月进口3亿元"]],
    ["nor the colon of a score", "最终比分3:1，主队胜", ["最终比分3:1", "主队胜"]],
    ["a colon after words does", "快讯：金价上涨2%", ["快讯", "金价上涨2%"]],
    ["、 between names keeps them together", "苏州、无锡、常州降雨20毫米", ["苏州、无锡、常州降雨20毫米"]],
    ["、 behind a figure parts", "产值增长5.2%、投资增长3%", ["产值增长5.2%", "投资增长3%"]],
    ["、 before a figure parts", "雨量站、3个水库超警", ["雨量站", "3个水库超警"]],
    [
      "a gap between Chinese words parts a headline",
      "江港集团净利润5亿元 同比增长9%",
      ["江港集团净利润5亿元", "同比增长9%"],
    ],
    [
      "a gap beside digits or letters does not",
      "江港集团 2024 年在 A 股募资 5 亿元",
      ["江港集团 2024 年在 A 股募资 5 亿元"],
    ],
    ["dashes and bars part", "建成基站3万座——累计12万座|完", ["建成基站3万座", "累计12万座", "完"]],
  ];
  for (const [why, sentence, clauses] of rows) {
    it(`${why}: ${sentence}`, () => assert.deepEqual(clausesOf(sentence), clauses));
  }

  it("brackets are clauses of their own, and the sentence goes on around them", () => {
    const sentence = "常住人口（不含流动人口）为512万人(增长0.8%)；户籍人口480万人";
    assert.deepEqual(clausesOf(sentence), [
      "常住人口（不含流动人口）为512万人(增长0.8%)",
      "不含流动人口",
      "增长0.8%",
      "户籍人口480万人",
    ]);
    assert.equal(clauseAt(sentence, "增长").bracketed, true);
    const around = clauseAt(sentence, "常住人口");
    assert.equal(around.bracketed, false);
    assert.deepEqual(
      around.holes.map(({ start, end }) => sentence.slice(start, end)),
      ["（不含流动人口）", "(增长0.8%)"],
    );
    assert.deepEqual(
      around.figures.map(({ text }) => text),
      ["512万人"],
    );
  });

  it("a bracket that never closes parts nothing", () => {
    assert.deepEqual(clausesOf("（此处没有闭合，增长5.2%"), ["（此处没有闭合", "增长5.2%"]);
  });

  it("knows what a list joins and what a semicolon opens", () => {
    const sentence = "苹果增产5%、梨减产3%；桃2万吨，杏1万吨";
    assert.deepEqual(
      read(sentence).map(({ listed, opens }) => [listed, opens]),
      [
        [false, true],
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });

  it("gives each figure to the clause it stands in", () => {
    const sentence = "今年1月，全馆接待3.2万人次，其中儿童1.1万人次";
    assert.deepEqual(
      read(sentence).map(({ figures }) => figures.map(({ text }) => text)),
      [["今年1月"], ["3.2万人次"], ["1.1万人次"]],
    );
  });
});
