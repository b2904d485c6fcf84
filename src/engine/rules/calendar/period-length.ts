import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { type Grain, type Stretch, stretchBetween, stretchOf } from "./stretches.ts";

/** Right before the length: 为期|6天, 历时约|7年. */
const lasts =
  /(?:为期|历时|会期|展期|赛期|为时|耗时|用时|时长|前后共?|持续(?:时间)?|长达)(?:共|约|近|达|长达|了|仅|为)*$/;
/** 放假调休，共|8天: 共 counts other things too, and does here only behind what lasts. */
const inAll =
  /(?:(?:放假|调休|休市|休馆|闭馆|停航|停运|展出|举办|举行)[，,]?|(?:假期|黄金周|长假)[^，,。；;]{1,24}[，,])(?:共|共计|一共)$/;
/** 从…到…工作|了25年: less than the whole time would be no slip. */
const spent = /^[，,]?[^，,。；;：:\d]{0,14}(?:工作|任教|生活|坚守|坚持|服务|服役|奋斗|干|守|走|跑)了$/;
/** 为期3天|的训练营|3月5日至9日, 为期3天|，将于|3月5日至9日 */
const leadsToEnds = /^(?:的[^，,。；;：:\d]{1,30}|[，,](?:[将定拟]|计划)?[从于自在])$/;
const began = /开工|动工|开建|启动|始建|奠基|开始|开拍|开机|立项|开幕|施工|着手|建设|修建|筹建|出发|启程|起/;
const ended =
  /完工|竣工|建成|通车|结束|收官|落成|完成|投用|投产|投入|贯通|闭幕|抵达|告竣|杀青|返回|返程|通过验收|截止|落幕/;
/** What is counted is not all of the time, or not this time. */
const otherwise =
  /除外|不含|扣除|休息|间歇|停工|中断|其中|每[天日周月年]|工作日|交易日|比赛日|净|有效|累计|轮|推迟|延[长期至]|提前|缩短|原定|农历|阴历|腊月|正月|第[一二三四五六七八九十\d]+[期阶批场个]|分[两二三四五]|先后|另|曾/;

const days: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 个月: 30.44, 月: 30.44, 年: 365.25 };
/** 两周 may be two working weeks, 一个月 three weeks and some days; days are counted. */
const leeway: Readonly<Record<string, number>> = { 天: 0, 日: 0, 周: 3, 个月: 12, 月: 12 };

export const periodLength = defineRule({
  id: "period-length",
  title: { "zh-CN": "起止日期与天数年数", en: "A period and its length" },
  about: {
    "zh-CN":
      "“3月1日至5日，为期6天”“2015年开工，2020年完工，历时7年”：时长与起止不符。首尾两头都算、只算一头都可以；周、月、年的出入放宽。",
    en: "The length given (为期6天, 历时7年) does not fit the two ends, whether both are counted or one.",
  },
  severity: "warning",
  source: "calendar",
  kinds: ["duration"],
  examples: {
    wrong: [
      { wrong: "活动3月1日至5日举行，为期«6天»。" },
      { wrong: "摄影展从3月1日持续到3月10日，为期«八天»。", date: "2024-03-20" },
      { wrong: "为期«三天»的训练营3月5日至9日在青岛举行。" },
      { wrong: "夏令营为期«五天»，将于7月5日至12日举行。" },
      { wrong: "10月1日（星期二）至7日（星期一）放假调休，共«8天»。" },
      { wrong: "春运从1月26日开始，至3月5日结束，为期«30天»。", date: "2024-03-20" },
      { wrong: "大桥2015年开工，2020年完工，历时«7年»。" },
      { wrong: "2021年3月至5月集中整治，为期«半年»。" },
      { wrong: "从2001年到2020年，他在这里工作了«25年»。" },
    ],
    leaveAlone: [
      "活动3月1日至5日举行，为期5天。",
      "活动3月1日至5日举行，为期4天。",
      "大桥2015年开工，2020年完工，历时5年。",
      "大桥2015年开工，2020年完工，历时6年。",
      "大桥2015年开工，2020年完工，历时近5年。",
      "大桥2015年开工，2020年完工，历时5年多。",
      "培训3月4日至15日举行，为期两周。",
      "2月26日至3月1日举行，为期5天。",
      "比赛3月1日至10日举行，其中3日至5日为期3天的预赛已结束。",
      "为期5天的展会，3月1日至3日对专业观众开放。",
      "从2001年到2020年，他在那里住了3年。",
      "3月1日至5日，为期10天的培训进入报名阶段。",
      "国庆假期从10月1日至8日，共8天。",
    ],
  },
  *check(draft) {
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.kind !== "duration" || figure.range || days[figure.unit ?? ""] === undefined) continue;
      const before = draft.before(figure.start, 32);
      if (!lasts.test(before) && !inAll.test(before) && !before.endsWith("了")) continue;
      const sentence = draft.sentenceAt(figure.start);
      if (!sentence) continue;
      const hit = behind(draft, sentence, figure, index, before) ?? ahead(draft, sentence, figure, index);
      if (hit) yield hit;
    }
  },
});

interface Found {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
}

