import { URI } from "vscode-uri";
import type { Settings } from "../protocol/settings.ts";
import type { FolderProgress, SourceFolder } from "../sources/library/sourceFolder.ts";
import { isInside, resolvePath } from "./folders.ts";
import type { SourcesHost } from "./sourcesHost.ts";

/** A folder of sources as one draft's settings name it. */
export interface LibraryFolder {
  readonly kind: "workspace" | "folder" | "personal";
  /** As the settings write it. */
  readonly name: string;
  readonly uri: string;
  /** Nothing while it is left alone because the workspace is not trusted. */
  readonly folder?: SourceFolder;
  readonly reading?: FolderProgress;
}

export interface LibrariesOptions {
  readonly host: SourcesHost;
  /** File paths: where indexes of the workspace's folders and of all others may be kept, and the personal library. */
  readonly storage?: string | undefined;
  readonly globalStorage?: string | undefined;
  readonly personal?: string | undefined;
  /** The sources in some folder are others than before. */
  readonly changed: () => void;
  /** How far reading is, in all folders together; nothing when it is over. */
  readonly progress: (progress: ReadingProgress | undefined) => void;
}

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

interface Held {
  readonly uri: string;
  readonly folder: SourceFolder;
  progress?: FolderProgress | undefined;
  /** The settings that last asked for it, by their number. */
  asked: number;
}

/** Milliseconds after a change of settings until folders that no one asked for since are let go. */
const keptFor = 30_000;

/** Paths from a workspace folder that do not lead out of it are the workspace's own. */
const isOwn = (path: string) =>
  !/^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path) && !/(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path);

/** The folders of sources that are in use, each opened once however many drafts it serves. */
export class Libraries {
  readonly #options: LibrariesOptions;
  readonly #held = new Map<string, Held>();
  #settings = 0;
  #trusted: boolean;

  constructor(options: LibrariesOptions, trusted: boolean) {
    this.#options = options;
    this.#trusted = trusted;
  }

  get trusted(): boolean {
    return this.#trusted;
  }

  set trusted(trusted: boolean) {
    if (trusted === this.#trusted) return;
    this.#trusted = trusted;
    this.#options.changed();
  }

  /** The folders for a draft in `workspace`, in the order of its settings, the personal library last. */
  foldersFor(settings: Settings, workspace: string | undefined): LibraryFolder[] {
    const all = settings["sources.folders"].flatMap((name) => this.#named(name.trim(), workspace) ?? []);
    const named = [...new Map(all.map((folder) => [folder.uri, folder])).values()];
    const { personal } = this.#options;
    if (personal === undefined) return named;
    const uri = URI.file(personal).toString();
    return [...named, { kind: "personal", name: "personal", uri, ...this.#open(uri, undefined) }];
  }

  /** Waits until what earlier sessions read is there. */
  async opened(folders: readonly LibraryFolder[]): Promise<void> {
    await Promise.all(folders.map(({ folder }) => folder?.open()));
  }

  /** @returns whether a file is in one of the folders, or one of them in it. */
  fileChanged(uri: string): boolean {
    const around = [...this.#held.values()].filter(
      (held) => held.uri === uri || isInside(uri, held.uri) || isInside(held.uri, uri),
    );
    for (const { folder } of around) folder.refreshSoon();
    return around.length > 0;
  }

  async rebuild(): Promise<void> {
    await Promise.all([...this.#held.values()].map(({ folder }) => folder.rebuild()));
  }

  cancel(): void {
    for (const { folder } of this.#held.values()) folder.cancel();
  }

  /** Settings or workspace folders changed: what they no longer name is let go after a while. */
  settingsChanged(): void {
    const settings = ++this.#settings;
    const timer = setTimeout(() => {
      for (const [uri, { folder, asked }] of this.#held) {
        if (asked >= settings) continue;
        folder.close();
        this.#held.delete(uri);
      }
    }, keptFor);
    if (typeof timer === "object") timer.unref();
  }

  #named(name: string, workspace: string | undefined): LibraryFolder | undefined {
    if (name === "") return undefined;
    const own = isOwn(name);
    if (own && workspace === undefined) return undefined;
    const uri = resolvePath(name.replace(/[/\\]+$/u, ""), workspace ?? "file:///");
    // Folders of virtual file systems cannot be read from here.
    if (URI.parse(uri).scheme !== "file") return undefined;
    const kind = own ? "workspace" : "folder";
    if (own && !this.#trusted) return { kind, name, uri };
    return { kind, name, uri, ...this.#open(uri, own ? workspace : undefined) };
  }

  #open(uri: string, workspace: string | undefined): Pick<LibraryFolder, "folder" | "reading"> {
    const held = this.#held.get(uri) ?? this.#hold(uri, workspace);
    held.asked = this.#settings;
    return { folder: held.folder, ...(held.progress && { reading: held.progress }) };
  }

  #hold(uri: string, workspace: string | undefined): Held {
    const { host, storage, globalStorage, changed } = this.#options;
    const place = workspace === undefined ? globalStorage : storage;
    const folder = host.folder({
      path: URI.parse(uri).fsPath,
      ...(workspace !== undefined && { within: URI.parse(workspace).fsPath }),
      ...(place !== undefined && { storage: place }),
      changed,
      progress: (progress) => {
        held.progress = progress;
        this.#tellProgress();
      },
    });
    const held: Held = { uri, folder, asked: this.#settings };
    this.#held.set(uri, held);
    void folder.refresh();
    return held;
  }

  #tellProgress(): void {
    const reading = [...this.#held.values()].flatMap(({ progress }) => progress ?? []);
    const [first] = reading;
    this.#options.progress(
      first && {
        done: reading.reduce((sum, { done }) => sum + done, 0),
        total: reading.reduce((sum, { total }) => sum + total, 0),
        path: first.path,
      },
    );
  }
}
