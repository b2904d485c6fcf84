import * as vscode from "vscode";
import type { FindingsParams, Mark } from "../../protocol/findings.ts";
import { isDraft, toRange } from "../drafts.ts";
import type { FindingsStore } from "../findingsStore.ts";
import type { TargetName } from "../target.ts";

const { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } = vscode;

type GroupName = "contradicted" | "problem" | "unverified" | "supported" | "decided";

interface Group {
  readonly name: GroupName;
  readonly marks: readonly MarkItem[];
}

interface MarkItem extends TargetName {
  readonly mark: Mark;
  readonly group: GroupName;
}

type Item = Group | MarkItem;

const icons: Readonly<Record<GroupName, vscode.ThemeIcon>> = {
  contradicted: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  problem: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  unverified: new ThemeIcon("question"),
  supported: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
  decided: new ThemeIcon("circle-slash"),
};

/** The gravest first. */
const order = [
  "contradicted",
  "problem",
  "unverified",
  "supported",
  "decided",
] as const satisfies GroupName[];

function groupOf({ verdict, decision }: Mark): GroupName {
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

/** All figures of the draft by verdict; it goes where the cursor goes. */
export function registerFindingsView(store: FindingsStore): vscode.Disposable {
  const tree = new FindingsTree(store);
  const view = vscode.window.createTreeView("heshu.findings", {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const update = () => {
    tree.refresh();
    const { contradicted = 0, problems = 0 } = tree.findings?.counts ?? {};
    const wrong = contradicted + problems;
    view.badge = wrong === 0 ? undefined : { value: wrong, tooltip: l10n.t("{0} to look at", wrong) };
    view.description = tree.draft?.uri.path.split("/").at(-1) ?? "";
    void vscode.commands.executeCommand("setContext", "heshu.hasDraft", tree.draft !== undefined);
  };
  const follow = (editor: vscode.TextEditor) => {
    if (!view.visible || editor.document !== tree.draft) return;
    const item = tree.at(editor.selection.active);
    if (item !== undefined && view.selection[0] !== item)
      void view.reveal(item, { select: true, focus: false });
  };
  update();
  return vscode.Disposable.from(
    view,
    tree,
    store.onDidChange((uri) => {
      if (uri === tree.draft?.uri.toString()) update();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      // A click on the report, the source or the output leaves the draft's figures in sight.
      if (editor === undefined || !isDraft(editor.document)) return;
      tree.draft = editor.document;
      update();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== tree.draft) return;
      tree.draft = undefined;
      update();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
  );
}

class FindingsTree implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  readonly #store: FindingsStore;
  readonly #changed = new vscode.EventEmitter<void>();
  #groups: readonly Group[] = [];
  draft: vscode.TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: FindingsStore) {
    this.#store = store;
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isDraft(document)) this.draft = document;
  }

  get findings(): FindingsParams | undefined {
    return this.draft && this.#store.of(this.draft);
  }

  refresh(): void {
    const marks = (this.findings?.marks ?? []).map(
      (mark): MarkItem => ({
        uri: this.draft?.uri.toString() ?? "",
        key: mark.key,
        mark,
        group: groupOf(mark),
      }),
    );
    this.#groups = order
      .map((name) => ({ name, marks: marks.filter(({ group }) => group === name) }))
      .filter((group) => group.marks.length > 0);
    this.#changed.fire();
  }

  at(position: vscode.Position): MarkItem | undefined {
    return this.#groups
      .flatMap(({ marks }) => marks)
      .find(({ mark }) => toRange(mark.range).contains(position));
  }

  getChildren(item?: Item): Item[] {
    if (item === undefined) return [...this.#groups];
    return "marks" in item ? [...item.marks] : [];
  }

  getParent(item: Item): Item | undefined {
    return "marks" in item ? undefined : this.#groups.find(({ name }) => name === item.group);
  }

  getTreeItem(item: Item): vscode.TreeItem {
    return "marks" in item ? groupItem(item) : markItem(item);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem({ name, marks }: Group): vscode.TreeItem {
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

function markItem(name: MarkItem): vscode.TreeItem {
  const { mark, group } = name;
  const item = new TreeItem(mark.text, TreeItemCollapsibleState.None);
  item.description =
    group === "contradicted" || group === "problem" ? mark.message : (mark.about ?? mark.message);
  item.tooltip = [mark.message, mark.about, mark.note].filter((line) => line).join("\n");
  item.iconPath = icons[group];
  item.contextValue = [
    "mark",
    group,
    ...(mark.fixable && mark.decision === undefined ? ["fixable"] : []),
    ...(mark.source === undefined ? [] : ["sourced"]),
  ].join(" ");
  item.command = {
    title: l10n.t("Go to the figure"),
    command: "_heshu.revealMark",
    arguments: [{ uri: name.uri, key: name.key }],
  };
  item.accessibilityInformation = { label: `${groupTitle(group)}: ${mark.text}. ${mark.message}` };
  return item;
}
