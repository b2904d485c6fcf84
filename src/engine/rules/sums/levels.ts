import type { Figure } from "../../figures/figure.ts";
import { bareSpan, isAmount, sameMeasure } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import type { RuleHit } from "../rule.ts";

export const up = "增长|增加|提高|上升|提升|上涨|扩大|增|涨|升";
export const down = "下降|减少|降低|缩小|下跌|降|减";
/** 从A增长到|B */
const reaches = new RegExp(
  `^(?:亿?元)?[^，,。；;\\d]{0,8}?(?:${up}|${down})?(?:到|至|为)了?(?:\\d{4}年(?:\\d{1,2}月)?[末底]?的)?$`,
);
const starts = /[从由](?:[^，,。；;从由]{0,18})$/;
/** 从100亿元增至250亿元，|翻了两番 */
const doubles = /^[^，,。；;\d]{0,4}[，,](?:共|整整|实现)?$/;
/** 去年接待游客|80万人次，今年接待|100万人次; 今年…，去年同期为… */
const lastYear = /(?:去年|上年)(?:同期|全年)?([^，,。；;\d]{0,10})$/;
const thisYear = /(?:^|[，,。；;])(?:而)?今年(?:同期|全年)?([^，,。；;\d]{0,10})$/;
const verbs = /共|累计|达到|达|为|是|有|增至|增加到|增长到|升至|完成|实现|仅|只/g;
/** B，增长|X: its own clause, of the same two levels and no other time. */
const grows = new RegExp(
  `^(?:[^，,。；;\\d]{0,4})[，,](?:共|总共|累计|一共|整体)?(${up}|${down})(?:幅度[为达]?|了)?$`,
);
/** 110亿元，比十年前的|10亿元: the level compared with comes second, right before its verb. */
const than = /^[^。；;\d]{0,12}[，,][^。；;，,\d]{0,6}[比较][^，,。；;比较]{0,12}$/;
const directly = new RegExp(`^(?:的[^，,。；;、\\d]{0,6})?(${up}|${down})了?$`);
/** 十年前为A，去年达到B */
const then = /(?:前|[去前上]年|\d年|年初|最初|当初|起初)[^，,。；;]{0,12}(?:为|是|仅|只有|达|达到|有)$/;
const nowReaches =
  /^[^。；;，,]{0,8}[，,](?:到|而)?[^。；;，,]{0,14}(?:为|是|达|达到|增至|增加到|增长到|升至|已达|已达到)$/;
/** Growth in constant prices, on average, or of something else than the levels. */
const otherwise =
  /生产总值|GDP|增加值|经济总量|可比|不变价|实际增长|名义|平均|年均|同口径|同比|环比|扣除|剔除|按.{0,6}计算/;

/** Two levels, the earlier first, and the verb of the rate behind them. */
export interface Levels {
  readonly from: Figure;
  readonly to: Figure;
  readonly verb: string;
}

export function levelsFor({ folded }: RuleDraft, sentence: RuleSentence, figure: Figure): Levels | undefined {
  const earlier = sentence.figures.filter(
    (other) => other.end <= figure.start && other.kind !== "date" && other.kind !== "period",
  );
  const [first, second] = earlier.slice(-2);
  if (!first || !second || !isAmount(first) || !isAmount(second) || !sameMeasure(first, second))
    return undefined;
  if (first.kind === "percentage" || otherwise.test(folded.slice(sentence.start, figure.end)))
    return undefined;
  const between = folded.slice(first.end, second.start);
  const behind = folded.slice(second.end, figure.start);
  const compared = directly.exec(behind)?.[1];
  if (compared !== undefined && than.test(between)) return { from: second, to: first, verb: compared };
  const verb = figure.unit === "番" && doubles.test(behind) ? up : grows.exec(behind)?.[1];
  if (verb === undefined) return undefined;
  const before = folded.slice(sentence.start, first.start);
  if (earlier.length === 2 && areOfOne(lastYear.exec(before), thisYear.exec(between)))
    return { from: first, to: second, verb };
  if (earlier.length === 2 && areOfOne(thisYear.exec(before), lastYear.exec(between)))
    return { from: second, to: first, verb };
  const isPath = reaches.test(between) && starts.test(before);
  const isThenAndNow = earlier.length === 2 && then.test(before) && nowReaches.test(between);
  return isPath || isThenAndNow ? { from: first, to: second, verb } : undefined;
}

/** 去年接待游客, 今年接待: what is said of the second is said of the first. */
function areOfOne(first: RegExpExecArray | null, second: RegExpExecArray | null): boolean {
  if (!first || !second) return false;
  const [one, other] = [first, second].map((match) => (match[1] ?? "").replace(verbs, ""));
  return one !== undefined && other !== undefined && [...other].every((char) => one.includes(char));
}

export function relatedTo(levels: readonly Figure[]): NonNullable<RuleHit["related"]> {
  return levels.map((operand) => ({
    ...bareSpan(operand),
    message: { "zh-CN": "所比的数", en: "A level compared" },
  }));
}
