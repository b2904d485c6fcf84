import * as vscode from "vscode";
import {
  factsMethod,
  factsResultSchema,
  sourcesMethod,
  sourcesResultSchema,
} from "../../protocol/requests.ts";
import {
  type SourceGroupItem,
  sourceGroupsMethod,
  sourceGroupsResultSchema,
} from "../../protocol/sources.ts";
import type { ServerLink } from "../serverLink.ts";
import { type SourceEntry, treeItem } from "./sourceItems.ts";

/** Milliseconds between two looks at a library that is being read. */
const pace = 500;

/** The sources by folder, with their facts, asked from the server piece by piece. */
export function registerFactsView(link: ServerLink): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<SourceEntry>("heshu.facts", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (entry) => (link.state === "running" ? children(link, entry, show) : []),
      getTreeItem: treeItem,
    },
  });
  let again: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => changed.fire(undefined);
  // While files are being read, the view looks again from time to time.
  function show(groups: readonly SourceGroupItem[]): void {
    const reading = groups.flatMap((group) => group.reading ?? []);
    const done = reading.reduce((sum, one) => sum + one.done, 0);
    const total = reading.reduce((sum, one) => sum + one.total, 0);
    view.message = total === 0 ? "" : vscode.l10n.t("Reading sources: {0} of {1}", done, total);
    clearTimeout(again);
    if (total > 0) again = setTimeout(refresh, pace);
  }
  return vscode.Disposable.from(
    view,
    changed,
    link.onStatus(refresh),
    link.onState(refresh),
    link.onSources(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    { dispose: () => clearTimeout(again) },
  );
}

async function children(
  link: ServerLink,
  entry: SourceEntry | undefined,
  show: (groups: readonly SourceGroupItem[]) => void,
): Promise<SourceEntry[]> {
  if (entry === undefined) {
    const groups = (await link.ask(sourceGroupsMethod, {}, sourceGroupsResultSchema))?.groups ?? [];
    show(groups);
    return groups.filter((group, at) => at === 0 || !isEmpty(group)).map((group) => ({ group }));
  }
  if ("source" in entry) {
    const answer = await link.ask(factsMethod, { source: entry.source.id }, factsResultSchema);
    return (answer?.facts ?? []).map((fact) => ({ fact }));
  }
  return "group" in entry ? inGroup(link, entry.group) : [];
}

async function inGroup(link: ServerLink, group: SourceGroupItem): Promise<SourceEntry[]> {
  const answer = await link.ask(sourcesMethod, { group: group.id }, sourcesResultSchema);
  const sources = (answer?.sources ?? []).map((source) => ({ source }));
  const problems = group.problems.map((problem) => ({ problem }));
  const hints: SourceEntry[] =
    group.off === true
      ? [{ hint: "trust" }]
      : [
          ...(group.unread > 0 ? [{ hint: "unread", count: group.unread } as const] : []),
          ...(isEmpty(group) ? [{ hint: "add", group } as const] : []),
        ];
  return [...hints, ...problems, ...sources];
}

/** A folder that is not there, or has nothing in it: only the first one is shown, with what to do. */
function isEmpty({ kind, sources, problems, unread, reading }: SourceGroupItem): boolean {
  return kind !== "table" && sources === 0 && problems.length === 0 && unread === 0 && reading === undefined;
}
