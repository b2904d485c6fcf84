import { type PlaceMention, readPlaces } from "../../places/index.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { countOf, writeCount } from "./counts.ts";

/** 、北京和河北|两地: the count directly behind the last place of a list. */
const counted =
  /(?<![第十百千万\d、])([两二三四五六七八九十]|\d{1,2})(?:个)?(?:省区市|省市|省区|省份|城市|国家|地区|地|省|市|国|州|县|区|旗)(?![级长委内外区域直管属县场块方点面民值政容辖企有际营一二两三四五六七八九十\d])/g;
/** 、上海|三省一市: counts of two kinds of place, which add up. */
const twofold =
  /(?<![第十百千万\d、])([两二三四五六七八九])(?:省|个?自治区|市)([一两二三四五六七八九])(?:市|省|区|自治区)(?![级长委内外域直管属县镇乡])/g;
const municipality = /(?:北京|上海|天津|重庆)市?(?:、|和|$)/;
const joint = /^(?:、|和|与|及|以及)$/;
/** What makes the list go on before its first known place, or the count one of something else. */
const goesOn = /[、和与及同跟除了]$/;
/** The longest list that is looked back at. */
const reach = 120;

/** How either kind of count begins. */
const counts = [..."二两三四五六七八九十0123456789"].flatMap((number) =>
  ["省", "自治区", "城市", "国", "地", "市", "州", "县", "区", "旗"].flatMap((place) => [
    number + place,
    `${number}个${place}`,
  ]),
);

export const listedPlaces = defineRule({
  id: "listed-places",
  title: { "zh-CN": "所列地名与所说几地", en: "Places listed and counted" },
  about: {
    "zh-CN": "“北京、天津、河北两地”：所列地名的个数与后面的数不符。",
    en: "The places listed are not as many as the count behind them says.",
  },
  severity: "warning",
  source: "agreement",
  needs: counts,
  examples: {
    wrong: [
      { wrong: "北京、天津、河北«两»地将共同打造产业集群。", choices: ["三"] },
      { wrong: "北京、广东、江苏、浙江、山东«四»省市收入占七成。", choices: ["五"] },
      { wrong: "江苏、浙江、上海«三省一市»联合发布。" },
      { wrong: "载荷来自法国、意大利、巴基斯坦和泰国«三»国。", choices: ["四"] },
    ],
    leaveAlone: [
      "北京、天津、河北三地将共同打造产业集群。",
      "北京、天津、河北等十地试点。",
      "京津冀三地协同发展。",
      "北京与天津、河北三地协同发展。",
      "江苏、浙江、安徽三省和上海市联动。",
      "广东、福建两省三市受灾。",
      "江苏、浙江、上海两省一市联动。",
      "上海、深圳、北京两市场的数据",
      "法国、德国两国元首会晤。",
      "上海、江苏、浙江、安徽三省一市联合发布。",
      "活动在广州深圳和珠海三个城市举行。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(counted)) {
      const [, number = ""] = match;
      const hit = judge(draft, match.index, number, countOf(number));
      if (hit) yield hit;
    }
    for (const match of draft.matches(twofold)) {
      const [words, first = "", second = ""] = match;
      // 广东、福建两省三市: three cities of the two. Only where a municipality is listed are all of one list.
      if (!municipality.test(draft.before(match.index, 40))) continue;
      const hit = judge(draft, match.index, words, countOf(first) + countOf(second));
      if (hit) yield hit;
    }
  },
});

/** @param number the words of the count, which are `said` places. */
function judge(draft: RuleDraft, at: number, number: string, said: number): RuleHit | undefined {
  const sentence = draft.sentenceAt(at);
  if (!sentence || !/[、和与及]/.test(draft.before(at, 12))) return undefined;
  const from = Math.max(sentence.start, at - reach);
  const list = placesBefore(draft, readPlaces(draft.folded.slice(from, at)), from, at, sentence.start);
  if (list < 2 || list === said) return undefined;
  // 三省一市: which of the two is wrong is not known.
  const newText = number.length > 2 ? undefined : writeCount(list, number);
  return {
    start: at,
    end: at + number.length,
    message: {
      "zh-CN": `所列${list}处，稿件作“${number}”。`,
      en: `${list} places are listed; the draft says ${number}.`,
    },
    fixes: newText === undefined ? [] : [{ edits: [{ start: at, end: at + number.length, newText }] }],
  };
}

/** How many places stand in the list that ends at `at`; 0 when it is no plain list of single places. */
function placesBefore(
  draft: RuleDraft,
  mentions: readonly PlaceMention[],
  from: number,
  at: number,
  sentence: number,
): number {
  let end = at;
  let count = 0;
  for (const mention of [...mentions].reverse()) {
    const gap = draft.folded.slice(from + mention.end, end);
    // 广州深圳和珠海: two with nothing between them.
    if (count > 0 && gap === "") return 0;
    if (count === 0 ? gap !== "" : !joint.test(gap)) break;
    if (mention.places.length === 0 || mention.places.some((place) => place.kind === "grouping")) return 0;
    end = from + mention.start;
    count++;
  }
  return goesOn.test(draft.before(end, 1)) || (end === from && from > sentence) ? 0 : count;
}
