import type { Figure, Hedge, HedgeKind } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleFix, type RuleHit } from "../rule.ts";

/**
 * Hedges that cannot stand together, first the one that comes first. Not here: 约…左右 and 约…余, which careful
 * desks write (rules of their own), and 不超过 after 最多, which only stresses.
 */
const contradictions: readonly (readonly [HedgeKind, readonly HedgeKind[]])[] = [
  ["near", ["more", "over", "at-least", "about"]],
  ["below", ["more", "over", "at-least", "about", "at-most"]],
  ["at-most", ["more", "over", "at-least", "about"]],
  ["over", ["near", "below", "more", "at-least", "about", "at-most"]],
  ["at-least", ["at-least", "at-most", "about"]],
  ["about", ["near", "at-least"]],
  ["more", ["about"]],
];

const leastBefore = /(至少|最少|起码)(?:应|要|需|须)?(?:在|达到?|为)$/;

const clashing = new Set(
  contradictions.flatMap(([first, others]) => others.map((other) => `${first} ${other}`)),
);

export const contradictingHedges = defineRule({
  id: "contradicting-hedges",
  title: { "zh-CN": "约数词矛盾", en: "Contradicting hedges" },
  about: {
    "zh-CN": "同一个数只用一个约数词。“近”与“多”、“超过”与“以上”、“不到”与“左右”意思相抵或重复。",
    en: "One number takes one hedge: 近 and 多, 超过 and 以上, 不到 and 左右 contradict or repeat each other.",
  },
  severity: "information",
  source: "usage",
  kinds: "any",
  examples: {
    wrong: [
      { wrong: "已有«近3万多名»工作人员在此办公。", choices: ["近3万名", "3万多名"] },
      { wrong: "在此办公的不到百人，«不到3万名左右»。", choices: ["不到3万名", "3万名左右"] },
      { wrong: "收入«超过6000亿元以上»。", choices: ["超过6000亿元", "6000亿元以上"] },
      { wrong: "新增互认事项«至少20个以上»。", choices: ["至少20个", "20个以上"] },
      { wrong: "现场有«大约8.6万名以上»爱好者。", choices: ["大约8.6万名", "8.6万名以上"] },
      { wrong: "出口总值«突破近8800亿元»。", choices: ["突破8800亿元", "近8800亿元"] },
      { wrong: "已培训«超过300多人»。", choices: ["超过300人", "300多人"] },
      { wrong: "到场的«至少在3000人以上»。", choices: ["至少在3000人", "在3000人以上"] },
      { wrong: "安置点住着«约2万多人左右»。", choices: ["约2万人", "2万多人", "2万人左右"] },
    ],
    leaveAlone: [
      "近十多年来，当地变化很大。",
      "项目突破100项以上关键技术。",
      "已有近3万名工作人员在此办公。",
      "至少有3万多人参加。",
      "从这里到副中心大概有四五十公里。",
      "约20分钟以内到达。",
      "至少3年内不会涨价。",
      "他说：“一套差不多三百元以上。”",
      "月租在1000多到2000元左右。",
    ],
  },
  *check(draft) {
    const { figures, text, folded } = draft;
    for (const figure of figures) {
      const { hedges } = figure;
      if (hedges?.length === 1) yield* apartFromNumber(draft, figure);
      if (!hedges || hedges.length < 2 || isRecentTime(figure, hedges)) continue;
      if (!clash(figure, hedges, folded)) continue;
      const words = hedges.map((hedge) => `“${hedge.text}”`);
      yield {
        start: figure.start,
        end: figure.end,
        message: {
          "zh-CN": `${words.join("与")}用于同一个数，意思相抵或重复，只留一个：${text.slice(figure.start, figure.end)}。`,
          en: `${words.join(" and ")} stand with one number and contradict or repeat each other; keep one.`,
        },
        fixes: hedges.map((kept) => keepOnly(kept, hedges)),
      };
    }
  },
});

/** 至少在|3000人以上: a bound before the number and one behind it, with a verb between. */
function* apartFromNumber(draft: RuleDraft, figure: Figure): Generator<RuleHit> {
  const [behind] = figure.hedges ?? [];
  if (behind?.kind !== "at-least" || behind.start < figure.numeral.end || figure.range) return;
  const [words, bound = ""] = leastBefore.exec(draft.before(figure.start, 6)) ?? [];
  if (words === undefined) return;
  const start = figure.start - words.length;
  yield {
    start,
    end: figure.end,
    message: {
      "zh-CN": `“${bound}”与“${behind.text}”意思重复，只留一个：${draft.slice({ start, end: figure.end })}。`,
      en: `“${bound}” and “${behind.text}” say one thing twice; keep one.`,
    },
    fixes: [
      { edits: [{ start: behind.start, end: behind.end, newText: "" }] },
      { edits: [{ start, end: start + bound.length, newText: "" }] },
    ],
  };
}

/** 近十多年: recent years, not nearly so many. */
function isRecentTime({ kind }: Figure, hedges: readonly Hedge[]): boolean {
  return kind === "duration" && hedges[0]?.kind === "near";
}

function clash(figure: Figure, given: readonly Hedge[], folded: string): boolean {
  const hedges = given.filter((hedge) => !isOfOneEnd(figure, hedge));
  return hedges.some((first, index) =>
    hedges.slice(index + 1).some((second) => {
      if (!clashing.has(`${first.kind} ${second.kind}`) || isSpoken(first, second)) return false;
      if (second.start >= figure.numeral.start) return true;
      // 突破近8800亿, 大约近3万: both before the number. 接近 and 不到 may be verbs there.
      return second.kind === "near" && folded.startsWith("近", second.start);
    }),
  );
}

/** 1000多到2000左右: of a range, each end has its own. */
function isOfOneEnd({ range, numeral }: Figure, { start, end }: Hedge): boolean {
  return range === true && start >= numeral.start && end <= numeral.end;
}

/** 差不多 is 约 in speech, 至少三年之内 bounds the time in which, and 之上 is a place. */
function isSpoken(first: Hedge, second: Hedge): boolean {
  if (first.text === "差不多" || /^(?:之上|往上)$/.test(second.text)) return true;
  return first.kind === "at-least" && /内$/.test(second.text);
}

function keepOnly(kept: Hedge, hedges: readonly Hedge[]): RuleFix {
  const edits = hedges
    .filter((hedge) => hedge !== kept)
    .map(({ start, end }) => ({ start, end, newText: "" }));
  return { edits };
}
