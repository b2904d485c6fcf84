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

const formalOf: Readonly<Record<string, string>> = {
  一: "壹",
  二: "贰",
  两: "贰",
  三: "叁",
  四: "肆",
  五: "伍",
  六: "陆",
  七: "柒",
  八: "捌",
  九: "玖",
  十: "拾",
  百: "佰",
  千: "仟",
};

/** As on a cheque: 一百五十 is 壹佰伍拾. A digit alone is left as it is, and so is 十 alone. */
function formal(number: string): string {
  const spelled = number.replace(/^十(?=.)/, "一十");
  return spelled.length < 2 ? number : spelled.replace(/./g, (character) => formalOf[character] ?? character);
}

function inTraditional(number: string): string {
  return number.replaceAll("万", "萬").replaceAll("亿", "億").replaceAll("两", "兩");
}

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
    ["formal numerals", (value) => formal(writeChineseNumber(String(value)) ?? "")],
    ["traditional script", (value) => inTraditional(writeChineseNumber(String(value)) ?? "")],
    ["a power of ten", (value) => `${value}×10^0`],
    ["digits with a point set high", (value) => `${value}·0`],
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

  it("reads back from 成 and 折", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99 }), (percent) => {
        fc.pre(percent % 10 !== 0);
        const [tens = "", ones = ""] = String(percent);
        const digits = "零一二三四五六七八九";
        const written = `${digits[Number(tens)]}成${digits[Number(ones)]}`;
        assert.equal(figureOf(`约占${written}。`).value, String(percent));
        assert.equal(figureOf(`售价打${tens}.${ones}折。`).value, String(percent));
      }),
    );
  });

  it("reads a fraction alike in all its spellings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }), (a, b) => {
        fc.pre(a < b && b !== 100);
        const [over, under] = [writeChineseNumber(String(a)), writeChineseNumber(String(b))];
        for (const written of [`${a}/${b}`, `${b}分之${a}`, `${under}分之${over}`]) {
          const { numerator, denominator, text } = figureOf(`占比为${written}。`);
          assert.deepEqual([text, numerator, denominator], [written, String(a), String(b)]);
        }
      }),
    );
  });

  it("reads the ends of a range wherever its unit and its magnitude stand", () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(ends, fc.constantFrom("至", "到", "—", "～", "~", "－"), ([one, other], mark) => {
        const [low, high] = [one, one + other];
        const shared = [
          `${low}${mark}${high}万吨`,
          `${low}万${mark}${high}万吨`,
          `${low}万吨${mark}${high}万吨`,
        ];
        for (const written of shared) {
          const figure = figureOf(`产量为${written}。`);
          assert.deepEqual([figure.text, figure.low, figure.high], [written, `${low}0000`, `${high}0000`]);
        }
      }),
    );
  });

  it("holds the number under every hedge that allows it, and not under those that do not", () => {
    const including = ["约", "至少", "最多", "不超过", "不少于"];
    const excluding = ["近", "不到", "超过", "逾", "低于"];
    fc.assert(
      fc.property(whole, fc.constantFrom(...including, ...excluding), (value, hedge) => {
        fc.pre(value > 0);
        const { low, high, lowOpen = false, highOpen = false } = figureOf(`产量${hedge}${value}吨。`);
        const above = low === undefined || new Big(low).lt(value) || (new Big(low).eq(value) && !lowOpen);
        const below = high === undefined || new Big(high).gt(value) || (new Big(high).eq(value) && !highOpen);
        assert.equal(above && below, including.includes(hedge));
      }),
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
