import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { perLine, placed, type WholeDraft } from "../wholeDraft.ts";
import { countOf, writeCount } from "./counts.ts";

const numbers = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
/** 四个方面 …：一是: the announcement directly before its list, in the same sentence or the one before. */
const announced =
  /([两二三四五六七八九十]|[2-9]|10)(?:个(?:方面|重点|着力点|关键|问题|特点|环节|维度|层面|阶段|步骤|领域|原则|坚持|要点|突破口|字)|(?:大|项|点|条|类|种|方面|件)[^，。；：:\d]{0,8}?)(?:[^，。；：:\d一二三四五六七八九十]{0,12})[：:。，,]\s*(?=一[是要]|[第其]一[，,])/g;
const point = /(?:^|[，,。；;：:、\s])([一二三四五六七八九十])是/g;
/** How points may be numbered, all of one list alike. */
const series: readonly (readonly [name: (number: string) => string, pattern: RegExp])[] = [
  [(number) => `${number}是`, point],
  [(number) => `${number}要`, /(?:^|[，,。；;：:、\s])([一二三四五六七八九十])要/g],
  [(number) => `第${number}`, /(?:^|[，,。；;：:、\s])第([一二三四五六七八九十])[，,]/g],
  [(number) => `其${number}`, /(?:^|[，,。；;：:、\s])其([一二三四五六七八九十])[，,]/g],
];

export const numberedPoints = defineRule({
  id: "numbered-points",
  title: { "zh-CN": "所说几点与所列几点", en: "Points announced and points listed" },
  about: {
    "zh-CN": "前面说“四个方面”，后面列到“五是”；或“二是”之后接“四是”。",
    en: "A list (一是 … 五是) is longer or shorter than announced (四个方面), or leaves a number out.",
  },
  severity: "warning",
  source: "agreement",
  needs: ["一是", "一要", "第一，", "第一,", "其一，", "其一,"],
  examples: {
    wrong: [
      { wrong: "今年抓好«四»个方面：\n一是稳增长，二是促改革，三是调结构。", choices: ["三"] },
      { wrong: "一是稳岗。\n二是扩岗。\n三是培训。\n«五是»援助。" },
      {
        wrong: "今年抓好«四»个方面：一是稳增长，二是促改革，三是调结构，四是惠民生，五是防风险。",
        choices: ["五"],
      },
      { wrong: "会议提出«3»项任务：一是稳岗，二是扩岗，三是培训，四是援助。", choices: ["4"] },
      { wrong: "今年抓好«四»个方面：一是稳增长，二是促改革，三是调结构。", choices: ["三"] },
      {
        wrong: "他谈了«三»点体会：第一，要早部署；第二，要细落实；第三，要严督查；第四，要常总结。",
        choices: ["四"],
      },
      {
        wrong: "他提出«五»点建议：一要加强领导，二要加大投入，三要完善机制，四要注重宣传。",
        choices: ["四"],
      },
      { wrong: "做法有：一是早部署，二是早动员，«四是»早落实。" },
    ],
    leaveAlone: [
      "一是稳：一是稳岗，二是稳价。二是进，三是立。",
      "今年抓好三个方面：一是稳增长，二是促改革，三是调结构。",
      "在几个方面继续加大力度：一是互联互通，二是产业协同，三是优化环境。",
      "四个方面工作都有进展。一是一，二是二。",
      "五年来，一是稳增长，二是促改革。",
      "会议提出三点要求：一要加强领导，二要加大投入，三要完善机制。",
      "全市有三大产业：第一、第二、第三产业。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(announced)) {
      const listStart = match.index + match[0].length;
      const hit = judge(draft, match, draft.folded.slice(listStart, draft.paragraphAt(listStart)?.end));
      if (hit) yield hit;
    }
  },
  *checkWhole(draft) {
    for (const [at, line] of draft.lines.entries()) {
      const before = draft.lines[at - 1];
      const hit = before && listIn(line.draft) && announcedBefore(before.draft, listIn(line.draft));
      if (hit) yield placed(hit, before);
    }
    yield* gaps(draft);
  },
});

const beginnings = series.map(([name]) => name("一"));

/** A list that a line begins with; empty for other lines. */
const listIn = perLine(({ folded }) => {
  const line = folded.trim();
  return beginnings.some((beginning) => line.startsWith(beginning)) ? line : "";
});

/** 今年抓好四个方面： at the end of a line, and the list in the next. */
function announcedBefore(before: RuleDraft, list: string): RuleHit | undefined {
  const match = [...`${before.folded}${list}`.matchAll(announced)].find(
    ({ index, 0: words }) => index + words.length === before.folded.length,
  );
  return match && judge(before, match, list);
}

/** @param match what announces a list. */
function judge(draft: RuleDraft, match: RegExpExecArray, list: string): RuleHit | undefined {
  const [words, number = ""] = match;
  const start = match.index;
  if (/[第十百\d]/.test(draft.before(start, 1))) return undefined;
  const announcedCount = countOf(number);
  const [name, pattern] = series.find(([first]) => list.startsWith(first("一"))) ?? [];
  if (!name || !pattern) return undefined;
  const listed = listedIn(list, pattern);
  if (listed < 2 || listed === announcedCount) return undefined;
  // A shorter list may break off on purpose, unless a colon leads straight into it and it runs on to the end.
  const direct = /[：:]\s*$/.test(words);
  if (listed < announcedCount && !direct) return undefined;
  const last = name(numbers[listed] ?? "");
  const newText = writeCount(listed, number);
  return {
    start,
    end: start + number.length,
    message: {
      "zh-CN": `前文说${number}，所列为${listed}（到“${last}”）。`,
      en: `${number} announced, ${listed} listed (up to ${last}).`,
    },
    fixes: newText === undefined ? [] : [{ edits: [{ start, end: start + number.length, newText }] }],
  };
}

/** Where a line says 一是, 二是 …, and which. */
const pointsIn = perLine((draft) =>
  [...draft.matches(point)].map(({ index, 0: words, 1: number = "" }) => ({
    start: index + words.length - 2,
    value: numbers.indexOf(number),
  })),
);

/** 一是, 二是, 四是: a number left out. Lists may stand inside lists. */
function* gaps(draft: WholeDraft): Generator<RuleHit> {
  const open: number[] = [];
  for (const line of draft.lines) {
    for (const { start, value } of pointsIn(line.draft)) {
      if (value === 1) open.push(2);
      else if (open.includes(value)) {
        while (open.at(-1) !== value) open.pop();
        open[open.length - 1] = value + 1;
      } else if (open.at(-1) === value - 1 && value > 3) {
        const missing = `${numbers[value - 1]}是`;
        open[open.length - 1] = value + 1;
        const message = {
          "zh-CN": `“${numbers[value - 2]}是”之后缺“${missing}”。`,
          en: `${missing} is missing after ${numbers[value - 2]}是.`,
        };
        yield placed({ start, end: start + 2, message }, line);
      } else open.length = 0;
    }
  }
}

/** How far 一是, 二是 … run without a gap; 0 when the list is nested or begins anew. */
function listedIn(text: string, pattern: RegExp): number {
  let next = 1;
  for (const [, number = ""] of ` ${text}`.matchAll(pattern)) {
    if (number === numbers[next]) next++;
    else return 0;
  }
  return next - 1;
}
