import * as vscode from "vscode";
import * as z from "zod/mini";
import {
  type SourceItem,
  sourceItemSchema,
  sourcesMethod,
  sourcesResultSchema,
} from "../../../protocol/requests.ts";
import { sourceGroupSchema } from "../../../protocol/sources.ts";
import { findDraft } from "../../drafts.ts";
import type { CommandContext } from "../command.ts";

/** The source that an item of the view names. */
export function sourceOf(item: unknown): SourceItem | undefined {
  const entry = z.object({ source: sourceItemSchema }).safeParse(item);
  return entry.success ? entry.data.source : undefined;
}

/** The folder that an item of the view names. */
export function groupUri(item: unknown): vscode.Uri | undefined {
  const entry = z.object({ group: sourceGroupSchema }).safeParse(item);
  return entry.success && entry.data.group.kind !== "table"
    ? vscode.Uri.parse(entry.data.group.uri, true)
    : undefined;
}

type Row = vscode.QuickPickItem & { readonly source: SourceItem };

/** The source that an item of the view names, else the one that is chosen from those that fit. */
export async function chooseSource(
  { link }: CommandContext,
  item: unknown,
  fits: (source: SourceItem) => boolean,
  title: string,
): Promise<SourceItem | undefined> {
  const named = sourceOf(item);
  if (named !== undefined) return named;
  const uri = findDraft(undefined)?.uri.toString();
  const answer = await link.ask(sourcesMethod, uri === undefined ? {} : { uri }, sourcesResultSchema);
  const rows = (answer?.sources ?? [])
    .filter(fits)
    .map((source): Row => ({ label: source.title, description: source.byline, source }));
  if (rows.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no source of your own yet."));
    return undefined;
  }
  return (await vscode.window.showQuickPick(rows, { title, matchOnDescription: true }))?.source;
}
