import type { Connection, TextDocuments, WorkspaceFolder } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Fact } from "../engine/facts/fact.ts";
import type { Language } from "../engine/messages/language.ts";
import { type FindingsParams, findingsMethod, type Mark } from "../protocol/findings.ts";
import type { Initialization } from "../protocol/initialization.ts";
import type { Location } from "../protocol/position.ts";
import type { Settings } from "../protocol/settings.ts";
import { sourcesChangedMethod } from "../protocol/sources.ts";
import { isWrong, mostSquiggles } from "../protocol/squiggles.ts";
import { checkDraft } from "./checkDraft.ts";
import { Checks } from "./checks.ts";
import { CombinedTables, workspaceOf } from "./combinedTables.ts";
import { DecisionStore } from "./decisionStore.ts";
import { FactTables, type LoadedTable } from "./factTables.ts";
import { diagnosticsOf } from "./features/diagnostics.ts";
import { countsOf, wireMarks } from "./features/findings.ts";
import { SentFindings } from "./features/sentFindings.ts";
import { Folders, pathIn } from "./folders.ts";
import { HeldMarks } from "./heldMarks.ts";
import type { Host } from "./host.ts";
import { Libraries } from "./libraries.ts";
import type { CheckedDraft, DraftCheck } from "./mark.ts";
import type { Catalogue } from "./messages/index.ts";
import { DraftSources, OwnChecker } from "./ownSources.ts";
import { ReadingReport } from "./readingReport.ts";
import { SettingsStore } from "./settings.ts";
import { namedIn, SourceTexts } from "./sourceTexts.ts";
import { StatusReporter } from "./status.ts";
import { ClaimWords } from "./words/claim.ts";

export interface DraftsOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly host: Host;
  readonly language: Language;
  readonly words: Catalogue;
  readonly client: Initialization;
  readonly settingsPerResource: boolean;
  /** The client shows progress. */
  readonly workDoneProgress: boolean;
  /** The client asks for inlay hints again when it is told to. */
  readonly hintsAgain: boolean;
  readonly folders: readonly WorkspaceFolder[];
}

/** A draft without a place: what holds where no folder says otherwise. */
export const nowhere = "untitled:heshu";

/** What one draft is checked with. */
export interface DraftSetting {
  readonly settings: Settings;
  readonly notes: readonly string[];
  readonly loaded: LoadedTable;
  /** The workspace folder that its settings are those of. */
  readonly workspace: string | undefined;
}

/** The open drafts of one client: what they are checked with, their checks, and what the client is told. */
export class Drafts {
  readonly language: Language;
  readonly words: Catalogue;
  readonly client: Initialization;
  readonly version: string;
  readonly host: Host;
  readonly claims: ClaimWords;
  readonly folders = new Folders();
  readonly tables: FactTables;
  /** Nothing where folders cannot be read. */
  readonly libraries: Libraries | undefined;
  readonly combined: CombinedTables;
  readonly sources: SourceTexts;
  readonly decisions: DecisionStore;
  readonly checks: Checks;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: SettingsStore;
  readonly #status: StatusReporter;
  readonly #reading: ReadingReport;
  readonly #own = new DraftSources();
  readonly #sent = new SentFindings();
  readonly #held = new HeldMarks();
  readonly #hintsAgain: boolean;
  #visible: ReadonlySet<string> = new Set();
  #enabled: boolean;

