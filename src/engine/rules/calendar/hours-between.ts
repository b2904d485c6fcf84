import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const half = "上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|夜间|当晚|当天|次日|早|晚";
const clock = String.raw`(${half})?(\d{1,2})(?:[时点](?:(半|整)|(\d{1,2})分?)?|[:：](\d{2}))`;
const joint = "(?:许|左右)?(?:起|开始)?(?:一直)?(?:持续)?(?:至|到|—{1,2}|－|–|-|~|～)";
/** 上午9时到11时30分, 19:30—21:30, 从19时30分持续到21时30分 */
const stretch = new RegExp(`^${clock}${joint}${clock}`);
/** 持续|3小时 */
const lasts =
  /(?:历时|持续(?:时间)?|时长|全程|前后共?|长达|为时|耗时|用时|共计|共)(?:共|约|近|达|长达|了|仅|为)*$/;
/** Parts of the time, or other times beside it. */
const otherwise = /其中|每|间隔|休息|除|不含|累计|先后|分[两二三四五]|平均|多次|轮/;
const minutesIn: Readonly<Record<string, number>> = { 小时: 60, 分钟: 1 };
/** Clock times and lengths are both told roughly. */
const leeway = 20;
const [halfDay, day] = [12 * 60, 24 * 60];

export const hoursBetween = defineRule({
  id: "hours-between",
  title: { "zh-CN": "起止时刻与时长", en: "Hours between two times of day" },
  about: {
    "zh-CN": "“上午9时到11时，持续3小时”：时长与起止时刻不符。相差不到20分钟的不报。",
    en: "The hours given do not fit the two times of day; twenty minutes either way are left alone.",
  },
  severity: "warning",
  source: "calendar",
  needs: ["小时", "分钟"],
  kinds: ["duration"],
  examples: {
    wrong: [
      { wrong: "听证会从上午9时开到11时，持续«3小时»。" },
      { wrong: "停水时间为8:30—11:30，共«5个小时»。" },
      { wrong: "演出从19时30分持续到21时30分，历时«三个小时»。" },
    ],
    leaveAlone: [
      "听证会从上午9时到11时，持续2小时。",
      "听证会从上午9时到11时30分，持续两个多小时。",
      "演出从晚8时到次日2时，历时6小时。",
      "从9时到5时，持续8小时。",
      "每天9时至17时，其中午休1小时。",
      "8时至11时，共3场活动，每场1小时。",
    ],
  },
  *check(draft) {
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.kind !== "duration" || figure.range || minutesIn[figure.unit ?? ""] === undefined) continue;
      const hit = judge(draft, figure, index);
      if (hit) yield hit;
    }
  },
});

function judge(draft: RuleDraft, figure: Figure, index: number): RuleHit | undefined {
  const times = draft.figures[index - 1];
  const sentence = draft.sentenceAt(figure.start);
  if (times?.kind !== "date" || !sentence || times.start < sentence.start) return undefined;
  if (!lasts.test(draft.before(figure.start, 12))) return undefined;
  const gap = draft.folded.slice(times.end, figure.start);
  if (gap.length > 20 || /[。；;：:！？?\n]/.test(gap) || /^的/.test(draft.after(figure.end, 1)))
    return undefined;
  if (otherwise.test(draft.folded.slice(sentence.start, figure.end))) return undefined;
  const first = draft.figures[index - 2];
  const start = first && first.kind === "date" && times.start - first.end < 8 ? first.start : times.start;
  const words = stretch.exec(
    draft.folded.slice(Math.max(start, sentence.start), times.end).replace(/开到|直到/, "到"),
  );
  const lengths = words && lengthsOf(words.slice(1));
  const low = Number(figure.hedges ? figure.low : figure.value);
  const high = Number(figure.hedges ? figure.high : figure.value);
  const size = minutesIn[figure.unit ?? ""] ?? 1;
  if (!lengths || Number.isNaN(low) || Number.isNaN(high)) return undefined;
  if (lengths.some((length) => low * size - leeway <= length && length <= high * size + leeway))
    return undefined;
  const [length = 0] = lengths;
  const ends = draft.folded.slice(Math.max(start, sentence.start), times.end);
  return {
    start: figure.numeral.start,
    end: Math.max(figure.numeral.end, figure.unitSpan?.end ?? 0),
    message: {
      "zh-CN": `“${ends}”是${written(length)}，稿件作${draft.slice(figure)}。`,
      en: `${ends} is ${written(length)}; the draft has ${draft.slice(figure)}.`,
    },
  };
}

/** Minutes between the two times, the likeliest first: without a word for the half of the day, either may be meant. */
function lengthsOf(groups: readonly (string | undefined)[]): number[] | undefined {
  const [h1, ...first] = groups.slice(0, 5);
  const [h2, ...last] = groups.slice(5);
  const [from, to] = [minutes(h1, first), minutes(h2, last)];
  if (from === undefined || to === undefined) return undefined;
  const apart = to - from;
  if (h1 !== undefined && h2 !== undefined && h2 !== "次日") return apart > 0 ? [apart] : [apart + day];
  return apart > 0 ? [apart, apart + halfDay, apart + day] : [apart + halfDay, apart + day];
}

function minutes(
  halfOfDay: string | undefined,
  [hour, mark, minute, behindColon]: readonly (string | undefined)[],
) {
  const hours = Number(hour);
  const rest = mark === "半" ? 30 : Number(minute ?? behindColon ?? 0);
  if (hours > 24 || rest > 59) return undefined;
  const late = /下午|傍晚|晚/.test(halfOfDay ?? "") && hours < 12;
  return (late ? hours + 12 : hours) * 60 + rest;
}

function written(length: number): string {
  const [hours, rest] = [Math.floor(length / 60), length % 60];
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`;
}
