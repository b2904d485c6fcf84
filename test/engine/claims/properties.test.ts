import assert from "node:assert/strict";
import fc from "fast-check";
import { readClaims } from "../../../src/engine/claims/readClaims.ts";
import { date } from "./read.ts";

/** Stretches that news is made of, in no order at all. */
const newsLike = fc
  .array(
    fc.constantFrom(
      ..."苏州市 全省 我国 去年 一季度 2023年 5月9日 同比 比上年 增长 下降 达到 新增 占 人均 其中 分别为 由 提高到 力争 已 GDP 游客 茶叶产量 12% 3.5万人 近百家 第3 翻一番 两成 1至1.5小时 3岁以下 ， 、 。 ； ： （ ） “ ” 的 和 这是".split(
        " ",
      ),
      "\n",
      "\r\n",
      " ",
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(""));

const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("readClaims, whatever the text", () => {
  it("never throws, and every span slices the text as it stands", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of readClaims(text, { date })) {
          assert.equal(claim.figure.text, text.slice(claim.figure.start, claim.figure.end));
          assert.ok(claim.sentence.start <= claim.figure.start && claim.figure.end <= claim.sentence.end);
          const { subject, indicator, measure, period, modality, direction, base } = claim;
          for (const slot of [subject, indicator, measure, period, modality, direction, base]) {
            if (slot?.start === undefined || slot.end === undefined) continue;
            assert.ok(slot.start >= 0 && slot.start < slot.end && slot.end <= text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each figure at most one claim, in the order of the text", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const starts = readClaims(text, { date }).map(({ figure }) => figure.start);
        assert.deepEqual(
          starts,
          [...new Set(starts)].sort((a, b) => a - b),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("answers the same each time", () => {
    fc.assert(
      fc.property(newsLike, (text) =>
        assert.deepEqual(readClaims(text, { date }), readClaims(text, { date })),
      ),
      { numRuns: 200 },
    );
  });

  it("reads full-width and half-width alike", () => {
    const narrow = "苏州市1-4月接待游客1200万人次,同比增长8.5%;GDP达5600亿元.";
    const wide = "苏州市１－４月接待游客１２００万人次，同比增长８．５％；ＧＤＰ达５６００亿元．";
    const slots = (text: string) =>
      readClaims(text, { date }).map(({ figure, subject, indicator, measure, period, base }) => [
        figure.value,
        figure.start,
        ...[subject, indicator, measure, period, base].map((slot) => slot?.value),
      ]);
    assert.deepEqual(slots(wide), slots(narrow));
  });

  it("reads traditional and simplified script alike", () => {
    const values = (text: string) =>
      readClaims(text, { date }).map(({ figure, subject, indicator, measure }) => [
        figure.value,
        subject?.value,
        indicator?.value,
        measure?.value,
      ]);
    assert.deepEqual(
      values("廣東省進出口總額達到8.3萬億元，比上年增長3.2%。"),
      values("广东省进出口总额达到8.3万亿元，比上年增长3.2%。"),
    );
  });
});
