import type { Figure } from "../../figures/figure.ts";
import { chineseDigits } from "../../lexicon/numerals.ts";
import { isWrongSum, wrongSum } from "../arithmetic/addition.ts";
import { apart, boundsOf, sum } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown, shownValue } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** Two labels that leave nothing over between them, before or behind the figures. */
const complements: readonly (readonly [RegExp, RegExp])[] = [
  [
    /男(?:性|生|职工|选手|员工|代表|队员|运动员|教师|学生|委员)?(?:有|为|占)?$/,
    /女(?:性|生|职工|选手|员工|代表|队员|运动员|教师|学生|委员)?(?:有|为|占)?$/,
  ],
  [
    /(?:省内|市内|县内|区内|境内|国内)[^，,。；;、]{0,6}$/,
    /(?:省外|市外|县外|区外|境外|国外|海外|国际)[^，,。；;、]{0,6}$/,
  ],
  [/(?:新建|新开工)[^，,。；;、]{0,6}$/, /(?:改扩建|改建|续建)[^，,。；;、]{0,6}$/],
  [/应届[^，,。；;、]{0,6}$/, /往届[^，,。；;、]{0,6}$/],
  [/出口(?:额|总额|总值)?(?:为|达)?$/, /进口(?:额|总额|总值)?(?:为|达)?$/],
  [/城镇(?:常住人口|居民|人口)?(?:为|达|有)?$/, /(?:农村|乡村)(?:常住人口|居民|人口)?(?:为|达|有)?$/],
  [/(?:公立|公办)[^，,。；;、]{0,6}$/, /(?:民营|民办|私立)[^，,。；;、]{0,6}$/],
  [/(?:线上|网上)[^，,。；;、]{0,4}$/, /(?:线下|现场)[^，,。；;、]{0,4}$/],
];
const complementsBehind: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^[^，,。；;、\d]{0,4}已(?:经)?([一-鿿]{2,4})/,
    /^[^，,。；;、\d]{0,4}(?:尚未|仍未|还未|未|没有)([一-鿿]{2,4})/,
  ],
  [/^[名位个]?男(?:性|生|职工|选手|员工)?[，,、；;和]/, /^[名位个]?女(?:性|生|职工|选手|员工)?[，,。；;]/],
];
/** From the whole to its first part: nothing but what it is of, then 其中 or a pause. */
const leads = /^[^，,。；;：:\d]{0,16}[，,：:（(]\s*(?:其中|包括|含)?[，,]?[^，,。；;：:\d]{0,14}$/;

export const partsOfWhole = defineRule({
  id: "parts-of-whole",
  title: { "zh-CN": "总数与其中各项", en: "A whole and its parts" },
  about: {
    "zh-CN": "“其中”的一项大于总数，或互补的两项（男、女，进口、出口，已……、未……）之和不等于总数。",
    en: "A part is larger than its whole, or two parts that leave nothing over do not make it up.",
  },
  severity: "error",
  source: "arithmetic",
  kinds: "any",
  examples: {
    wrong: [
      { wrong: "全州受损学校41所，其中36所已复课、«6所»尚未复课。" },
      { wrong: "参训人员共80人，其中男性45人、女性«45人»。" },
      { wrong: "外贸进出口总额6000亿元，其中出口3800亿元，增长5%；进口«2100亿元»，增长3%。" },
      { wrong: "全队共15人，其中女队员«16人»。" },
      { wrong: "代表团共有队员30人，其中男队员18人、女队员«13人»。" },
      { wrong: "两个厂区共有职工«1300人»，其中东区700人、西区800人。", choices: ["1500人"] },
      { wrong: "三所新园共提供学位«320个»：甲园120个、乙园100个、丙园90个。", choices: ["310个"] },
      { wrong: "今年安排重点项目80个，其中新建项目30个、续建项目«60个»。" },
    ],
    leaveAlone: [
      "全州受损学校41所，其中36所已复课、5所尚未复课。",
      "参训人员共80人，其中男性45人、女性35人。",
      "进出口总额41.76万亿元，其中出口23.77万亿元，进口17.99万亿元。",
      "全队15人，其中党员9人、研究生8人。",
      "今年新增10家，其中外资企业2家，累计达到120家。",
      "受理案件5万件，其中民事3万件、刑事1万件。",
      "出口100亿元，其中机电产品出口60亿元，农产品进口50亿元。",
      "受理100件，其中已办结120件次。",
      "三个男生，三个女生，或五个男生，五个女生，都可以组队。",
      "现有床位500张，其中新建病区200张、改建病区150张，其余为原有床位。",
      "两个厂区共有职工1500人，其中东区700人、西区800人。",
      "三个厂区共有职工1300人，其中东区700人、西区800人。",
      "两个厂区共有职工1300人，其中党员700人、团员800人、群众20人。",
      "两类项目共投资1300万元，其中已到位700万元、计划今年再投800万元。",
      "报名者200人，其中省内120人、境外30人、省外50人。",
    ],
  },
  *check(draft) {
    for (const [index, whole] of draft.figures.entries()) {
      const next = draft.figures[index + 1];
      if (!next || !isAmount(whole) || !isAmount(next) || !sameMeasure(whole, next)) continue;
      if (whole.kind === "percentage" || whole.kind === "percentage-point") continue;
      const gap = draft.folded.slice(whole.end, next.start);
      if (gap.length > 34 || !leads.test(gap)) continue;
      const sentence = draft.sentenceAt(whole.start);
      if (!sentence || next.end > sentence.end) continue;
      const hit =
        larger(draft, whole, next, gap) ??
        unequal(draft, sentence, whole, next, gap) ??
        miscounted(draft, sentence, whole);
      if (hit) yield hit;
    }
  },
});

/** 共15人，其中女队员16人 */
function larger(draft: RuleDraft, whole: Figure, part: Figure, gap: string): RuleHit | undefined {
  if (!/[，,（(]\s*其中[^，,。；;：:\d]{0,14}$/.test(gap)) return undefined;
  const [all, some] = [boundsOf(whole, draft.folded), boundsOf(part, draft.folded)];
  if (!all?.high || !some?.low || some.low.lte(all.high)) return undefined;
  if (/(?:增长|增加|新增|减少|净增|累计|比|较)[^，,。；;]{0,8}$/.test(draft.before(whole.start, 12)))
    return undefined;
  return {
    ...bareSpan(part),
    message: {
      "zh-CN": `其中的${shown(draft, part)}大于总数${shown(draft, whole)}。`,
      en: `The part (${shown(draft, part)}) is larger than the whole (${shown(draft, whole)}).`,
    },
    related: [{ ...bareSpan(whole), message: { "zh-CN": "总数", en: "The whole" } }],
  };
}

/** 三所新园共提供|320个: of how many the whole is made up. */
const counted =
  /([两二三四五六七八九])[个类项所家地市县区种批条座支校院厂][^，,。；;：:\d]{0,12}(?:一共|共计|合计|总计|总共|共)[^，,。；;：:\d]{0,6}$/;
/** What does not simply name a part. */
const unlike = /其余|其他|另|还|再|已|未|计划|预计|增长|增加|下降|减少|同比|每|平均|重复/;
const longestPart = 24;

/** 三所新园共提供320个：甲园120个、乙园100个、丙园90个: as many parts as are said to be there. */
function miscounted(draft: RuleDraft, sentence: RuleSentence, whole: Figure): RuleHit | undefined {
  const said = counted.exec(draft.folded.slice(sentence.start, whole.start))?.[1];
  const following = sentence.figures.filter((figure) => figure.start >= whole.end);
  const parts = following.filter((figure) => isAmount(figure) && sameMeasure(whole, figure));
  if (said === undefined || parts.length !== chineseDigits[said]) return undefined;
  if (parts.length !== following.length || unlike.test(draft.folded.slice(whole.start, sentence.end)))
    return undefined;
  const starts = [whole, ...parts].map(({ end }) => end);
  if (parts.some((part, at) => part.start - (starts[at] ?? 0) > longestPart)) return undefined;
  return isWrongSum(draft, parts, whole) ? wrongSum(draft, parts, whole) : undefined;
}

/** 其中男性45人、女性45人 */
function unequal(
  draft: RuleDraft,
  sentence: RuleSentence,
  whole: Figure,
  first: Figure,
  gap: string,
): RuleHit | undefined {
  const { folded } = draft;
  const after = sentence.figures.filter((figure) => figure.start >= first.end && sameMeasure(figure, whole));
  const [second, third] = after;
  if (!second || !isAmount(second)) return undefined;
  const between = folded.slice(first.end, second.start);
  const labels = [labelBefore(gap), labelBefore(between)] as const;
  const behind = [between, folded.slice(second.end, Math.min(sentence.end + 1, second.end + 16))] as const;
  const paired =
    complements.some((pair) => matches(pair, labels)) ||
    complementsBehind.some((pair) => matches(pair, behind));
  // 三个男生，三个女生，或五个男生，五个女生: the whole is half of a pair itself, or not all is the case at once.
  if (/[男女或]/.test(folded.slice(whole.end, whole.end + 1)) || /或/.test(gap + between)) return undefined;
  if (!paired || isMore(draft, second, third, sentence)) return undefined;
  if (/出口|进口/.test(labels[0]) && !/进出口|外贸/.test(folded.slice(sentence.start, whole.start)))
    return undefined;
  const [all, one, other] = [whole, first, second].map((figure) => boundsOf(figure, folded));
  if (!all || !one || !other || !apart(sum([one, other]), all)) return undefined;
  const value = bigOf(first).plus(bigOf(second));
  return {
    ...bareSpan(second),
    message: {
      "zh-CN": `${shown(draft, first)} + ${shown(draft, second)} = ${shownValue(draft, value, [whole, first])}，总数作${shown(draft, whole)}。`,
      en: `${shown(draft, first)} + ${shown(draft, second)} = ${shownValue(draft, value, [whole, first])}; the whole is ${shown(draft, whole)}.`,
    },
    related: [
      { ...bareSpan(whole), message: { "zh-CN": "总数", en: "The whole" } },
      { ...bareSpan(first), message: { "zh-CN": "另一项", en: "The other part" } },
    ],
  };
}

function labelBefore(gap: string): string {
  return gap
    .slice(
      Math.max(...["，", ",", "、", "；", ";", "：", ":", "（", "("].map((mark) => gap.lastIndexOf(mark))) +
        1,
    )
    .replace(/^\s*其中/, "");
}

function matches(
  [one, other]: readonly [RegExp, RegExp],
  [first, second]: readonly [string, string],
): boolean {
  const here = one.exec(first);
  const there = other.exec(second);
  // 已复课 and 尚未复课: what is said of both is the same.
  if (here && there) return here[1] === undefined || here[1].slice(0, 2) === there[1]?.slice(0, 2);
  const swapped = other.exec(first) && one.exec(second);
  return Boolean(swapped) && here?.[1] === undefined;
}

/** A third part of the same list: the two are not all. */
function isMore(
  draft: RuleDraft,
  second: Figure,
  third: Figure | undefined,
  sentence: RuleSentence,
): boolean {
  if (third && third.start - second.end < 12 && !/[。；;]/.test(draft.folded.slice(second.end, third.start)))
    return true;
  return /[、，,](?:其他|其它|其余|剩余|余下|剩下|另有|另外|此外|还有|不详)/.test(
    draft.folded.slice(second.end, sentence.end),
  );
}
