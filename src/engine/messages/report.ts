import type { ReportDecision } from "../report/document.ts";
import type { MarkKind } from "../report/marks.ts";
import type { Language } from "./language.ts";

/** The words of reports. */
export interface ReportWords {
  readonly title: string;
  readonly kinds: Record<MarkKind, string>;
  readonly decisions: Record<ReportDecision["kind"], string>;
  readonly drafts: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly rateLabel: string;
  readonly rate: (rate: string, basis: string) => string;
  readonly rateBasis: (errors: string, characters: number) => string;
  readonly rateNote: string;
  readonly attention: string;
  readonly rest: string;
  readonly decided: string;
  readonly decision: string;
  readonly dated: (text: string, date: string) => string;
  readonly nothingWrong: string;
  readonly noFigures: string;
  readonly place: string;
  readonly inDraft: string;
  readonly verdict: string;
  readonly explanation: string;
  readonly source: string;
  readonly suggestion: string;
  readonly basis: string;
  readonly draftDate: (date: string) => string;
  readonly linePlace: (line: number, column: number) => string;
  readonly stripLabel: (path: string) => string;
  readonly stripNote: string;
  readonly file: string;
  readonly line: string;
  readonly column: string;
  readonly code: string;
  readonly severity: string;
  readonly publisher: string;
  readonly date: string;
  readonly quote: string;
  readonly entitled: (title: string) => string;
  readonly replaceWith: (text: string) => string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly beforeTitle: string;
  readonly or: string;
}

const zhCN: ReportWords = {
  title: "数字核查报告",
  kinds: { supported: "相符", contradicted: "不符", unverified: "无来源", problem: "规范与逻辑" },
  decisions: { verified: "已人工核实", ignored: "已忽略" },
  drafts: (count) => `${count} 份稿件`,
  figures: (count) => `${count} 处数字说法`,
  rateLabel: "差错率（每万字）",
  rate: (rate, basis) => `${rate}（${basis}）`,
  rateBasis: (errors, characters) => `计 ${errors} 个差错，${characters} 字`,
  rateNote:
    "按2020年《报纸编校差错率计算方法》折算：数字错误计 1，标题中计 2，格式不规范计 0.1（合计不超过 1）；超过万分之三为不合格。只计本报告中的问题。",
  attention: "需要处理",
  rest: "其余数字",
  decided: "已人工核实或忽略",
  decision: "决定",
  dated: (text, date) => `${text}（${date}）`,
  nothingWrong: "没有发现不符之处。",
  noFigures: "没有可核查的数字。",
  place: "位置",
  inDraft: "稿件",
  verdict: "结论",
  explanation: "说明",
  source: "来源",
  suggestion: "改为",
  basis: "依据",
  draftDate: (date) => `稿件日期 ${date}`,
  linePlace: (line, column) => `第${line}行第${column}字`,
  stripLabel: (path) => `${path}：各处结论在稿件中的位置`,
  stripNote: "从左到右为稿件开头到结尾",
  file: "文件",
  line: "行",
  column: "列",
  code: "代码",
  severity: "级别",
  publisher: "发布者",
  date: "日期",
  quote: "来源原句",
  entitled: (title) => `《${title}》`,
  replaceWith: (text) => (text === "" ? "（删去）" : text),
  colon: "：",
  comma: "，",
  semicolon: "；",
  beforeTitle: "",
  or: " 或 ",
};

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

const en: ReportWords = {
  title: "Report on figures",
  kinds: {
    supported: "supported",
    contradicted: "contradicted",
    unverified: "no source",
    problem: "form and logic",
  },
  decisions: { verified: "verified by hand", ignored: "ignored" },
  drafts: (count) => plural(count, "draft"),
  figures: (count) => plural(count, "claim"),
  rateLabel: "Errors in 10,000 characters",
  rate: (rate, basis) => `${rate} (${basis})`,
  rateBasis: (errors, characters) => `weighted errors: ${errors}, characters: ${characters}`,
  rateNote:
    "Weighed as in China’s method for newspapers of 2020: a wrong figure counts 1, in a headline 2, a form slip 0.1 (at most 1 in all); above 3 in 10,000 fails. Only what this report lists is counted.",
  attention: "To be dealt with",
  rest: "Other figures",
  decided: "Verified by hand or ignored",
  decision: "Decision",
  dated: (text, date) => `${text} (${date})`,
  nothingWrong: "Nothing was found wrong.",
  noFigures: "There is no figure to check.",
  place: "Place",
  inDraft: "Draft",
  verdict: "Verdict",
  explanation: "Explanation",
  source: "Source",
  suggestion: "Change to",
  basis: "Rests on",
  draftDate: (date) => `Draft of ${date}`,
  linePlace: (line, column) => `line ${line}, column ${column}`,
  stripLabel: (path) => `${path}: where in the draft each verdict stands`,
  stripNote: "from the beginning of the draft, left, to its end",
  file: "File",
  line: "Line",
  column: "Column",
  code: "Code",
  severity: "Severity",
  publisher: "Publisher",
  date: "Date",
  quote: "Source sentence",
  entitled: (title) => `“${title}”`,
  replaceWith: (text) => (text === "" ? "(delete)" : text),
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  beforeTitle: ", ",
  or: " or ",
};

export const reportWords: Record<Language, ReportWords> = { "zh-CN": zhCN, en };
