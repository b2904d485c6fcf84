import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const pairs = /[1-8一二两三四五六七八]、[2-9三四五六七八九两]/g;
const digits = "零一二三四五六七八九";
/** What is counted roughly; what is numbered (月 号 届 版 条 章 季度 …) is not here. */
const counted =
  /^(?:个(?!百分|股|案|别)|名|位|人(?![民才均口大防物])|次(?![会方级要全代产生])|天(?!津|然)|件|家(?!庭|属)|座|辆|张|批|种(?!植|子)|只|头|棵|块|间|栋|艘|架|趟|分钟|小时|里(?![面程])|米(?!粉|线)|公里|斤|吨|亩|岁|成(?![员人立都功])|倍|[十百千万亿])/;
const year = /^年(?![级期代度产末初底龄报一二三四五六七八九十\d])/;
/** Before the first digit: another number, an ordinal, a list. */
const numbered = /[\d一二三四五六七八九十两第、.．:：年级班初高]$/;
const opensItem = /(?:^|[。；;！？!?）)”\s])$/;

export const neighbouringDigits = defineRule({
  id: "neighbouring-digits",
  title: { "zh-CN": "相邻两数连用表示约数", en: "Two neighbouring digits as a rough number" },
  about: {
    "zh-CN": "相邻两个数字连用表示约数，用汉字，中间不加顿号：六七个、两三批、七八十种。",
    en: "A rough number of two neighbouring digits is written in characters, without 、: 六七个.",
  },
  severity: "information",
  source: "standard",
  needs: ["、"],
  examples: {
    wrong: [
      { wrong: "志愿者«7、8个»人一组。", right: "七八个" },
      { wrong: "孩子一待就是«3、4个»小时。", right: "三四个" },
      { wrong: "设备分«两、三批»运抵。", right: "两三批" },
      { wrong: "园里有«七、八十»种花。", right: "七八十" },
      { wrong: "老人来了«2、3次»。", right: "两三次" },
      { wrong: "现场来了«二、三个»人。", right: "两三个" },
    ],
    leaveAlone: [
      "报告将分三、四两册印发。",
      "新线6、7月开通，第6、7个站点先行。",
      "三、四线城市增长较快。",
      "招生涉及一、二年级。",
      "增长5、6、7个百分点。",
      "分别提高3.6、4个和5个百分点。",
      "一、二是两个方面的问题。",
      "2、3个项目落地。",
      "产业结构由第二、三次产业带动。",
      "学生年龄在六七岁。",
      "四、五个重点任务",
    ],
  },
  *check(draft) {
    for (const { index } of draft.matches(pairs)) {
      const hit = pairAt(draft, index);
      if (hit) yield hit;
    }
  },
});

/** Not taken from figures: a list of single digits is read as a list, or not at all. */
function pairAt(draft: RuleDraft, start: number): RuleHit | undefined {
  const { folded } = draft;
  const from = start + 2;
  const first = digitOf(folded[start]);
  const second = digitOf(folded[from]);
  if (first === undefined || second !== first + 1 || isDigit(folded[start]) !== isDigit(folded[from]))
    return undefined;
  const rest = draft.after(from + 1, 6);
  const arabic = isDigit(folded[from]);
  const unit = counted.exec(rest)?.[0] ?? (arabic ? undefined : year.exec(rest)?.[0]);
  if (unit === undefined || (arabic && /^[十百千]/.test(rest))) return undefined;
  const before = draft.before(start, 12);
  if (numbered.test(before) || opensItem.test(before)) return undefined;
  const end = from + 1 + unit.length;
  const newText = `${rough(first, unit)}${rough(second, unit)}`;
  return {
    start,
    end,
    message: {
      "zh-CN": `约数用汉字，中间不加顿号：应为${newText}${unit}。`,
      en: `A rough number takes characters and no 、: ${newText}${unit}.`,
    },
    fixes: [{ edits: [{ start, end: from + 1, newText }], preferred: true }],
  };
}

function rough(value: number, unit: string): string {
  return value === 2 && unit !== "十" ? "两" : (digits[value] ?? "");
}

function isDigit(char = ""): boolean {
  return char >= "0" && char <= "9";
}

function digitOf(char = ""): number | undefined {
  if (isDigit(char)) return Number(char);
  if (char === "两") return 2;
  const value = digits.indexOf(char);
  return value > 0 ? value : undefined;
}
