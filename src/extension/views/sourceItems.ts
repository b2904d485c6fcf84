import * as vscode from "vscode";
import type { FactItem, SourceItem } from "../../protocol/requests.ts";
import type { SourceGroupItem } from "../../protocol/sources.ts";

const { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } = vscode;

/** What the view of the sources holds; commands are given it as it is. */
export type SourceEntry =
  | { readonly group: SourceGroupItem; readonly hint?: undefined }
  | { readonly source: SourceItem }
  | { readonly fact: FactItem }
  | { readonly problem: SourceGroupItem["problems"][number] }
  | { readonly hint: "add"; readonly group: SourceGroupItem }
  | { readonly hint: "unread"; readonly count: number }
  | { readonly hint: "trust" };

export function treeItem(entry: SourceEntry): vscode.TreeItem {
  if ("source" in entry) return sourceItem(entry.source);
  if ("fact" in entry) return factItem(entry.fact);
  if ("problem" in entry) return problemItem(entry.problem);
  switch (entry.hint) {
    case "add":
      return action(
        l10n.t("Add files as sources…"),
        l10n.t("or put them into this folder"),
        "add",
        "heshu.addSourceFile",
        entry,
      );
    case "unread":
      return action(
        l10n.t("{0} files are not read yet", entry.count),
        l10n.t("read them all"),
        "sync",
        "heshu.rebuildSources",
      );
    case "trust":
      return action(
        l10n.t("Left alone until the workspace is trusted"),
        l10n.t("manage trust"),
        "shield",
        "workbench.trust.manage",
      );
    case undefined:
      return groupItem(entry.group);
  }
}

function groupItem(group: SourceGroupItem): vscode.TreeItem {
  const { id, kind, sources, facts, problems, authority, reading, uri } = group;
  const open = kind === "workspace" || problems.length > 0;
  const item = new TreeItem(
    groupTitle(group),
    open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = `group ${id}`;
  item.description = [
    sources === 0 ? l10n.t("empty") : l10n.t("sources: {0}, facts: {1}", sources, facts),
    ...(problems.length > 0 ? [l10n.t("{0} not readable", problems.length)] : []),
    ...(authority !== undefined ? [l10n.t("authority {0}", authority)] : []),
    ...(reading ? [`${reading.done}/${reading.total}`] : []),
  ].join(" · ");
  item.tooltip = vscode.Uri.parse(uri).fsPath;
  item.iconPath = new ThemeIcon(icons[kind]);
  item.contextValue = `group ${kind}`;
  return item;
}

const icons: Readonly<Record<SourceGroupItem["kind"], string>> = {
  workspace: "folder-library",
  folder: "folder",
  personal: "account",
  table: "database",
};

function groupTitle({ kind, name }: SourceGroupItem): string {
  if (kind === "personal") return l10n.t("Personal library");
  return name === "" ? l10n.t("Fact table of Heshu") : name;
}

function sourceItem({ id, title, byline, facts, file, duplicateOf }: SourceItem): vscode.TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = `source ${id}`;
  item.description = [
    ...(duplicateOf === undefined ? [] : [l10n.t("repeats “{0}”", duplicateOf)]),
    byline,
    String(facts),
  ]
    .filter((part) => part !== "")
    .join(" · ");
  item.tooltip = [title, byline, file === undefined ? "" : vscode.Uri.parse(file).fsPath]
    .filter((line) => line !== "")
    .join("\n");
  item.iconPath = new ThemeIcon(duplicateOf === undefined ? "book" : "files");
  item.contextValue = file === undefined ? "source" : "source file";
  return item;
}

function factItem(fact: FactItem): vscode.TreeItem {
  const item = new TreeItem(fact.figure, TreeItemCollapsibleState.None);
  item.id = `fact ${fact.id}`;
  item.description = fact.about;
  item.tooltip = `${fact.quote}\n${fact.byline}`;
  item.iconPath = new ThemeIcon("quote");
  item.contextValue = "fact";
  item.command = {
    title: l10n.t("Open the source"),
    command: "_heshu.openFact",
    arguments: [fact.id],
  };
  return item;
}

/** The message begins with the file's path, which the label says shorter. */
function problemItem({ message, uri }: SourceGroupItem["problems"][number]): vscode.TreeItem {
  const { fsPath, path } = vscode.Uri.parse(uri);
  const item = new TreeItem(path.split("/").at(-1) ?? path);
  item.description = message.startsWith(fsPath)
    ? message.slice(fsPath.length).replace(/^[：:]\s*/u, "")
    : message;
  item.tooltip = message;
  item.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  item.contextValue = "problem";
  item.command = { title: l10n.t("Show the file"), command: "_heshu.openSourceFile", arguments: [uri] };
  item.accessibilityInformation = { label: message };
  return item;
}

function action(
  label: string,
  description: string,
  icon: string,
  command: string,
  ...args: readonly unknown[]
): vscode.TreeItem {
  const item = new TreeItem(label);
  item.description = description;
  item.iconPath = new ThemeIcon(icon);
  item.command = { title: label, command, arguments: [...args] };
  return item;
}
