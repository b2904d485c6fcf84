import assert from "node:assert/strict";
import Big from "big.js";
import fc from "fast-check";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";
import { writeChineseNumber } from "../../../src/engine/figures/writeNumber.ts";
import { figureOf } from "./read.ts";

const date = "2024-03-19";

/** Text made of the characters that figures are made of, and of what may stand around them. */
const figureLike = fc
  .array(
    fc.constantFrom(
      ..."0123456789０５，,.．%％‰-—～至到一二三四五六七八九十百千万亿兆两半几数多余来近约超过上以下第年月日个名元倍成折点分之零〇壹佰負萬億 \n。、“”（）A\u200b\u202e\ud83d",
      "小时",
      "百分之",
      "个百分点",
      "千瓦时",
      "周年",
      "翻一番",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(
  figureLike,
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

describe("readFigures, whatever the text", () => {
  it("never throws, never overlaps, and slices the original text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of readFigures(text, { date })) {
          assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          assert.ok(figure.numeral.start >= figure.start && figure.numeral.end <= figure.end);
          if (figure.unitSpan)
            assert.ok(figure.unitSpan.start >= figure.start && figure.unitSpan.end <= figure.end);
          for (const hedge of figure.hedges ?? []) {
            assert.equal(hedge.text, text.slice(hedge.start, hedge.end));
            assert.ok(hedge.start >= figure.start && hedge.end <= figure.end);
          }
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives plain decimals, the lower bound not above the upper", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, low, high } of readFigures(text)) {
          for (const decimal of [value, low, high]) {
            if (decimal !== undefined) assert.match(decimal, /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          }
          if (low !== undefined && high !== undefined)
            assert.ok(Number(low) <= Number(high), `${low} > ${high}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a text as it reads its paragraphs", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (paragraphs) => {
        const lines = paragraphs.flatMap((paragraph) => paragraph.split(/[\n\r]/));
        const whole = readFigures(lines.join("\n"), { date });
        let offset = 0;
        const parts = lines.flatMap((line) => {
          const figures = readFigures(line, { date }).map(({ text, kind, value, low, high, start }) => ({
            text,
            kind,
            value,
            low,
            high,
            start: start + offset,
          }));
          offset += line.length + 1;
          return figures;
        });
        assert.deepEqual(
          whole.map(({ text, kind, value, low, high, start }) => ({ text, kind, value, low, high, start })),
          parts,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("answers the same each time", () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(readFigures(text), readFigures(text))));
  });
});

describe("a value, in whatever notation", () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999_999 }));

  const notations: readonly (readonly [name: string, write: (value: number) => string])[] = [
    ["digits", (value) => String(value)],
    [
      "full-width digits",
      (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ["thousands marks", (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",")],
    ["Chinese", (value) => writeChineseNumber(String(value)) ?? ""],
    ["digits split over a zero-width space", (value) => String(value).split("").join("\u200b")],
    [
      "万 and digits",
      (value) =>
        value >= 10_000 && value % 10_000
          ? `${Math.floor(value / 10_000)}万零${value % 10_000}`
          : String(value),
    ],
  ];
  for (const [name, write] of notations) {
    it(`reads back from ${name}`, () => {
      fc.assert(
        fc.property(whole, (value) => {
          const figure = figureOf(`共计${write(value)}吨，`);
          assert.equal(figure.value, String(value));
          assert.equal(figure.unit, "吨");
        }),
      );
    });
  }

  it("reads back with 万 and 亿 as one decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(["", 0], ["万", 4], ["亿", 8], ["万亿", 12]) as fc.Arbitrary<[string, number]>,
        (digits, decimals, [magnitude, power]) => {
          const written = (digits / 10 ** decimals).toFixed(decimals);
          const expected = new Big(digits).times(new Big(10).pow(power - decimals)).toFixed();
          assert.equal(figureOf(`共计${written}${magnitude}元`).value, expected);
        },
      ),
    );
  });

  it("reads percentages alike as % and 百分之", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
        const value = (hundredths / 100).toFixed(2).replace(/\.?0+$/, "");
        assert.equal(figureOf(`增长${value}%`).value, value);
        assert.equal(figureOf(`增长百分之${writeChineseNumber(value)}`).value, value);
      }),
    );
  });
});
