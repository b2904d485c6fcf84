import * as vscode from "vscode";
import { ContextKey } from "../contextKey.ts";
import { isDraft } from "../drafts.ts";
import type { FindingsStore } from "../findingsStore.ts";
import type { ServerLink } from "../serverLink.ts";
import type { Session } from "../session.ts";
import { FindingsTree } from "./findingsTree.ts";
import type { Item } from "./items.ts";

const { l10n } = vscode;

/** Milliseconds that the list may be behind the draft: while one types, the text itself comes first. */
const delay = 250;

/** All figures of the draft by verdict; it goes where the cursor goes. */
export class FindingsView implements vscode.Disposable {
  readonly #store: FindingsStore;
  readonly #link: ServerLink;
  readonly #session: Session;
  readonly #tree: FindingsTree;
  readonly #view: vscode.TreeView<Item>;
  readonly #subscriptions: vscode.Disposable;
  readonly #hasDraft = new ContextKey<boolean>("heshu.hasDraft");
  readonly #isFiltered = new ContextKey<boolean>("heshu.isFiltered");
  /** What an empty list has to say depends on it. */
  readonly #draftState = new ContextKey<string>("heshu.draftState");
  #draft: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wrong = 0;
  #words = "";

  constructor(store: FindingsStore, link: ServerLink, session: Session) {
    this.#store = store;
    this.#link = link;
    this.#session = session;
    this.#tree = new FindingsTree(store);
    this.#view = vscode.window.createTreeView("heshu.findings", {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    const document = vscode.window.activeTextEditor?.document;
    this.#show(document !== undefined && isDraft(document) ? document : undefined);
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#tree,
      store.onDidChange((uri) => {
        if (uri === this.#draft?.uri.toString()) this.#timer ??= setTimeout(() => this.#update(), delay);
      }),
      link.onState(() => this.#update()),
      session.onDidChange(() => this.#update()),
      this.#view.onDidChangeVisibility(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // A click on the report, the source or the output leaves the draft's figures in sight.
        if (editor !== undefined && isDraft(editor.document)) this.#show(editor.document);
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#draft) this.#show(undefined);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
    );
  }

  get filterWords(): string {
    return this.#words;
  }

  /** Lists only what holds these words; all when there are none. */
  filter(words: string): void {
    this.#words = words;
    this.#tree.setFilter(words);
    this.#isFiltered.set(words !== "");
    this.#update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #show(draft: vscode.TextDocument | undefined): void {
    if (draft !== this.#draft || draft === undefined) {
      this.#draft = draft;
      this.#view.description = draft?.uri.path.split("/").at(-1) ?? "";
      this.#hasDraft.set(draft !== undefined);
    }
    this.#update();
  }

  #update(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#view.visible) this.#tree.refresh(this.#draft);
    const message = this.#message();
    if (message !== (this.#view.message ?? "")) this.#view.message = message;
    this.#draftState.set(this.#state());
    const { contradicted = 0, problems = 0 } = (this.#draft && this.#store.of(this.#draft)?.counts) ?? {};
    const wrong = contradicted + problems;
    if (wrong === this.#wrong) return;
    this.#wrong = wrong;
    this.#view.badge = wrong === 0 ? undefined : { value: wrong, tooltip: l10n.t("{0} to look at", wrong) };
  }

  #message(): string {
    if (this.#words === "") return this.#notes().join("\n");
    return this.#tree.isEmpty
      ? l10n.t("No figure with: {0}", this.#words)
      : l10n.t("Only with: {0}", this.#words);
  }

  /** What there is to say besides the figures; a draft that is not checked has a page of its own here. */
  #notes(): readonly string[] {
    const findings = this.#draft && this.#store.of(this.#draft);
    return findings?.state === "checked" && this.#session.enabled ? findings.notes : [];
  }

  #state(): string {
    if (this.#draft === undefined) return "none";
    if (this.#link.state === "failed") return "stopped";
    if (!this.#session.enabled) return "paused";
    return this.#store.of(this.#draft)?.state ?? "waiting";
  }

  #follow(editor: vscode.TextEditor): void {
    if (!this.#view.visible || editor.document !== this.#draft) return;
    const item = this.#tree.at(editor.document, editor.selection.active);
    if (item !== undefined && this.#view.selection[0] !== item)
      void this.#view.reveal(item, { select: true, focus: false });
  }
}
