import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { perLine, placed } from "../wholeDraft.ts";

/** Digits at the end of a full line of prose that go on at the beginning of the next with a unit or a point. */
const broken =
  /(?<=[一-鿿，。、；：）]\s?)(\d{1,4})(\.?)(\r?\n)(?=(\d{0,6}(?:\.\d+)?)(?:[万亿]|%|％|个百分点|[元吨人套个名户家]))/;
/** A line shorter than this ends because its paragraph does. */
const shortestLine = 18;

export const brokenNumber = defineRule({
  id: "broken-number",
  title: { "zh-CN": "一个数不分两行", en: "A number is not broken over lines" },
  about: {
    "zh-CN": "一个用阿拉伯数字书写的数不断开转行。",
    en: "A number in digits stays on one line.",
  },
  severity: "information",
  source: "standard",
  examples: {
    wrong: [
      {
        wrong: "据市统计局统计，上半年全市规模以上工业企业实现利润«12\n34»万元，同比有所增长。",
        choices: ["1234"],
      },
      {
        wrong: "据市统计局统计，上半年全市规模以上工业企业利润增长«5.\n2»%，好于去年同期。",
        choices: ["5.2"],
      },
    ],
    leaveAlone: [
      "产量：12\n34万元是去年的数。",
      "据市统计局统计，上半年全市规模以上工业企业实现利润1234万元。\n34万人参加。",
      "1\n2\n3",
      "访问量:704\n\n3月19日，国新办举行新闻发布会。",
    ],
  },
  *checkWhole(draft) {
    for (const [at, line] of draft.lines.entries()) {
      const next = draft.lines[at + 1];
      // With no empty line between the two, the break behind the one is that before the other.
      if (!next || !endsInDigit(line.draft) || next.start !== line.start + line.draft.text.length - 1)
        continue;
      const hit = judge(line.draft, line.draft.folded + next.draft.folded.slice(1));
      if (hit) yield placed(hit, line);
    }
  },
});

const endsInDigit = perLine(({ folded }) => /\d\.?\r?\n$/.test(folded.slice(-4)));

function judge(line: RuleDraft, both: string): RuleHit | undefined {
  const match = broken.exec(both);
  const [, left = "", point = "", lineEnd = "", right = ""] = match ?? [];
  const start = match?.index ?? 0;
  const paragraph = line.paragraphAt(start);
  if (!paragraph || start - paragraph.start < shortestLine || (left.length < 2 && point === ""))
    return undefined;
  if (right === "") return undefined;
  const cut = start + left.length + point.length;
  const whole = `${left}${point}${right}`;
  return {
    start,
    end: cut + lineEnd.length + right.length,
    message: {
      "zh-CN": `一个数不断开转行：${whole}。`,
      en: `A number is not broken over lines: ${whole}.`,
    },
    fixes: [{ edits: [{ start: cut, end: cut + lineEnd.length, newText: "" }] }],
  };
}
