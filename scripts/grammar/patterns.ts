import { hedgesBefore, hedgesBehind, surelyBehindHedge } from "../../src/engine/lexicon/hedges.ts";
import { namesBehindOrdinal, ordinalUnits } from "../../src/engine/lexicon/ordinals.ts";
import { surelyBehindUnit } from "../../src/engine/lexicon/units/followers.ts";
import { type LoneDigit, units } from "../../src/engine/lexicon/units/index.ts";
import { datePatterns } from "./dates.ts";
import { oneOf } from "./words.ts";

/** A TextMate rule; the regular expressions are Oniguruma's. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

const numeric = "constant.numeric.figure.heshu";
const date = "constant.numeric.date.heshu";
// One colour for the whole expression, hedge and unit included: that is what is checked.
const unit = "constant.numeric.unit.heshu";
const hedge = "constant.numeric.hedge.heshu";

const digit = "[0-9０-９]";
const magnitude = "[十百千万亿兆萬億]";
const chinese = "[一二两三四五六七八九〇零十百千万亿廿卅几数兩萬億]";
/** No part of a word, a decimal or a longer numeral that began before. */
const alone = "(?<![0-9０-９A-Za-z.．_/])";
const arabic = `${digit}+(?:[,，]${digit}{3}(?!${digit}))*(?:[.．]${digit}+)?`;
const number = `[+＋\\-−±]?${arabic}${magnitude}*(?:[多余几来來]${magnitude}{0,2})?`;
const dash = "(?:[-－—–~～至到]|——)";
const ordinal = `第(?:${digit}+|[一二三四五六七八九十百]+)`;
/** Words with the characters beside them that make them part of another word. */
const before = oneOf(hedgesBefore.map(({ word, unless }) => ({ word, notAfter: unless })));
const behind = oneOf(
  hedgesBehind.map(({ word, unless }) => ({ word, notBefore: unless, surelyBefore: surelyBehindHedge })),
);

/** Units that stand behind a stroke (元/平方米) and at both ends of a range (16岁至24岁); fewer, to keep the grammar small. */
const short = oneOf(
  units
    .filter(
      ({ word, row }) => row.dimension !== undefined || row.kind === "age" || "人户股件次".includes(word),
    )
    .map(({ word }) => ({ word })),
);

function unitsFor(...lone: readonly LoneDigit[]): string {
  return oneOf(
    units
      .filter(({ row }) => lone.length === 0 || lone.includes(row.lone))
      .map(({ word, unless }) => ({ word, notBefore: unless, surelyBefore: surelyBehindUnit })),
  );
}

/** 两成五, 7成5; 七成一致 ends before 一致. */
const tenths = [
  [
    "(?<![一二两三四五六七八九十几数])[一二两三四五六七八九]",
    `成(?:[二三四五六七八九]|一(?=以[上下]|左右|的|(?![一-龥])))(?!${chinese}|[.．分])`,
  ],
  [`${alone}${digit}`, `成${digit}(?!${digit}|[.．分])`],
] as const;

/** A hedge, a number, a unit, a hedge: captures 1 to 4. */
function figure(numeral: string, unitPattern: string): Rule {
  return {
    match: `(${before})?(${numeral})\\s?(${unitPattern})(${behind})?`,
    captures: {
      1: { name: hedge },
      2: { name: numeric },
      3: { name: unit },
      4: { name: hedge },
    },
  };
}

/** What a grammar can know of figures; the reader corrects it where the context decides. */
export function figureRules(): readonly Rule[] {
  const one = unitsFor();
  /** 元/平方米, 46秒71 */
  const any = `${one}(?:/${short}|(?<=秒)${digit}{2}(?!${digit}))?`;
  return [
    { name: "markup.underline.link.heshu", match: "(?:https?://|www\\.)[\\x21-\\x7e]+" },
    ...datePatterns(alone).map((match) => ({ name: date, match })),
    figure(`${alone}${number}\\s?(?:${short})?${dash}${number}`, any),
    figure(`[百千万][分]之[点零〇一二两三四五六七八九十百0-9０-９.．]+`, "(?=)"),
    figure(`${chinese}{1,4}分之${chinese}{1,4}`, "(?=)"),
    ...tenths.map(([numeral, unitPattern]) => figure(numeral, unitPattern)),
    figure(`${alone}${number}`, any),
    figure(`${alone}${arabic}[万亿萬億]+[多余]?`, "(?=)"),
    figure(`${alone}${arabic}\\s?[:：∶比]\\s?${arabic}(?![:：]?${digit})`, "(?=)"),
    figure(
      ordinal,
      `(?!${oneOf(namesBehindOrdinal.map((word) => ({ word })))})(?:${one}|${oneOf(ordinalUnits.map((word) => ({ word })))})`,
    ),
    figure(`${chinese}{2,}(?:点[〇零一二三四五六七八九]+)?(?:[多余来]${magnitude}{0,2})?`, any),
    figure("(?:过|近)?半(?![一-龥])|一半|翻了?(?:[一两二三四]|近一)?番", "(?=)"),
    figure(`(?<![一-龥])[一二两三四五六七八九十半]|[二两三四五六七八九十]`, unitsFor("one")),
    figure(`[两三四五六七八九十]`, unitsFor("two")),
  ];
}
