import { DraftClaim } from "../../checking/candidate.ts";
import { candidatesFor, judge } from "../../checking/judge.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Fact } from "../../facts/fact.ts";
import { FactIndex } from "../../facts/factIndex.ts";
import { indexKeys } from "../../facts/indexKeys.ts";
import type { Figure, Span } from "../../figures/figure.ts";
import { fold } from "../../text/fold.ts";
import { shifted } from "../../text/shift.ts";
import { apart, boundsOf, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, sameMeasure } from "../arithmetic/operands.ts";
import { isOneOff, isSwapped } from "../arithmetic/slips.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { placed, type WholeDraft } from "../wholeDraft.ts";

export const headlineAndBody = defineRule({
  id: "headline-and-body",
  title: { "zh-CN": "标题与正文", en: "Headline against body" },
  about: {
    "zh-CN": "标题里的数字与正文同一事项的数字不符；标题舍入、省去约数词的不报。",
    en: "A figure of the headline is not the body's for the same thing. Rounding in headlines is fine.",
  },
  severity: "error",
  source: "agreement",
  examples: {
    wrong: [
      {
        wrong: "北京去年GDP增长«5.5%»\n\n去年，全市地区生产总值增长5.2%、经济总量达到4.4万亿元。",
        choices: ["5.2%"],
        date: "2024-03-20",
      },
      {
        wrong:
          "前4个月软件业利润总额增长«17.4%»\n\n数据显示，今年1—4月我国软件业利润总额4386亿元，同比增长14.7%。",
        choices: ["14.7%"],
        date: "2024-05-23",
      },
      {
        wrong: "博物馆一年接待«286万人次»\n\n新馆开放一周年。一年来，博物馆共接待观众268万人次。",
        choices: ["268万人次"],
      },
      {
        wrong: "四川高考报名«88.2万人»\n\n今年全省高考报名人数为83.2万人，比去年减少2.6万人。",
        choices: ["83.2万人"],
        date: "2025-06-06",
      },
    ],
    leaveAlone: [
      "客流增长16%\n\n全年接待游客300万人次，增长15.6%；收入增长61%。",
      "北京去年GDP增长5.2%\n\n去年，全市地区生产总值增长5.2%、经济总量达到4.4万亿元。",
      "北京去年GDP增长5%\n\n去年，全市地区生产总值增长5.2%、经济总量达到4.4万亿元。",
      "新增托位1万个\n\n今年建设筹集保障性租赁住房7万套，新增普惠托位1万个。",
    ],
  },
  *checkWhole(draft) {
    const { headline } = draft;
    const line = headline && draft.lineAt(headline.start);
    if (!headline || !line) return;
    const claims = line.draft.claims.filter(
      ({ figure }) => line.start + figure.end <= headline.end && isComparable(figure),
    );
    // Nearly every figure of a headline is in the body too: what reads the body again waits for one that is not.
    const missing = claims.filter(({ figure }) => !isInBody(draft, figure, headline.end));
    if (missing.length === 0) return;
    const facts = factsOf(draft, missing, headline.end);
    const body = new FactIndex(facts);
    for (const claim of missing) {
      const other = contradictedBy(line.draft, claim, body) ?? slipOf(line.draft, claim, facts);
      if (other) yield hitAt(draft, placed(bareSpan(claim.figure), line), claim.figure, other);
    }
  },
});

function isComparable({ kind, range, value }: Figure): boolean {
  return value !== undefined && !range && kind !== "date" && kind !== "period" && kind !== "ordinal";
}

/** The body says the number too, or one that rounds to it, of whatever: the headline may mean that. */
function isInBody(draft: WholeDraft, figure: Figure, from: number): boolean {
  const ours = roundedBounds(figure);
  return draft.lines.some(({ start, draft: line }) =>
    line.figures.some((other) => {
      if (start + other.start < from || (other.unit !== figure.unit && other.kind !== figure.kind))
        return false;
      if (other.value === figure.value) return true;
      const theirs = boundsOf(other, line.folded);
      return ours !== undefined && theirs !== undefined && !apart(ours, theirs);
    }),
  );
}

/**
 * The body as a source of the headline: a fact is a claim made by a source. Only claims that share a word with one of
 * the headline's, or measure the same, can bear on it.
 */
function factsOf(draft: WholeDraft, headline: readonly Claim[], from: number): Fact[] {
  const source = { id: "body", title: "", ...(draft.date !== undefined && { date: draft.date }) };
  const words = new Set(headline.flatMap(({ indicator }) => [...indexKeys(indicator?.value)]));
  const bearsOn = ({ figure, indicator }: Claim) =>
    headline.some((claim) => sameMeasure(claim.figure, figure)) ||
    [...indexKeys(indicator?.value)].some((key) => words.has(key));
  return draft.lines.flatMap((line) =>
    line.draft.claims
      .filter((claim) => isBody(claim, from - line.start) && bearsOn(claim))
      .map((claim) => {
        const own = shifted(claim, line.start);
        const { start, end } = own.sentence;
        return {
          id: `body#${own.figure.start}`,
          ...own,
          source,
          quote: draft.text.slice(start, end),
          quoteStart: start,
          quoteEnd: end,
        };
      }),
  );
}

function isBody({ figure, indicator }: Claim, from: number): boolean {
  return figure.start >= from && indicator !== undefined;
}

function contradictedBy(draft: RuleDraft, claim: Claim, body: FactIndex): Fact | undefined {
  const drafted = new DraftClaim(draft.text, claim, draft.date, body);
  const { verdict, best, odd } = judge(drafted, candidatesFor(drafted, body), body);
  return verdict === "contradicted" && !odd && best?.relation === "disjoint" ? best.fact : undefined;
}

/** The one figure of the body that a slip of the pen turns into the headline's, in a sentence that shares its words. */
function slipOf(
  draft: RuleDraft,
  { figure, measure, direction }: Claim,
  body: readonly Fact[],
): Fact | undefined {
  const number = figure.value ?? "";
  const words = pairsOf(draft.folded.slice(draft.headline?.start, draft.headline?.end));
  const slips = body.filter((fact) => {
    const other = fact.figure;
    if (!sameMeasure(figure, other) || !isComparable(other) || other.value === undefined) return false;
    if ((measure?.value === "change") !== (fact.measure?.value === "change")) return false;
    if (direction && fact.direction && direction.value !== fact.direction.value) return false;
    const needed = isSwapped(number, other.value) ? 2 : isOneOff(number, other.value) ? 3 : undefined;
    return needed !== undefined && sharedPairs(words, fold(fact.quote)) >= needed;
  });
  return new Set(slips.map((fact) => fact.figure.value)).size === 1 ? slips[0] : undefined;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

function sharedPairs(words: ReadonlySet<string>, text: string): number {
  return [...pairsOf(text)].filter((pair) => words.has(pair)).length;
}

function hitAt(draft: WholeDraft, ours: Span, figure: Figure, fact: Fact): RuleHit {
  const theirs = bareSpan(fact.figure);
  const bodyText = draft.slice(theirs);
  const hedged = fact.figure.hedges !== undefined || figure.hedges !== undefined;
  return {
    ...ours,
    message: {
      "zh-CN": `标题作${draft.slice(ours)}，正文作${bodyText}。`,
      en: `The headline has ${draft.slice(ours)}, the body ${bodyText}.`,
    },
    fixes: hedged ? [] : [{ edits: [{ ...ours, newText: bodyText }] }],
    related: [{ ...theirs, message: { "zh-CN": `正文：${fact.quote}`, en: `The body: ${fact.quote}` } }],
  };
}
