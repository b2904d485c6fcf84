import type { Severity } from "../checking/finding.ts";
import type { Language } from "../messages/language.ts";
import { rules } from "./index.ts";
import type { Rule, WrongExample } from "./rule.ts";
import { sources } from "./sources.ts";

interface PageWords {
  readonly title: string;
  readonly opening: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly off: string;
  readonly source: string;
  readonly wrong: string;
  readonly right: string;
  readonly noFix: string;
  readonly or: string;
  readonly leaveAlone: string;
}

const words: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    title: "规则",
    opening:
      "这些规则不需要来源：数字的写法，以及稿件自己的数对不对得上。每条都可以在设置 `heshu.severity` 里按名称改级别，设为 `none` 就不报；默认不报的，设一个级别就报。终端里用 `--rules mu,-weekday` 打开一条、关闭一条。",
    severity: "级别",
    severities: { error: "错误", warning: "警告", information: "提示", hint: "弱提示", none: "不显示" },
    off: "默认不报",
    source: "依据",
    wrong: "稿件",
    right: "改为",
    noFix: "请核实",
    or: " 或 ",
    leaveAlone: "不报",
  },
  en: {
    title: "Rules",
    opening:
      "These need no source: how figures are written, and whether a draft’s own figures add up. The setting `heshu.severity` gives each another severity by its name; `none` switches one off, and any severity switches on one that is off. In the terminal, `--rules mu,-weekday` switches one on and one off.",
    severity: "Severity",
    severities: {
      error: "error",
      warning: "warning",
      information: "information",
      hint: "hint",
      none: "none",
    },
    off: "off by default",
    source: "Rests on",
    wrong: "Draft",
    right: "Change to",
    noFix: "to be confirmed",
    or: " or ",
    leaveAlone: "Left alone",
  },
};

/** A rule by its id. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** What a rule is called, for people. */
export function ruleTitle(id: string, language: Language): string | undefined {
  return findRule(id)?.title[language];
}

/** One rule as a Markdown section. @param level of its heading, 1 to 6. */
export function rulePage(rule: Rule, language: Language, level = 1): string {
  const page = words[language];
  const severity = `${page.severities[rule.severity]}${rule.off ? `${language === "en" ? ", " : "，"}${page.off}` : ""}`;
  return [
    `${"#".repeat(level)} ${rule.title[language]}`,
    "",
    `\`${rule.id}\``,
    "",
    rule.about[language],
    "",
    `- ${page.severity}${colon(language)}${severity}`,
    `- ${page.source}${colon(language)}${sources[rule.source][language]}`,
    "",
    `| ${page.wrong} | ${page.right} |`,
    "| --- | --- |",
    ...rule.examples.wrong.map((example) => row(example, page)),
    "",
    `${page.leaveAlone}${colon(language)}`,
    "",
    ...rule.examples.leaveAlone.map((text) => `- ${oneLine(text)}`),
    "",
  ].join("\n");
}

/** All rules as one Markdown document. */
export function rulesDocument(language: Language): string {
  const page = words[language];
  const contents = rules.map((rule) => `- [${rule.title[language]}](#${rule.id}) \`${rule.id}\``);
  const sections = rules.map((rule) => `<a id="${rule.id}"></a>\n\n${rulePage(rule, language, 2)}`);
  return [`# ${page.title}`, "", page.opening, "", ...contents, "", ...sections].join("\n");
}

function row({ wrong, right, choices = [] }: WrongExample, page: PageWords): string {
  const marked = oneLine(wrong).replace("«", "**").replace("»", "**");
  const fixes = right === undefined ? choices : [right];
  return `| ${marked} | ${fixes.length === 0 ? page.noFix : fixes.map(oneLine).join(page.or)} |`;
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\s*\n+\s*/g, " ⏎ ")
    .replaceAll("|", "\\|")
    .replaceAll("~", "\\~");
}

function colon(language: Language): string {
  return language === "en" ? ": " : "：";
}
