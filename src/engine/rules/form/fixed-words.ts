import { defineRule } from "../rule.ts";

const tens: Readonly<Record<string, string>> = {
  "10五": "十五",
  "11五": "十一五",
  "12五": "十二五",
  "13五": "十三五",
  "14五": "十四五",
  "15五": "十五五",
  "16五": "十六五",
};
/** 1[1-6]五 of five-year plans; 11五 and the like stand in quotation marks or before what a plan has. */
const plans = /(?<![\d第])1[1-6]五(?=[”"’」』]|规划|时期|期间|以来|末|开局|收官|建设|目标|发展)/g;
/** Days named by month and day without a dot: nobody takes 五一 for anything else. 一二·九 and 一·二八 keep theirs. */
const days =
  /(?:三[·•・‧∙]八|五[·•・‧∙]一|五[·•・‧∙]四|六[·•・‧∙]一|七[·•・‧∙]一|七[·•・‧∙]七|八[·•・‧∙]一|九[·•・‧∙]一八|十[·•・‧∙]一)(?=[”"’」』]|假期|小长假|黄金周|国际|劳动|儿童|青年|妇女|建军|运动|事变|节)/g;

export const fixedWords = defineRule({
  id: "fixed-words",
  title: { "zh-CN": "固定词语用汉字", en: "Set phrases in characters" },
  about: {
    "zh-CN": "含数字的固定词语用汉字：“十四五”。月日简称不致误解的不加间隔号：“五一”“九一八”。",
    en: "Set phrases keep their characters (“十四五”), and days known by their date take no dot (“五一”).",
  },
  severity: "information",
  source: "standard",
  needs: ["五", ..."·•・‧∙"],
  inTitles: true,
  examples: {
    wrong: [
      { wrong: "《武威市“«14五»”文化发展规划》提出建设博物馆之城。", right: "十四五" },
      { wrong: "«15五»时期，城市更新提速。", right: "十五五" },
      { wrong: "今年“«五·一»”假期，观众排起长队。", right: "五一" },
      { wrong: "“«九·一八»”事变后，学校南迁。", right: "九一八" },
    ],
    leaveAlone: [
      "“十四五”时期",
      "“五一”假期",
      "“一二·九”运动",
      "“一·二八”事变",
      "“3·15”晚会",
      "“5·12”汶川地震",
      "第14五年规划期",
      "14五个班",
    ],
  },
  *check(draft) {
    for (const { 0: words, index } of draft.matches(plans)) {
      yield hit(index, words, tens[words] ?? words);
    }
    for (const { 0: words, index } of draft.matches(days)) {
      yield hit(index, words, words.replace(/[^一-鿿]/g, ""));
    }
  },
});

function hit(start: number, words: string, right: string) {
  const end = start + words.length;
  return {
    start,
    end,
    message: { "zh-CN": `固定写法为“${right}”。`, en: `The set form is “${right}”.` },
    fixes: [{ edits: [{ start, end, newText: right }], preferred: true as const }],
  };
}
