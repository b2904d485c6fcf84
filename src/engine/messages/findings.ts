import type { FindingCode } from "../checking/finding.ts";
import type { Language } from "./language.ts";

export interface FindingWords {
  /** The draft's figure or slot, as written. */
  readonly drafted: string;
  /** What the source has in its place. */
  readonly sourced: string;
  /** `新京报2024年3月19日`, or the source's title. */
  readonly source: string;
}

type Sentence = (words: FindingWords) => string;

export interface FindingMessages {
  readonly codes: Readonly<Record<FindingCode, Sentence>>;
  readonly fix: (text: string) => string;
  readonly alsoSays: (source: string) => string;
  /** `text` is the other source's figure. */
  readonly saysOtherwise: (source: string, text: string) => string;
  readonly remove: (text: string) => string;
}

const differs =
  (cause: string): Sentence =>
  ({ drafted, sourced }) =>
    `稿件作${drafted}，来源作${sourced}${cause}。`;
const differsEn =
  (cause: string): Sentence =>
  ({ drafted, sourced }) =>
    `The draft has ${drafted}, the source ${sourced}${cause}.`;

export const findingMessages: Readonly<Record<Language, FindingMessages>> = {
  "zh-CN": {
    codes: {
      exact: ({ source }) => `与来源一致（${source}）。`,
      equivalent: ({ sourced, source }) => `与来源一致，写法不同：来源作${sourced}（${source}）。`,
      rounded: ({ sourced, source }) => `舍入后与来源相符：来源作${sourced}（${source}）。`,
      weaker: ({ sourced, source }) => `来源支持：来源作${sourced}（${source}）。`,
      derived: ({ sourced, source }) => `可由来源推得：来源作${sourced}（${source}）。`,
      value: differs("：数值不符"),
      magnitude: differs("：疑数量级有误"),
      "decimal-point": differs("：疑小数点错位"),
      "digits-swapped": differs("：疑数字颠倒"),
      neighbour: differs("：疑与同句的另一数字相混"),
      unit: differs("：单位不符"),
      "percent-point": differs("：百分比与百分点相混"),
      period: differs("：时间不符"),
      measure: differs("：口径不符，总量、增量与增速不可混用"),
      direction: differs("：升降相反"),
      subject: differs("：主体不符"),
      indicator: differs("：指标不符"),
      qualifier: differs("：限定范围不符"),
      "hedge-flipped": differs("：约数词意思相反"),
      "hedge-dropped": differs("：约数词脱落"),
      modality: differs("：目标与已完成相混"),
      range: differs("：范围不完整"),
      base: differs("：比较基期不符"),
      "no-fact": () => "来源中没有这项数据。",
      "other-subject": ({ source }) => `来源说的是别的主体，无从核对（${source}）。`,
      "other-period": ({ source }) => `来源说的是别的时间，无从核对（${source}）。`,
      "other-measure": ({ source }) => `来源说的是另一口径，无从核对（${source}）。`,
      "more-precise": ({ sourced, source }) =>
        `来源没有说得这样确切，需另据来源：来源作${sourced}（${source}）。`,
      ambiguous: ({ source }) => `来源中有几种说法，无法断定（${source}）。`,
    },
    fix: (text) => `改为“${text}”`,
    remove: (text) => `删去“${text}”`,
    alsoSays: (source) => `另见${source}`,
    saysOtherwise: (source, text) => `说法不一：${source}作${text}`,
  },
  en: {
    codes: {
      exact: ({ source }) => `Agrees with the source (${source}).`,
      equivalent: ({ sourced, source }) => `Agrees with the source, which writes ${sourced} (${source}).`,
      rounded: ({ sourced, source }) => `Agrees with the source when rounded: it has ${sourced} (${source}).`,
      weaker: ({ sourced, source }) => `The source bears this out: it has ${sourced} (${source}).`,
      derived: ({ sourced, source }) => `Follows from the source, which has ${sourced} (${source}).`,
      value: differsEn(""),
      magnitude: differsEn("; a magnitude word may be wrong"),
      "decimal-point": differsEn("; the decimal point may have slipped"),
      "digits-swapped": differsEn("; digits may be swapped"),
      neighbour: differsEn("; it may be the value of a neighbouring figure"),
      unit: differsEn("; the unit differs"),
      "percent-point": differsEn("; per cent and percentage points are mixed up"),
      period: differsEn("; the period differs"),
      measure: differsEn("; level, increase and growth rate are mixed up"),
      direction: differsEn("; up and down are reversed"),
      subject: differsEn("; the subject differs"),
      indicator: differsEn("; the indicator differs"),
      qualifier: differsEn("; the scope differs"),
      "hedge-flipped": differsEn("; the hedge says the opposite"),
      "hedge-dropped": differsEn("; the hedge was dropped"),
      modality: differsEn("; a target is told as done, or the reverse"),
      range: differsEn("; the range is incomplete"),
      base: differsEn("; the base of comparison differs"),
      "no-fact": () => "No source speaks of this.",
      "other-subject": ({ source }) => `The sources speak of another subject (${source}).`,
      "other-period": ({ source }) => `The sources speak of another period (${source}).`,
      "other-measure": ({ source }) => `The sources speak of another measure (${source}).`,
      "more-precise": ({ sourced, source }) => `Says more than the source, which has ${sourced} (${source}).`,
      ambiguous: ({ source }) => `The sources say more than one thing (${source}).`,
    },
    fix: (text) => `Change to “${text}”`,
    remove: (text) => `Delete “${text}”`,
    alsoSays: (source) => `See also ${source}`,
    saysOtherwise: (source, text) => `Sources disagree: ${source} has ${text}`,
  },
};
