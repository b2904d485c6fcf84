import type { Figure, IsoDate } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule } from "../rule.ts";

/** 24年3月 at the beginning of a date; a length of time has 个月. */
const short = /^(\d{2})年(?=\d{1,2}月)/;
/** Nothing before it that makes it a year of an era or a length of time: 民国24年3月, 历时24年3月. */
const free = /(?:^|[，,。；;：:、（(“"\s于在从自到至截止和与是起及]|截至)$/;
const oldTimes = /世纪|民国|清朝|光绪|抗战|解放前|建国前|1[0-9]\d\d年/;
/** Years back from the draft within which a century can be taken for granted. */
const living = 40;

export const shortYear = defineRule({
  id: "short-year",
  title: { "zh-CN": "年份写全四位", en: "Years in four digits" },
  about: {
    "zh-CN": "公历年份写全四位：24年3月写作2024年3月。",
    en: "Years of the common era take four digits: 2024年3月, not 24年3月.",
  },
  severity: "information",
  source: "standard",
  kinds: ["period", "date"],
  examples: {
    wrong: [
      { wrong: "新馆的设计招标始于«20年»8月。", right: "2020年", date: "2024-03-20" },
      { wrong: "从«19年»7月起，电子客票开始试点。", right: "2019年", date: "2024-03-20" },
      { wrong: "公司«98年»3月成立，2001年上市。", choices: ["1998年"], date: "2024-03-20" },
    ],
    leaveAlone: [
      "工程历时24年3个月。",
      "民国24年3月，学校迁址。",
      "他被判处有期徒刑12年6个月。",
      "2024年3月开工。",
      "光绪24年8月的事。",
      "合同期24年，3月生效。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind !== "period" && figure.kind !== "date") continue;
      const digits = short.exec(draft.folded.slice(figure.start, figure.end))?.[1];
      const year = figure.from?.slice(0, 4);
      if (digits === undefined || year === undefined || !year.endsWith(digits)) continue;
      if (!free.test(draft.before(figure.start, 4)) && !startsWord(draft, figure)) continue;
      const { start } = figure;
      const certain = isCertain(draft, start, Number(year));
      yield {
        start,
        end: start + 3,
        message: {
          "zh-CN": `年份写全四位：${year}年${certain ? "。" : "，世纪请核实。"}`,
          en: `Write the year in four digits: ${year}年${certain ? "." : "; confirm the century."}`,
        },
        fixes: [
          {
            edits: [{ start, end: start, newText: year.slice(0, 2) }],
            ...(certain && { preferred: true as const }),
          },
        ],
      };
    }
  },
});

/** 公司98年3月: a noun may stand before it, but nothing that counts or reigns. */
function startsWord(draft: RuleDraft, { start }: Figure): boolean {
  return /(?:公司|企业|项目|工程|学校|医院|他|她|我|单位)$/.test(draft.before(start, 2));
}

function isCertain(draft: RuleDraft, at: number, year: number): boolean {
  const paragraph = draft.paragraphAt(at);
  const line = paragraph ? draft.folded.slice(paragraph.start, paragraph.end) : "";
  return year >= 2000 && within(draft.date, year) && !oldTimes.test(line);
}

function within(date: IsoDate | undefined, year: number): boolean {
  if (date === undefined) return false;
  const ago = Number(date.slice(0, 4)) - year;
  return ago <= living && ago >= -10;
}
