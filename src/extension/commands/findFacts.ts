import * as vscode from "vscode";
import * as z from "zod/mini";
import {
  type FactItem,
  factItemSchema,
  factsMethod,
  factsResultSchema,
  locationMethod,
  locationResultSchema,
  type SourceItem,
} from "../../protocol/requests.ts";
import { findDraft } from "../drafts.ts";
import type { ServerLink } from "../serverLink.ts";
import { showSource } from "../showSource.ts";
import { tell } from "../tell.ts";
import type { Command, CommandContext } from "./command.ts";
import { chooseSource, sourceOf } from "./ownSources/named.ts";

type Row = vscode.QuickPickItem & { readonly fact: FactItem };

/**
 * Searches the fact table by words, in the source that the view names or in all; the chosen fact goes into the draft,
 * or is opened in its source.
 */
export const findFacts: Command = {
  id: "heshu.findFacts",
  async run(context, item) {
    const uri = findDraft(undefined)?.uri.toString();
    const fact = await pickFact(context, uri, sourceOf(item));
    if (fact !== undefined) await use(context, uri, fact);
  },
};

/** Opens a fact that a view names in its source. */
export const openFact: Command = {
  id: "_heshu.openFact",
  run: (context, fact) => (typeof fact === "string" ? open(context, undefined, fact) : undefined),
};

/** What to do with a fact that a view names. */
export const insertFact: Command = {
  id: "_heshu.insertFact",
  run(context, item) {
    const entry = z.object({ fact: factItemSchema }).safeParse(item);
    return entry.success ? use(context, undefined, entry.data.fact) : undefined;
  },
};

async function pickFact(
  context: CommandContext,
  uri: string | undefined,
  source: SourceItem | undefined,
): Promise<FactItem | undefined> {
  const picked = await search(context.link, uri, source);
  if (picked !== "filter") return picked;
  const title = vscode.l10n.t("In which source?");
  const chosen = await chooseSource(context, undefined, ({ facts }) => facts > 0, title);
  return pickFact(context, uri, chosen ?? source);
}

/** Lets the user choose a fact, or ask for those of one source. */
function search(
  link: ServerLink,
  uri: string | undefined,
  source: SourceItem | undefined,
): Promise<FactItem | "filter" | undefined> {
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = source
    ? vscode.l10n.t("Find sourced figures in “{0}”", source.title)
    : vscode.l10n.t("Find sourced figures");
  picker.buttons = [
    { iconPath: new vscode.ThemeIcon("filter"), tooltip: vscode.l10n.t("In one source only…") },
  ];
  picker.placeholder = vscode.l10n.t(
    "Words of the indicator, the subject or the source, separated by spaces",
  );
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  let asked = 0;
  const ask = async (words: string) => {
    const turn = ++asked;
    picker.busy = true;
    const answer = await link.ask(
      factsMethod,
      { ...(uri !== undefined && { uri }), ...(source && { source: source.id }), words },
      factsResultSchema,
    );
    if (turn !== asked) return;
    picker.busy = false;
    picker.items = (answer?.facts ?? []).map(row);
  };
  return new Promise((resolve) => {
    picker.onDidChangeValue(ask);
    picker.onDidTriggerButton(() => {
      resolve("filter");
      picker.hide();
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.fact);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
    void ask("");
  });
}

function row(fact: FactItem): Row {
  return {
    label: fact.figure,
    description: fact.about,
    detail: `${fact.quote}  ${fact.byline}`,
    // The server has searched already.
    alwaysShow: true,
    fact,
  };
}

async function use(context: CommandContext, uri: string | undefined, fact: FactItem): Promise<void> {
  const { figure, quote, attribution } = fact;
  const choices = [
    { label: vscode.l10n.t("Insert the figure"), description: figure, text: figure },
    {
      label: vscode.l10n.t("Insert the figure with its source"),
      description: figure + attribution,
      text: figure + attribution,
    },
    { label: vscode.l10n.t("Insert the sentence"), description: quote, text: quote },
    { label: vscode.l10n.t("Open the source"), description: fact.byline, text: undefined },
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: figure });
  if (choice === undefined) return;
  if (choice.text === undefined) return open(context, uri, fact.id);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || findDraft(undefined) === undefined)
    return tell(vscode.l10n.t("Open a draft first."));
  const { text } = choice;
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
}

async function open({ link }: CommandContext, uri: string | undefined, fact: string): Promise<void> {
  const params = { ...(uri === undefined ? {} : { uri }), fact };
  const location = await link.ask(locationMethod, params, locationResultSchema);
  if (location) await showSource(location);
  else tell(vscode.l10n.t("The text of this source is not at hand."));
}
