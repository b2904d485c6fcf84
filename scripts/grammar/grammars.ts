import { figureRules, type Rule } from "./patterns.ts";

export interface Grammar {
  readonly $schema: string;
  readonly name: string;
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly patterns: readonly Rule[];
  readonly repository?: Readonly<Record<string, Rule>>;
}

const $schema = "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json";
const figures: Rule = { include: "text.figures.heshu" };

/** Each grammar by the name of its file in `syntaxes/`. */
export function grammars(): Readonly<Record<string, Grammar>> {
  return {
    "figures.tmLanguage.json": {
      $schema,
      name: "Figures in Chinese text",
      scopeName: "text.figures.heshu",
      patterns: figureRules(),
    },
    "plaintext.tmLanguage.json": {
      $schema,
      name: "Plain text with figures",
      scopeName: "text.plain.heshu",
      patterns: [figures],
    },
    "zh-news.tmLanguage.json": {
      $schema,
      name: "新闻稿件",
      scopeName: "text.news.heshu",
      patterns: [
        { name: "comment.block.heshu", begin: "<!--", end: "-->" },
        {
          name: "entity.name.section.dateline.heshu",
          match: "^[\\s　]*(?:本报讯|本刊讯|(?:新华社|中新社|中新网|央视新闻)[^，。\\d]{0,12}(?=\\d|[电讯]))",
        },
        figures,
      ],
    },
    "markdown-figures.tmLanguage.json": {
      $schema,
      name: "Figures in Markdown",
      scopeName: "text.markdown.figures.heshu",
      injectionSelector:
        "L:text.html.markdown -comment -markup.fenced_code -markup.raw -markup.inline.raw -meta.embedded -markup.underline.link",
      patterns: [figures],
    },
  };
}