  constructor({ connection, documents, host, language, words, client, ...rest }: DraftsOptions) {
    this.language = language;
    this.words = words;
    this.client = client;
    this.version = host.version;
    this.host = host;
    this.claims = new ClaimWords(language);
    this.folders.set(rest.folders);
    this.tables = new FactTables(host, language);
    this.libraries =
      host.sources &&
      new Libraries(
        {
          host: host.sources,
          ...client.folders,
          changed: () => this.sourcesChanged(),
          progress: (progress) => this.#reading.show(progress),
        },
        client.trusted,
      );
    this.combined = new CombinedTables(this.tables, this.libraries);
    this.sources = new SourceTexts({
      readText: (uri) => host.readText(uri),
      folders: () => [...host.bundledFolders, ...this.folders.uris],
      readSource: async (file) => {
        const opened = await host.sources?.open(file);
        return opened && "text" in opened ? opened.text : undefined;
      },
      virtual: client.sourceDocuments,
    });
    this.decisions = new DecisionStore(host, language, words);
    this.#connection = connection;
    this.#reading = new ReadingReport(connection, words, rest.workDoneProgress, () =>
      this.libraries?.cancel(),
    );
    this.#documents = documents;
    this.#settings = new SettingsStore(connection, rest.settingsPerResource, client.settings);
    this.#status = new StatusReporter(connection, this.combined, () => this.tables.segmenter);
    this.#enabled = client.enabled;
    this.#hintsAgain = rest.hintsAgain;
    this.checks = new Checks({
      read: (uri) => documents.get(uri),
      check: (document) => this.#check(document),
      report: (document, check) => {
        this.#held.shown(document.uri, check);
        void this.#publish(document, check);
      },
      isVisible: (uri) => this.#visible.has(uri),
    });
  }

  /** Loads what every draft needs before the first one asks for it. */
  warmUp(): void {
    this.tables.warmUp();
    // Folders of sources are opened, and read where they changed.
    for (const place of this.folders.uris.length === 0 ? [nowhere] : this.folders.uris)
      void this.settingFor(place);
    void this.#status.send();
  }

  opened(uri: string): void {
    this.checks.soon(uri);
  }

  edited(uri: string): void {
    this.checks.later(uri);
  }

  async saved(uri: string): Promise<void> {
    const { settings } = await this.#settings.for(uri);
    if (settings.run === "onSave") this.checkAll(uri);
  }

  closed(uri: string): void {
    this.checks.forget(uri);
    this.#settings.forget(uri);
    this.#held.forget(uri);
    this.#own.forget(uri);
    this.#sent.forget(uri);
    if (!this.client.squiggles) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Shows everything there is in a draft, whatever `heshu.run` says. */
  checkAll(uri: string): void {
    this.#held.ask(uri);
    this.checks.outdate(uri);
    this.checks.soon(uri);
  }

  /** Facts, settings or decisions changed: every open draft is checked again. */
  recheck(): void {
    for (const uri of this.#documents.keys()) {
      this.checks.outdate(uri);
      this.checks.soon(uri);
    }
    // Otherwise clients ask for hints when the text changes, and not before. One that is gone needs none.
    if (this.#hintsAgain) this.#connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  async settingsChanged(section: unknown): Promise<void> {
    const changed = await this.#settings.changed(section);
    if (changed.length === 0) return;
    this.libraries?.settingsChanged();
    this.sourcesChanged();
  }

  /** There are other facts than before, or other problems with their files. */
  sourcesChanged(): void {
    this.combined.forget();
    this.sources.forget();
    this.recheck();
    void this.#connection.sendNotification(sourcesChangedMethod, {});
    void this.#status.send();
  }

  async foldersChanged(): Promise<void> {
    this.folders.set((await this.#connection.workspace.getWorkspaceFolders()) ?? []);
    await this.#settings.changed(undefined);
    this.libraries?.settingsChanged();
    this.sourcesChanged();
  }

  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.libraries?.fileChanged(uri);
    const tables = uris.map((uri) => this.tables.forget(uri));
    const decisions = uris.map((uri) => this.decisions.forget(uri));
    if (tables.includes(true)) this.sourcesChanged();
    else if (decisions.includes(true)) this.recheck();
  }

  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    this.recheck();
  }

  setVisible(uris: readonly string[]): void {
    this.#visible = new Set(uris);
  }

  /** The check of the draft's present text, made now if need be; nothing when it is not to be checked. */
  async current(uri: string): Promise<CheckedDraft | undefined> {
    const check = await this.checks.now(uri);
    // An edit that came meanwhile has the client ask again.
    const current = check?.state === "checked" && check.version === this.#documents.get(uri)?.version;
    return current ? check : undefined;
  }

  document(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  /** Everything there is in a draft, whatever `heshu.run` says; for reports. */
  async complete(uri: string): Promise<DraftCheck | undefined> {
    this.#held.ask(uri);
    this.checks.outdate(uri);
    return this.checks.now(uri);
  }

  /** What a draft, open or not, is checked with. */
  async settingFor(uri: string): Promise<DraftSetting> {
    const { settings, wrong } = await this.#settings.for(uri);
    const workspace = this.folders.of(uri);
    const loaded = await this.combined.load(settings, workspace);
    this.#status.loaded(loaded);
    const notes = wrong.map((name) => this.words.note.wrongSetting(`heshu.${name}`));
    return { settings, notes, loaded, workspace };
  }

  /** The same; without a draft, for one in the first folder. */
  settingOf(uri: string | undefined): Promise<DraftSetting> {
    return this.settingFor(uri ?? this.folders.uris[0] ?? nowhere);
  }

  /** The fact table of a draft; without one, that of the first folder. */
  async table(uri: string | undefined): Promise<LoadedTable> {
    return (await this.settingOf(uri)).loaded;
  }

  /** The text behind a `heshu-source:` URI. */
  async sourceText(uri: string): Promise<string | undefined> {
    const workspace = workspaceOf(namedIn(uri).table);
    const tables =
      workspace === undefined ? await this.tables.all() : [await this.table(workspace || nowhere)];
    return this.sources.text(uri, tables);
  }

  /** A function that finds the places of the facts that a draft is checked with. */
  async locator(uri: string): Promise<(fact: Fact) => Promise<Location | undefined>> {
    const { loaded } = await this.settingFor(uri);
    return (fact) => this.sources.locate(loaded, fact);
  }

  /** Checks a text that need not be open, as if it were the draft of that name. */
  checkText(uri: string, text: string): Promise<DraftCheck> {
    return this.#checkDocument(TextDocument.create(uri, "plaintext", 0, text), true);
  }

  async #check(document: TextDocument): Promise<DraftCheck> {
    const { settings } = await this.settingFor(document.uri);
    return this.#held.of(document.uri, settings, await this.#checkDocument(document, this.#enabled));
  }

  async #checkDocument(document: TextDocument, enabled: boolean): Promise<DraftCheck> {
    const { uri } = document;
    const { settings, notes, loaded } = await this.settingFor(uri);
    const home = this.folders.home(uri);
    const { decisions, ignores, problems } = await this.decisions.for(home);
    const checker = new OwnChecker(this.combined, this.#own, loaded, uri);
    const check = checkDraft(document, {
      checker,
      settings,
      notes: [...notes, ...problems],
      decisions,
      path: pathIn(uri, home),
      ignored: ignores(uri),
      enabled,
      words: this.words,
    });
    const [own] = checker.leftOut;
    if (own === undefined) return check;
    return { ...check, notes: [...check.notes, this.words.note.ownSource(this.claims.title(own.title))] };
  }

  async #publish(document: TextDocument, check: DraftCheck): Promise<void> {
    const { uri } = document;
    const { words, claims, language, client } = this;
    const context = { words, claims, language, locate: await this.locator(uri) };
    const checked = check.state === "checked" ? check : undefined;
    const marks = checked && client.commands ? await wireMarks(checked, context) : [];
    const diagnostics = checked && !client.squiggles ? await diagnosticsOf(checked, context) : [];
    // A later check, or the draft's closing, came first.
    if (this.checks.last(uri) !== check || document.version !== check.version) return;
    if (client.commands) {
      const findings = this.#sent.next(this.#unsent(uri, check, marks), document.lineCount);
      await this.#connection.sendNotification(findingsMethod, findings);
    } else for (const note of check.notes) this.#connection.console.warn(note);
    if (!client.squiggles)
      await this.#connection.sendDiagnostics({ uri, version: check.version, diagnostics });
  }

  #unsent(uri: string, check: DraftCheck, marks: Mark[]): Omit<FindingsParams, "serial" | "change"> {
    const { version, state } = check;
    const notes = [...check.notes];
    if (marks.filter(isWrong).length > mostSquiggles) notes.push(this.words.note.tooMany(mostSquiggles));
    return {
      uri,
      version,
      state,
      counts: countsOf(check.state === "checked" ? check.marks : []),
      marks,
      notes,
    };
  }
}
