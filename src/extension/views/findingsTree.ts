import * as vscode from "vscode";
import type { Mark } from "../../protocol/findings.ts";
import { isWrong } from "../../protocol/squiggles.ts";
import type { FindingsStore } from "../findingsStore.ts";
import { marksInLines } from "../marksInLines.ts";
import {
  type Group,
  groupItem,
  groupNames,
  groupOf,
  type Item,
  isGroup,
  looks,
  type MarkItem,
  markItem,
} from "./items.ts";

/** The figures of one draft by verdict. What looks the same stays the same item: typing redraws little. */
export class FindingsTree implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  readonly #store: FindingsStore;
  readonly #changed = new vscode.EventEmitter<Item[] | undefined>();
  #groups: readonly Group[] = [];
  #items: ReadonlyMap<Mark, MarkItem> = new Map();
  /** Words that an item has to have, in lower case. */
  #filter: readonly string[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: FindingsStore) {
    this.#store = store;
  }

  setFilter(words: string): void {
    this.#filter = words.toLowerCase().split(/\s+/u).filter(Boolean);
  }

  /** Takes over the draft's present marks. */
  refresh(draft: vscode.TextDocument | undefined): void {
    const marks = (draft && this.#store.of(draft)?.marks) ?? [];
    const items = this.#itemsFor(
      draft?.uri.toString() ?? "",
      marks.filter((mark) => this.#passes(mark)),
    );
    this.#items = new Map(items.map((item) => [item.mark, item]));
    const before = this.#groups;
    const changed: Group[] = [];
    this.#groups = groupNames.flatMap((name) => {
      const mine = items.filter(({ group }) => group === name);
      if (mine.length === 0) return [];
      const group = before.find((one) => one.name === name) ?? { name, marks: [] };
      if (!isSame(group.marks, mine)) changed.push(group);
      group.marks = mine;
      return group;
    });
    if (!isSame(before, this.#groups)) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
  }

  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  at(draft: vscode.TextDocument, { line, character }: vscode.Position): MarkItem | undefined {
    const marks = marksInLines(this.#store.of(draft)?.marks ?? [], line, line);
    const here = marks.filter(
      ({ range: { start, end } }) =>
        start.character <= character && (end.line > line || character <= end.character),
    );
    const meant = here.find(isWrong) ?? here[0];
    return meant && this.#items.get(meant);
  }

  getChildren(item?: Item): Item[] {
    if (item === undefined) return [...this.#groups];
    return isGroup(item) ? [...item.marks] : [];
  }

  getParent(item: Item): Item | undefined {
    return isGroup(item) ? undefined : this.#groups.find(({ name }) => name === item.group);
  }

  getTreeItem(item: Item): vscode.TreeItem {
    return isGroup(item) ? groupItem(item) : markItem(item);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #passes({ text, about, message, advice }: Mark): boolean {
    if (this.#filter.length === 0) return true;
    const words = [text, about, message, advice].join("\n").toLowerCase();
    return this.#filter.every((word) => words.includes(word));
  }

  #itemsFor(uri: string, marks: readonly Mark[]): MarkItem[] {
    const free = new Map<string, MarkItem[]>();
    for (const item of this.#items.values()) {
      const look = uri === item.uri ? looks(item.mark) : "";
      const alike = free.get(look);
      if (alike === undefined) free.set(look, [item]);
      else alike.push(item);
    }
    return marks.map((mark) => {
      const item = free.get(looks(mark))?.shift();
      const now = { mark, key: mark.key, at: mark.range.start };
      return item === undefined ? { uri, group: groupOf(mark), ...now } : Object.assign(item, now);
    });
  }
}

function isSame<T>(before: readonly T[], after: readonly T[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}
