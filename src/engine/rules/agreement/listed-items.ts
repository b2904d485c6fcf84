import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { countOf, writeCount } from "./counts.ts";

/** 、生物|三门: the count directly behind the last item, of what is listed by name. */
const counted =
  /(?<=[一-鿿A-Za-z])(?<![第十百千万\d、等前后各每这那其本首共选任取])([两三四五六七八九]|[2-9])(?:门|科(?![室技目学研普创幻])|个环节|个领域|个赛道|个科目|个维度|个方面|大领域|大板块|大产业|大赛道|大方面|大环节)/g;
/** How a count begins. */
const counts = [..."两三四五六七八九23456789"].flatMap((number) =>
  [
    "门",
    "科",
    ...[..."环领赛科维方"].map((first) => `个${first}`),
    ...[..."领板产赛方环"].map((first) => `大${first}`),
  ].map((unit) => number + unit),
);
/** Items are words or short phrases of one kind, without a word that joins or makes a clause. */
const item = /^[一-鿿]{2,6}$/;
const joiner = /[男女单双和与及同跟或的等将把在对从为是有以]|^[老幼]/;

export const listedItems = defineRule({
  id: "listed-items",
  title: { "zh-CN": "所列项目与所说几项", en: "Items listed and counted" },
  about: {
    "zh-CN": "“思想政治、地理、化学、生物三门”：所列项目的个数与后面的数不符。",
    en: "The items listed are not as many as the count behind them says.",
  },
  severity: "warning",
  source: "agreement",
  needs: counts,
  examples: {
    wrong: [
      { wrong: "思想政治、地理、化学、生物«三»门再选科目安排在6月9日。", choices: ["四"] },
      { wrong: "改革聚焦立项、审批、施工、验收«五»个环节。", choices: ["四"] },
      { wrong: "项目覆盖教育、医疗、养老、托育«三»大领域。", choices: ["四"] },
      { wrong: "会议从政策支持、资金保障、人才培养«四»个方面提出要求。", choices: ["三"] },
    ],
    leaveAlone: [
      "思想政治、地理、化学、生物四门再选科目安排在6月9日。",
      "从需求端、供给端两个方面发力。",
      "考试科目为语文、数学和外语三门。",
      "科学素质和人文素养、实践能力两个领域",
      "男子、女子单打、双打四个科目",
      "抓好教育、医疗、养老等三个领域。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(counted)) {
      const hit = judge(draft, match.index, match[1] ?? "");
      if (hit) yield hit;
    }
  },
});

function judge(draft: RuleDraft, at: number, number: string): RuleHit | undefined {
  const before = draft.before(at, 60);
  const clause = /(?:^|[，,。；;：:！？“”《》（）])([^，,。；;：:！？“”《》（）]*)$/.exec(before)?.[1] ?? "";
  const parts = clause.split("、");
  // The first item may have words before it that are none of the list; three more make the list plain.
  const [first = "", ...others] = parts;
  if (others.length < 2 || first.length < 2 || first.length > 10) return undefined;
  if (!others.every((part) => item.test(part) && !joiner.test(part)) || /[\d和与及等第]/.test(first))
    return undefined;
  if (Math.max(...others.map((part) => part.length)) - Math.min(...others.map((part) => part.length)) > 2)
    return undefined;
  if (parts.length === countOf(number)) return undefined;
  const newText = writeCount(parts.length, number);
  return {
    start: at,
    end: at + number.length,
    message: {
      "zh-CN": `所列${parts.length}项，稿件作“${number}”。`,
      en: `${parts.length} items are listed; the draft says ${number}.`,
    },
    fixes: newText === undefined ? [] : [{ edits: [{ start: at, end: at + number.length, newText }] }],
  };
}
