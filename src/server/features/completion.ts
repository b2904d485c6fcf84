import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Fact, FactTable } from "../../engine/facts/fact.ts";
import type { ClaimWords } from "../words/claim.ts";
import { escapeMarkdown } from "../words/markdown.ts";
import { factsPerhapsNamed, findFacts } from "./facts.ts";

/** Typed anywhere in a draft, it asks for figures by the words that follow. */
export const completionTrigger = "@";

const mostItems = 50;
/** Characters that may stand between an indicator's name and the cursor: 达到了, 同比增长. */
const longestGap = 8;

interface Wanted {
  readonly facts: readonly Fact[];
  /** Where the words begin that the figure takes the place of. */
  readonly from: number;
}

/** Sourced figures that fit where the cursor is. */
export async function completionsAt(
  document: TextDocument,
  position: Position,
  table: FactTable,
  claims: ClaimWords,
): Promise<CompletionList> {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const wanted = (await asked(line, table)) ?? afterIndicator(line, table);
  if (wanted === undefined) return { isIncomplete: false, items: [] };
  const range = { start: { line: position.line, character: wanted.from }, end: position };
  const typed = line.slice(wanted.from);
  const items = wanted.facts.slice(0, mostItems).flatMap((fact, place) => {
    const item = (newText: string, order: number, about = ""): CompletionItem => ({
      label: newText,
      kind: CompletionItemKind.Value,
      detail: claims.byline(fact.source),
      ...(about === "" ? {} : { labelDetails: { description: about } }),
      documentation: {
        kind: MarkupKind.Markdown,
        value: `> ${escapeMarkdown(fact.quote)}`,
      },
      textEdit: { range, newText },
      // The server has chosen already: what was typed is no part of the figure.
      filterText: typed,
      sortText: String(2 * place + order).padStart(3, "0"),
    });
    // The second is long enough; what it is about stands above it.
    return [
      item(fact.figure.text, 0, claims.about(fact)),
      item(fact.figure.text + claims.attribution(fact.source), 1),
    ];
  });
  // Further words are for the server to search with.
  return { isIncomplete: true, items };
}

/** `@保租房 套`: the facts that hold these words. */
async function asked(line: string, table: FactTable): Promise<Wanted | undefined> {
  const match = /[@＠]([^@＠，。；！？]*)$/u.exec(line);
  return match === null ? undefined : { facts: await findFacts(table, match[1] ?? ""), from: match.index };
}

/** `经济总量达到`: the facts about the indicator that was named last. */
function afterIndicator(line: string, table: FactTable): Wanted | undefined {
  const facts = factsPerhapsNamed(table, line).filter((fact) => {
    const names = [fact.indicator?.text, fact.indicator?.value].filter((name) => name !== undefined);
    return names.some((name) => {
      const at = line.lastIndexOf(name);
      const gap = line.slice(at + name.length);
      return at !== -1 && gap.length <= longestGap && !/[\d０-９\p{P}]/u.test(gap);
    });
  });
  return facts.length === 0 ? undefined : { facts, from: line.length };
}
