import * as vscode from "vscode";
import {
  type FactItem,
  factsMethod,
  factsResultSchema,
  type SourceItem,
  sourcesMethod,
  sourcesResultSchema,
} from "../../protocol/requests.ts";
import type { ServerLink } from "../serverLink.ts";

const { ThemeIcon, TreeItem, TreeItemCollapsibleState } = vscode;

/** What `_heshu.insertFact` takes. */
interface FactEntry {
  readonly fact: FactItem;
}
type Item = SourceItem | FactEntry;

/** The fact table by source, asked from the server piece by piece. */
export function registerFactsView(link: ServerLink): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Item>("heshu.facts", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(item) {
        if (link.state !== "running") return [];
        if (item === undefined)
          return (await link.ask(sourcesMethod, {}, sourcesResultSchema))?.sources ?? [];
        if ("fact" in item) return [];
        const answer = await link.ask(factsMethod, { source: item.id }, factsResultSchema);
        return (answer?.facts ?? []).map((fact) => ({ fact }));
      },
      getTreeItem: (item) => ("fact" in item ? factItem(item) : sourceItem(item)),
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    link.onStatus(() => changed.fire()),
    link.onState(() => changed.fire()),
  );
}

function sourceItem({ id, title, byline, facts }: SourceItem): vscode.TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = [byline, String(facts)].filter((part) => part !== "").join(" · ");
  item.iconPath = new ThemeIcon("book");
  item.contextValue = "source";
  return item;
}

function factItem({ fact }: FactEntry): vscode.TreeItem {
  const item = new TreeItem(fact.figure, TreeItemCollapsibleState.None);
  item.id = fact.id;
  item.description = fact.about;
  item.tooltip = `${fact.quote}\n${fact.byline}`;
  item.iconPath = new ThemeIcon("quote");
  item.contextValue = "fact";
  item.command = {
    title: vscode.l10n.t("Open the source"),
    command: "_heshu.openFact",
    arguments: [fact.id],
  };
  return item;
}
