import type { Catalogue } from "./catalogue.ts";

export const zhCN: Catalogue = {
  about: "核数：对照可信来源，核查新闻稿件中的数字。",
  help: {
    usage: "用法：",
    arguments: "参数：",
    options: "选项：",
    globalOptions: "通用选项：",
    commands: "命令：",
    showHelp: "显示帮助",
    showVersion: "显示版本",
    checkExamples: `
例：
  heshu check 稿件.txt                             用随附的事实表核查
  heshu check --sources 来源文件夹 -- 稿件.txt     用自己的来源核查
  heshu check --format html --output 报告.html 稿件.txt
  pbpaste | heshu check -                          核查标准输入

退出码：0 无不符；1 有不符或错误级问题；2 用法有误或读不了输入。`,
  },
  commands: {
    check: "核查稿件中的数字",
    figures: "列出读到的数字",
    facts: "事实表：生成、列出、查找",
    factsBuild: "用可信文章生成事实表",
    factsList: "列出事实表中的事实",
    factsFind: "按词查找事实",
    lsp: "在标准输入输出上运行语言服务器",
  },
  arguments: {
    drafts: "稿件（文件；- 为标准输入）",
    sources: "来源文件（.txt、.md、.html、.docx、.pdf、.xlsx、.csv）或文件夹",
    words: "要找的词，须全部出现",
  },
  options: {
    facts: "用这个事实表",
    sources: "临时用这些来源文章（文件或文件夹；未另写稿件时，最后一个是稿件）",
    date: "稿件日期，如 2024-03-19；稿件电头优先",
    format: "输出格式",
    output: "写入文件，不打印",
    tableOutput: "事实表写到哪里",
    all: "相符和无来源的也逐条列出",
    explain: "逐条列出各处结论的由来：比对了哪些事实，为什么采用或不用（text、json、jsonl 格式）",
    rules: "按名称开关规则，如 mu,-weekday：打开一条、关闭一条；all 全开，none 全关",
    noRules: "不查规则，只对照来源",
    lang: "语言",
  },
  usage: {
    unknownOption: (option) => `没有 ${option} 这个选项`,
    unknownCommand: (command) => `没有 ${command} 这个命令`,
    optionNeedsValue: (option) => `选项 ${option} 后面缺少值`,
    optionRequired: (option) => `必须给出选项 ${option}`,
    argumentRequired: (argument) => `缺少参数 ${argument}`,
    tooManyArguments: "参数太多",
    conflict: (option, other) => `${option} 和 ${other} 不能同时用`,
    badChoice: (option, value, choices) => `选项 ${option} 不能是 ${value}，可选：${choices}`,
    badDate: (value) => `日期 ${value} 不对，请写成 2024-03-19 的样子`,
    noRule: (name) => `没有 ${name} 这条规则，名称见 docs/rules.zh-CN.md`,
    didYouMean: (suggestion) => `，是不是 ${suggestion}？`,
    seeHelp: "。用法见 heshu --help。",
    noDraft: "没有给出稿件，请写上文件名，或用 - 读标准输入",
    other: (message) => message,
  },
  noServer: (file) => `${file}：没有语言服务器，请先运行 npm run build，或重新安装。`,
  internal: (message) => `核数出错：${message}。设置 HESHU_DEBUG=1 再试可看到详情，请反馈给我们。`,

  decisions: {
    conflict: (file, line) => `${file}：第${line}行有合并冲突标记，其中的决定未生效，请解决冲突后保存。`,
    json: (file) => `${file}：不是完整的 JSON，其中的决定未生效，请恢复上一版。`,
    content: (file, place) => `${file}：${place} 一项有误，其中的决定未生效，请改正或恢复上一版。`,
    stale: (file, count) => `${file}：有 ${count} 条决定已失效（原句已改或已删），请在编辑器里清理。`,
    ignored: (file) => `${file}：已列入 .heshuignore，未核查。`,
  },
  standardInput: "标准输入",
  written: (file) => `已写入 ${file}`,
  draftDate: (date) => `稿件日期 ${date}`,
  source: "来源",
  suggestion: "改为",
  basis: "依据",
  inDraft: "稿件",
  quoted: (quote) => `“${quote}”`,
  noFigures: "没有可核查的数字",
  summary: (drafts, contradicted, problems, supported, unverified) =>
    `${drafts === 1 ? "" : `${drafts} 份稿件，`}不符 ${contradicted} 处，规范与逻辑 ${problems} 处，相符 ${supported} 处，无来源 ${unverified} 处`,
  figureCount: (count) => `数字 ${count} 处`,

  sourceHeading: (title, publisher, date) =>
    `《${title}》${[publisher, date].filter((part) => part !== undefined).join("，")}`,
  sourceFile: (file, encoding) => `文件 ${file}${encoding ? `（${encoding}）` : ""}`,
  dateEvidence: (evidence) => `日期依据：${evidence}`,
  dateUnknown: "日期不明：相对时间（去年、今年等）无法推算，请在 .meta.json 中写明 date",
  factCount: (count) => `事实 ${count} 条`,
  tableSummary: (sources, facts) => `共 ${sources} 个来源，${facts} 条事实`,
  nothingFound: (words) => `事实表里没有同时含有“${words}”的事实`,
  speaker: (name) => `${name}说`,
};
