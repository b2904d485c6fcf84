import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { boundsOf, sum } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, shown } from "../arithmetic/operands.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** Shares of a whole that nothing can bring beyond it. Not here: 负债率, 覆盖率, 完成率, 入学率, 上座率 and the like, which may be. */
const boundedShare =
  /(?:占比|出行比例|优良天数比例|优良率|达标率|合格率|城镇化率|森林覆盖率|绿化覆盖率|失业率|就业率|投票率|出勤率|及格率|升学率|录取率|好评率|命中率|准确率|成功率|治愈率|通过率|市场份额|市场占有率|得票率)(?:约?为|达到?|提高到|上升到|提升到|增至|升至|超过?|近|将达到?|约|高达|已达到?)*$/;
/** 占总数的|120% */
const ofTotal = /占(?:总[数量额]|全部|全体)(?:的)?(?:比重|比例)?(?:[为达约])*$/;
/** Shares of what is named as all there is: 三次产业占比分别为 */
const ofAll =
  /(?:三次产业|三大产业|三类产业|第[一二]产业、?第?二?、?第?[二三]产业|男女(?:性|生)?)[^，,。；;]{0,16}(?:占比|比重|比例|占[^，,。；;]{0,10}的?(?:比重|比例))分别(?:[为达是占约]|达到)+$/;
/** 汽油车占|60%, one clause of a list that 其他占 ends */
const oneOf = /(?:^|[，,、；;：:])([^，,。；;、：:\d]{1,12}?)(?:占比?|比重为|占比为)(?:约|为)?$/;
const theRest = /^(?:其他|其余|其它|余下)/;
const mayExceed =
  /负债|债务|杠杆|国内生产总值|GDP|地区生产总值|增速|增长|计划|预算|目标|定额|[上去前]年|同期/;
/** Where one may choose several, or groups overlap. */
const several = /受访|调查|问卷|网民|网友|多选|认为|选择|表示|关注|使用过|交叉|重叠|同时|其中/;

export const beyondWhole = defineRule({
  id: "beyond-whole",
  title: { "zh-CN": "占比超过百分之百", en: "Shares beyond 100%" },
  about: {
    "zh-CN": "一项占比超过100%，或“分别占”的各项加起来超过100%。多选调查和可以超过100%的比率不报。",
    en: "A share beyond 100%, or shares of one whole (分别占) that add up to more.",
  },
  severity: "error",
  source: "arithmetic",
  kinds: ["percentage"],
  examples: {
    wrong: [
      { wrong: "力争绿电占比达到«125%»。" },
      { wrong: "争取中心城区绿色出行比例达到«175%»。" },
      { wrong: "三次产业分别占8.6%、39.8%和«61.6%»。" },
      { wrong: "三次产业占比分别为10%、45%和«55%»。" },
      { wrong: "销量中，汽油车占60%，电动车占50%，其他占«10%»。" },
    ],
    leaveAlone: [
      "力争绿电占比达到25%。",
      "债务占国内生产总值的120%。",
      "完成全年计划的105%。",
      "三次产业分别占8.6%、39.8%和51.6%。",
      "三次产业分别占8.6%、39.8%和51.7%。",
      "受访者中，选择健身、旅游、阅读的分别占60%、55%和40%。",
      "三类产品分别占全球销量的52%、61.4%和48.6%。",
      "预算收入为上年的103%。",
      "2021年、2022年、2023年占比分别为40%、45%和50%。",
      "三个学院女生占比分别为60%、55%和40%。",
      "销量中，汽油车占60%，电动车占30%，其他占10%。",
      "城市占60%，其中东部占50%，其他占40%。",
      "问卷显示，选择步行的占60%，选择骑行的占50%，其他占10%。",
    ],
  },
  *check(draft) {
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.kind !== "percentage") continue;
      const hit = single(draft, figure) ?? listed(draft, figure, index) ?? withTheRest(draft, figure, index);
      if (hit) yield hit;
    }
  },
});

function single(draft: RuleDraft, figure: Figure): RuleHit | undefined {
  if (new Big(figure.low ?? figure.value ?? 0).lte(100)) return undefined;
  const before = draft.before(figure.start, 24);
  if (!boundedShare.test(before) && !ofTotal.test(before)) return undefined;
  if (mayExceed.test(before)) return undefined;
  return {
    ...bareSpan(figure),
    message: {
      "zh-CN": `占比不会超过100%，稿件作${shown(draft, figure)}。`,
      en: `A share cannot exceed 100%; the draft has ${shown(draft, figure)}.`,
    },
  };
}

/** 分别占8.6%、39.8%和61.6%: the figures of one list, right behind 占. */
function listed(draft: RuleDraft, figure: Figure, index: number): RuleHit | undefined {
  const before = draft.before(figure.start, 48);
  if (!/分别占(?:比)?[为约达]?$/.test(before) && !ofAll.test(before)) return undefined;
  const members = [figure];
  for (let next = index + 1; ; next++) {
    const [previous, member] = [draft.figures[next - 1], draft.figures[next]];
    if (!previous || member?.kind !== "percentage") break;
    if (!/^[、，和与及]$|^以及$/.test(draft.folded.slice(previous.end, member.start))) break;
    members.push(member);
  }
  return members.length < 2 ? undefined : sumOf(draft, members);
}

/** 汽油车占60%，电动车占50%，其他占|10%: what is left over comes last, so these are all there is. */
function withTheRest(draft: RuleDraft, figure: Figure, index: number): RuleHit | undefined {
  if (!theRest.test(oneOf.exec(draft.before(figure.start, 20))?.[1] ?? "")) return undefined;
  const members = [figure];
  for (let at = index - 1; ; at--) {
    const [member, next] = [draft.figures[at], members[0]];
    if (
      member?.kind !== "percentage" ||
      !next ||
      /[。！？\n]/.test(draft.folded.slice(member.end, next.start))
    )
      break;
    if (!/^[^\d]{0,16}$/.test(draft.folded.slice(member.end, next.start))) break;
    if (!oneOf.test(draft.before(member.start, 20))) break;
    members.unshift(member);
  }
  return members.length < 3 ? undefined : sumOf(draft, members);
}

/** The hit on shares that add up to more than all. */
function sumOf(draft: RuleDraft, members: readonly Figure[]): RuleHit | undefined {
  const each = members.map((member) => boundsOf(member, draft.folded));
  const known = each.filter((bounds) => bounds !== undefined);
  const [first, last] = [members[0], members.at(-1)];
  const { low } = sum(known);
  const paragraph = first && draft.paragraphAt(first.start);
  if (known.length !== each.length || !low?.gt(100) || !last || !paragraph) return undefined;
  if (several.test(draft.folded.slice(paragraph.start, last.start))) return undefined;
  const total = members.reduce((result, member) => result.plus(bigOf(member)), new Big(0));
  const words = members.map((member) => shown(draft, member)).join(" + ");
  return {
    ...bareSpan(last),
    message: {
      "zh-CN": `${words} = ${total.toFixed()}%，超过100%。`,
      en: `${words} = ${total.toFixed()}%, more than 100%.`,
    },
    related: members.slice(0, -1).map((member) => ({
      ...bareSpan(member),
      message: { "zh-CN": "分项", en: "A part" },
    })),
  };
}
