import type { Catalogue } from "./catalogue.ts";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export const en: Catalogue = {
  about: "Heshu checks the figures in Chinese news drafts against trusted sources.",
  help: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Global options:",
    commands: "Commands:",
    showHelp: "show this help",
    showVersion: "show the version",
    checkExamples: `
Examples:
  heshu check draft.txt                            against the bundled fact table
  heshu check --sources articles -- draft.txt      against your own sources
  heshu check --format html --output report.html draft.txt
  pbpaste | heshu check -                          a draft from standard input

Exit status: 0 nothing contradicted, 1 something contradicted or an error-level problem, 2 wrong usage or
unreadable input.`,
  },
  commands: {
    check: "check the figures in drafts",
    figures: "list the figures that are read",
    facts: "fact tables: build, list, find",
    factsBuild: "build a fact table from trusted articles",
    factsList: "list the facts of a table",
    factsFind: "find facts by words",
    lsp: "run the language server on standard input and output",
  },
  arguments: {
    drafts: "drafts (files; - is standard input)",
    sources: "source files (.txt, .md, .html, .docx, .pdf, .xlsx, .csv) or folders",
    words: "words that must all occur",
  },
  options: {
    facts: "use this fact table",
    sources: "use these source articles (files or folders; if no draft is named, the last one is the draft)",
    date: "date of the draft, such as 2024-03-19; its own dateline goes first",
    format: "format of the output",
    output: "write to a file instead",
    tableOutput: "where to write the fact table",
    all: "list what is supported or without a source as well",
    explain:
      "show for each claim the facts it was compared with, and why each was taken or left (text, json and jsonl)",
    rules: "switch rules by name, such as mu,-weekday: one on, one off; all, none",
    noRules: "leave the rules out; compare with the sources only",
    lang: "language",
  },
  usage: {
    unknownOption: (option) => `There is no option ${option}`,
    unknownCommand: (command) => `There is no command ${command}`,
    optionNeedsValue: (option) => `The option ${option} needs a value`,
    optionRequired: (option) => `The option ${option} is required`,
    argumentRequired: (argument) => `The argument ${argument} is missing`,
    tooManyArguments: "There are too many arguments",
    conflict: (option, other) => `${option} and ${other} exclude each other`,
    badChoice: (option, value, choices) => `The option ${option} cannot be ${value}; choose from ${choices}`,
    badDate: (value) => `${value} is not a date; write it like 2024-03-19`,
    noRule: (name) => `There is no rule ${name}; docs/rules.md has their names`,
    didYouMean: (suggestion) => `; did you mean ${suggestion}?`,
    seeHelp: ". See heshu --help.",
    noDraft: "No draft is named; give a file, or - for standard input",
    other: (message) => message,
  },
  noServer: (file) => `${file}: the language server is missing; run npm run build first, or install again.`,
  internal: (message) =>
    `Heshu failed: ${message}. Setting HESHU_DEBUG=1 shows the details; please report them.`,

  decisions: {
    conflict: (file, line) =>
      `${file}: line ${line} has merge-conflict marks, so its decisions are set aside; resolve the conflict and save.`,
    json: (file) =>
      `${file}: is not complete JSON, so its decisions are set aside; restore the version before.`,
    content: (file, place) =>
      `${file}: ${place} is wrong, so its decisions are set aside; correct it or restore the version before.`,
    stale: (file, count) =>
      `${file}: ${count} decisions no longer have a sentence in this draft; tidy them up in the editor.`,
    ignored: (file) => `${file}: is named in .heshuignore and was not checked.`,
  },
  standardInput: "standard input",
  written: (file) => `Wrote ${file}`,
  draftDate: (date) => `draft of ${date}`,
  source: "source",
  suggestion: "change to",
  basis: "rests on",
  inDraft: "draft",
  quoted: (quote) => `“${quote}”`,
  noFigures: "no figure to check",
  summary: (drafts, contradicted, problems, supported, unverified) =>
    `${drafts === 1 ? "" : `${count(drafts, "draft")}: `}${contradicted} contradicted, ${count(problems, "problem")} of form or logic, ${supported} supported, ${unverified} without a source`,
  figureCount: (number) => count(number, "figure"),

  sourceHeading: (title, publisher, date) =>
    [title, publisher, date].filter((part) => part !== undefined).join(", "),
  sourceFile: (file, encoding) => `file ${file}${encoding ? ` (${encoding})` : ""}`,
  dateEvidence: (evidence) => `date rests on: ${evidence}`,
  dateUnknown: "date unknown: 去年, 今年 and the like cannot be resolved; give date in the .meta.json file",
  factCount: (number) => count(number, "fact"),
  tableSummary: (sources, facts) => `${count(sources, "source")}, ${count(facts, "fact")}`,
  nothingFound: (words) => `No fact holds all of: ${words}`,
  speaker: (name) => `says ${name}`,
};
