import { version } from "../../../package.json";
import type { FactTable } from "../../engine/facts/fact.ts";
import { createChecker } from "../../engine/index.ts";
import { formatReport, jsonDocument, jsonExplanation, reportFormats } from "../../engine/report/index.ts";
import { createSegmenter } from "../../segment/createSegmenter.ts";
import { describeFallback } from "../../segment/fallbackReason.ts";
import { describeInputError } from "../../sources/index.ts";
import { dictionaryFolder } from "../bundled.ts";
import { checkDate } from "../dateOption.ts";
import { Decisions } from "../decisions.ts";
import { readDrafts } from "../drafts.ts";
import { type ExitStatus, statusOf } from "../exitStatus.ts";
import { chooseFacts, type FactChoice } from "../factTable.ts";
import { catalogues } from "../messages/index.ts";
import { deliver } from "../output.ts";
import { type RuleChoice, ruleLevels } from "../ruleOption.ts";
import type { Terminal } from "../terminal.ts";
import { checkText } from "../text/checkText.ts";
import { type ExplainedDocument, explainText } from "../text/explainText.ts";

export const checkFormats = ["text", "json", "jsonl", ...reportFormats] as const;

export interface CheckOptions extends FactChoice {
  readonly date?: string | undefined;
  readonly format: (typeof checkFormats)[number];
  readonly output?: string | undefined;
  readonly all?: boolean | undefined;
  readonly explain?: boolean | undefined;
  readonly rules?: RuleChoice;
}

function format(documents: readonly ExplainedDocument[], options: CheckOptions, terminal: Terminal): string {
  const { language, columns } = terminal;
  const rows = () =>
    documents.map((document) => ({
      ...jsonDocument(document),
      ...(options.explain && {
        explanations: document.explanations.map((each) => jsonExplanation(each, language)),
      }),
    }));
  const colour = terminal.colour && options.output === undefined;
  switch (options.format) {
    case "text":
      return options.explain
        ? explainText(documents, { language, colour })
        : checkText(documents, { language, columns, colour, all: options.all === true });
    case "json":
      return `${JSON.stringify(rows(), undefined, 2)}\n`;
    case "jsonl":
      return rows()
        .map((row) => `${JSON.stringify(row)}\n`)
        .join("");
    default:
      return formatReport(options.format, documents, { language, version });
  }
}

/**
 * `--sources` takes any number of paths, so a draft written right after them ends up among them:
 * when no draft stands elsewhere, the last of several is the draft.
 */
function draftAmongSources(
  files: readonly string[],
  options: CheckOptions,
): [readonly string[], CheckOptions] {
  const { sources } = options;
  if (files.length > 0 || sources === undefined || sources.length < 2) return [files, options];
  return [sources.slice(-1), { ...options, sources: sources.slice(0, -1) }];
}

export async function check(
  given: readonly string[],
  givenOptions: CheckOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { language } = terminal;
  const words = catalogues[language];
  const [files, options] = draftAmongSources(given, givenOptions);
  checkDate(options.date, words);
  const rules = ruleLevels(options.rules, words);
  const facts = await chooseFacts(options);
  const { drafts, errors: unread } = await readDrafts(files, words);
  const errors = [...facts.errors, ...unread];
  for (const error of errors) terminal.note(describeInputError(error, language));
  if (drafts.length === 0) return 2;

  const choice = createSegmenter({ dictionaryFolder });
  const checkerOf = (table: FactTable) =>
    createChecker(table, { segmenter: choice.segmenter, language, rules });
  const shared = checkerOf(facts.table);
  const decisions = new Decisions(language, (line) => terminal.note(line));
  const documents: ExplainedDocument[] = [];
  for (const draft of drafts) {
    const { path, text } = draft;
    if (decisions.leaveAlone(draft)) {
      terminal.note(words.decisions.ignored(path));
      continue;
    }
    const others = facts.without(path);
    const checker = others === undefined ? shared : checkerOf(others);
    const dated = options.date === undefined ? {} : { date: options.date };
    const { result, decided } = decisions.apply(draft, checker.check(text, dated));
    const explanations = options.explain ? checker.explain(text, dated) : [];
    documents.push({ path, text, result, decided, explanations });
  }
  if (choice.isLoaded && choice.fallbackReason)
    terminal.note(describeFallback(choice.fallbackReason, language));
  deliver(format(documents, options, terminal), options.output, terminal);
  return errors.length > 0 ? 2 : statusOf(documents.map(({ result }) => result));
}
