import * as vscode from "vscode";
import type { Mark } from "../../protocol/findings.ts";
import type { Position } from "../../protocol/position.ts";
import type { TargetName } from "../target.ts";

const { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } = vscode;

export type GroupName = "contradicted" | "problem" | "unverified" | "supported" | "decided";

/** The gravest first. */
export const groupNames = [
  "contradicted",
  "problem",
  "unverified",
  "supported",
  "decided",
] as const satisfies GroupName[];

export interface Group {
  readonly name: GroupName;
  marks: readonly MarkItem[];
}

/** Commands are given it as it is, and find the mark that it now stands for. */
export interface MarkItem extends TargetName {
  readonly group: GroupName;
  mark: Mark;
  key: string;
  at: Position;
}

export type Item = Group | MarkItem;

export function isGroup(item: Item): item is Group {
  return "marks" in item;
}

const icons: Readonly<Record<GroupName, vscode.ThemeIcon>> = {
  contradicted: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  problem: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  unverified: new ThemeIcon("question"),
  supported: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
  decided: new ThemeIcon("circle-slash"),
};

export function groupOf({ verdict, decision }: Mark): GroupName {
  return decision === undefined ? verdict : "decided";
}

function groupTitle(name: GroupName): string {
  switch (name) {
    case "contradicted":
      return l10n.t("Contradicted");
    case "problem":
      return l10n.t("Form and arithmetic");
    case "unverified":
      return l10n.t("Without a source");
    case "supported":
      return l10n.t("Supported");
    case "decided":
      return l10n.t("Ignored or verified by hand");
  }
}

export function groupItem({ name, marks }: Group): vscode.TreeItem {
  const open = name === "contradicted" || name === "problem";
  const item = new TreeItem(
    groupTitle(name),
    open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = name;
  item.description = String(marks.length);
  item.iconPath = icons[name];
  return item;
}

/** What of a mark an item shows: marks that are alike in it look alike. */
export function looks(mark: Mark): string {
  const { text, about, message, advice, note, fixable, source } = mark;
  return JSON.stringify([groupOf(mark), text, about, message, advice, note, fixable, source !== undefined]);
}

export function markItem(item: MarkItem): vscode.TreeItem {
  const { mark, group } = item;
  const { text, about, message, advice, note, decision, fixable, source } = mark;
  const shown = new TreeItem(text, TreeItemCollapsibleState.None);
  shown.description = advice ?? about ?? message;
  shown.tooltip = [message, about, note].filter((line) => line).join("\n");
  shown.iconPath = icons[group];
  shown.contextValue = [
    "mark",
    group,
    ...(fixable && decision === undefined ? ["fixable"] : []),
    ...(source === undefined ? [] : ["sourced"]),
  ].join(" ");
  shown.command = { title: l10n.t("Go to the figure"), command: "_heshu.revealMark", arguments: [item] };
  shown.accessibilityInformation = { label: `${groupTitle(group)}: ${text}. ${message}` };
  return shown;
}
