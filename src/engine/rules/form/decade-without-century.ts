import type { Paragraph } from "../../text/sentences.ts";
import { defineRule } from "../rule.ts";

const decade = /^([2-9]0|[二三四五六七八九]十)年代/;
/** Decades that may be of either century by now. */
const recent = /^(?:20|30|二十|三十)/;

export const decadeWithoutCentury = defineRule({
  id: "decade-without-century",
  title: { "zh-CN": "年代前写明世纪", en: "Decades with their century" },
  about: {
    "zh-CN": "“80年代”前写明世纪：20世纪80年代。同一段前文已写明世纪或年份的，不必重复。",
    en: "A decade takes its century, 20世纪80年代, unless the paragraph has named it, or a year of it, before.",
  },
  severity: "information",
  source: "standard",
  needs: ["年代"],
  kinds: ["period"],
  examples: {
    wrong: [
      { wrong: "这件藏品征集于«80年代»。", choices: ["20世纪80年代"] },
      { wrong: "歌曲流行于«80年代»，翻唱则在90年代。", choices: ["20世纪80年代"] },
      { wrong: "厂房建于«二十年代»。", choices: ["20世纪二十年代", "21世纪二十年代"] },
    ],
    leaveAlone: [
      "这些照片的时间跨度从20世纪80年代开始。",
      "从20世纪70年代末到80年代，这里变化很大。",
      "上世纪90年代，工厂搬迁。",
      "1984年，八十年代的任务完成过半。",
      "2010年代以来",
      "老人说：“80年代那会儿，全村就一台电视。”",
    ],
  },
  *check(draft) {
    let reported: Paragraph | undefined;
    for (const figure of draft.figures) {
      if (figure.kind !== "period") continue;
      const [words = "", number = ""] = decade.exec(draft.folded.slice(figure.start, figure.end)) ?? [];
      if (words === "" || /[\d纪]$/.test(draft.before(figure.start, 1))) continue;
      const paragraph = draft.paragraphAt(figure.start);
      const before = paragraph ? draft.folded.slice(paragraph.start, figure.start) : "";
      if (/世纪|1[89]\d\d(?!\d)/.test(before) || before.lastIndexOf("“") > before.lastIndexOf("”")) continue;
      // What is said of the first of a paragraph goes for the rest.
      if (paragraph && paragraph === reported) continue;
      reported = paragraph;
      const centuries = recent.test(number) ? ["20世纪", "21世纪"] : ["20世纪"];
      const { start } = figure;
      yield {
        start,
        end: start + words.length,
        message: {
          "zh-CN": `“${words}”前写明世纪，如${centuries[0]}${words}；世纪请核实。`,
          en: `Name the century: ${centuries[0]}${words}, say; confirm which.`,
        },
        fixes: centuries.map((newText) => ({ edits: [{ start, end: start, newText }] })),
      };
    }
  },
});