/** The ends stand before the length. */
function behind(
  draft: RuleDraft,
  sentence: RuleSentence,
  figure: Figure,
  index: number,
  before: string,
): RuleHit | undefined {
  const found = endsBefore(draft, sentence, index);
  if (!found) return undefined;
  const gap = draft.folded.slice(found.end, figure.start);
  // 3月1日至5日，为期10天的培训…: the length is of something else, or of more.
  if (/^的/.test(draft.after(figure.end, 1))) return undefined;
  if (gap.length > 28 || /[。；;：:！？?\n]/.test(gap)) return undefined;
  if (otherwise.test(draft.folded.slice(sentence.start, figure.end))) return undefined;
  if (lasts.test(before) || inAll.test(before)) return judge(draft, found, figure, false);
  const isPath = /[从自]$/.test(draft.before(found.start, 1));
  return isPath && spent.test(gap) ? judge(draft, found, figure, true) : undefined;
}

function endsBefore(draft: RuleDraft, sentence: RuleSentence, index: number): Found | undefined {
  const [first, last] = [draft.figures[index - 2], draft.figures[index - 1]];
  if (!last || last.start < sentence.start || !isTime(last)) return undefined;
  const whole = stretchOf(draft, last);
  if (whole) return { stretch: whole, start: last.start, end: last.end };
  if (!first || first.start < sentence.start || !isTime(first)) return undefined;
  const between = draft.folded.slice(first.end, last.start);
  if (between.length > 20 || /[。；;：:！？?\n\d]/.test(between)) return undefined;
  const after = draft.folded.slice(last.end, draft.figures[index]?.start);
  const runs =
    /(?:持续|延续)[至到]$/.test(between) ||
    (/[从自]$/.test(draft.before(first.start, 1)) && /[至到]$/.test(between));
  if (!runs && !(began.test(between) && ended.test(after))) return undefined;
  const stretch = stretchBetween(draft, first, last);
  return stretch && { stretch, start: first.start, end: last.end };
}

/** 为期三天的训练营3月5日至9日在青岛举行: the ends stand behind, and nothing but the name of it between. */
function ahead(draft: RuleDraft, sentence: RuleSentence, figure: Figure, index: number): RuleHit | undefined {
  const next = draft.figures[index + 1];
  if (!next || next.end > sentence.end || !isTime(next)) return undefined;
  if (!leadsToEnds.test(draft.folded.slice(figure.end, next.start))) return undefined;
  if (!/^(?:[^，,。；;：:\d]{0,16})(?:举行|举办|召开|开展|开幕|进行)/.test(draft.after(next.end, 20)))
    return undefined;
  if (otherwise.test(draft.folded.slice(sentence.start, sentence.end))) return undefined;
  const stretch = stretchOf(draft, next);
  return stretch?.grain === "day"
    ? judge(draft, { stretch, start: next.start, end: next.end }, figure, false)
    : undefined;
}

function isTime({ kind }: Figure): boolean {
  return kind === "date" || kind === "period";
}

/** @param onlyMore a shorter time than the whole may be meant. */
function judge(draft: RuleDraft, found: Found, figure: Figure, onlyMore: boolean): RuleHit | undefined {
  const { stretch } = found;
  const unit = figure.unit ?? "";
  const [low, high] = said(figure);
  if (low === undefined || high === undefined || isCoarser(stretch.grain, unit)) return undefined;
  const size = days[unit] ?? 1;
  const loose = leeway[unit] ?? yearLeeway(stretch.grain, low);
  const tooLong = low * size - loose > stretch.max;
  const tooShort = high * size + loose < stretch.min;
  if (!tooLong && (onlyMore || !tooShort)) return undefined;
  const ends = draft.folded.slice(found.start, found.end);
  const length = lengthIn(stretch, unit);
  return {
    start: figure.numeral.start,
    end: Math.max(figure.numeral.end, figure.unitSpan?.end ?? 0),
    message: {
      "zh-CN": `“${ends}”${length["zh-CN"]}，稿件作${draft.slice(figure)}。`,
      en: `${ends} is ${length.en}; the draft has ${draft.slice(figure)}.`,
    },
    related: [
      { start: found.start, end: found.end, message: { "zh-CN": "起止", en: "Its beginning and end" } },
    ],
  };
}

/** Ends that are months or years say little about days. */
function isCoarser(grain: Grain, unit: string): boolean {
  return grain !== "day" && (unit === "天" || unit === "日" || unit === "周");
}

/** Calendar years may be counted where the ends are days or months: from 2015 to 2020 is 六年 too. */
function yearLeeway(grain: Grain, years: number): number {
  if (grain === "year") return 31;
  if (years < 1) return 45;
  return years >= 3 ? 365 : 150;
}

/** The length as said, in its unit; a plain number stands for itself. */
function said({ value, low, high, hedges }: Figure): [number | undefined, number | undefined] {
  if (value !== undefined && hedges === undefined) return [Number(value), Number(value)];
  return [low, high].map((bound) => (bound === undefined ? undefined : Number(bound))) as [
    number | undefined,
    number | undefined,
  ];
}

function lengthIn({ min, max, grain, years }: Stretch, unit: string): { "zh-CN": string; en: string } {
  if (unit === "天" || unit === "日")
    return { "zh-CN": `首尾都算是${max}天`, en: `${max} days, both ends counted` };
  if (unit === "年" && grain === "year")
    return { "zh-CN": `是${years}年，首尾都算是${years + 1}年`, en: `${years} or ${years + 1} years` };
  const size = days[unit] ?? 1;
  const about = Math.round(((min + max) / 2 / size) * 10) / 10;
  return { "zh-CN": `约${about}${unit}`, en: `about ${about} ${unit}` };
}
