import { InputError } from "../inputError.ts";
import { DirectoryWatch } from "./directoryWatch.ts";
import type { EntryProblem, LibraryEntry } from "./entry.ts";
import { readIndex, writeIndex } from "./indexFile.ts";
import type { Unchanged } from "./readEntry.ts";
import { type SourceFile, sourceFiles } from "./sourceFiles.ts";

/** Reads single files, wherever: in this thread or in another. Never rejects. */
export interface EntryReader {
  read(file: SourceFile, known?: string): Promise<LibraryEntry | Unchanged>;
}

export interface SourceFolderOptions {
  /** Absolute. */
  readonly folder: string;
  /** The folder must lie in this one, wherever links lead. */
  readonly within?: string;
  /** Where the index is kept; without one, everything is read again in the next session. */
  readonly indexFile?: string;
  /** Names what reads the sources; at most 64 characters. */
  readonly version: string;
  readonly reader: EntryReader;
  /** Look at the folder whenever the file system tells of a change. */
  readonly watch?: boolean;
  /** There are other facts or problems than before. */
  readonly changed: () => void;
  /** While files are being read; nothing when that is over. */
  readonly progress?: (progress: FolderProgress | undefined) => void;
}

export interface FolderProgress {
  readonly done: number;
  readonly total: number;
  /** The file being read, from the folder. */
  readonly path: string;
}

/** Milliseconds of quiet before a folder is looked at: a file is often written in several goes. */
const quiet = 80;

/** Milliseconds between two states that are shown while many files are read; doubled each time. */
const firstShown = 1000;
/** Milliseconds after which an unfinished state is saved, so that what was read is not lost. */
const savedEvery = 15_000;
/** Milliseconds that no one minds. */
const quickSave = 100;
/** Milliseconds between two looks at the folder while files are being read. */
const lookedAtEvery = 300;

/** One folder of sources: what was read from each file, kept up to date by reading what changed alone. */
export class SourceFolder {
  readonly folder: string;
  readonly #options: SourceFolderOptions;
  #entries = new Map<string, LibraryEntry>();
  #sorted: readonly LibraryEntry[] | undefined;
  #listingProblems: readonly InputError[] = [];
  #savingProblem: InputError | undefined;
  #opened: Promise<void> | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  /** Entries that a rebuild has not come to yet, by path. */
  #outdated = new Set<string>();
  /** Stamps of files that were not read because someone had enough. */
  #left = new Map<string, string>();
  #cancelled = false;
  #closed = false;
  #untold = false;
  #unsaved = false;
  #saving: Promise<void> | undefined;
  /** Milliseconds that the last saving took, and when it was over. */
  #saveCost = 0;
  #saveEnd = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #watch: DirectoryWatch | undefined;

  constructor(options: SourceFolderOptions) {
    this.folder = options.folder;
    this.#options = options;
    this.#watch = options.watch ? new DirectoryWatch(() => this.refreshSoon()) : undefined;
  }

  /** In the order of their paths. */
  get entries(): readonly LibraryEntry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#sorted;
  }

  /** What is wrong with the folder and with its files. */
  get problems(): readonly EntryProblem[] {
    const own = [...this.#listingProblems, ...(this.#savingProblem ? [this.#savingProblem] : [])].map(
      ({ fault, file, place }) => ({ fault, file, ...(place !== undefined && { place }) }),
    );
    return [...own, ...this.entries.flatMap(({ problem }) => problem ?? [])];
  }

  /** Files that wait because reading was cancelled. */
  get unread(): number {
    return this.#left.size;
  }

  /** What was read in an earlier session. Does not look at the folder yet. */
  open(): Promise<void> {
    this.#opened ??= this.#load();
    return this.#opened;
  }

  /** Reads what has changed; over when the folder is read or someone had enough. */
  async refresh(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      // Asked for when the last look was over already.
      if (this.#again && !this.#closed) void this.refresh();
    });
    await this.#running;
    await this.#saved();
  }

  /** The same, once the file system is quiet. */
  refreshSoon(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), quiet);
  }

  /** Reads everything again. What is known holds until then. */
  rebuild(): Promise<void> {
    this.#outdated = new Set(this.#entries.keys());
    this.#left.clear();
    return this.refresh();
  }

  /** Stops reading after the file at hand; the others stay unread until they change or everything is read again. */
  cancel(): void {
    if (this.#running !== undefined) this.#cancelled = true;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#saveTimer);
    this.#watch?.close();
  }

  async #load(): Promise<void> {
    const { indexFile, version } = this.#options;
    const stored = indexFile === undefined ? undefined : await readIndex(indexFile, version);
    this.#entries = new Map(stored?.map((entry) => [entry.path, entry]));
    this.#sorted = undefined;
  }

  async #run(): Promise<void> {
    await this.open();
    this.#cancelled = false;
    const shown = new Pace(firstShown, 2);
    const saved = new Pace(savedEvery, 1);
    let done = 0;
    while (this.#again && !this.#closed) {
      this.#again = false;
      const looked = new Pace(lookedAtEvery, 1);
      const waiting = await this.#look();
      const total = done + waiting.length;
      for (const file of waiting) {
        if (this.#cancelled || this.#closed || (this.#again && looked.isOver())) break;
        this.#options.progress?.({ done, total, path: file.path });
        await this.#read(file);
        done++;
        if (shown.isOver()) this.#tell();
        if (saved.isOver()) void this.#save();
      }
      if (this.#cancelled) await this.#leave();
    }
    if (this.#closed) return;
    if (done > 0) this.#options.progress?.(undefined);
    this.#tell();
  }

  /** There are other facts or problems than were told last. */
  #touch(): void {
    this.#untold = true;
    this.#unsaved = true;
  }

  #tell(): void {
    if (!this.#untold) return;
    this.#untold = false;
    this.#options.changed();
  }

  /** Drops what is gone, and says what is to be read: what was changed last comes first. */
  async #look(): Promise<SourceFile[]> {
    const { folder, within } = this.#options;
    const { files, problems, directories } = await sourceFiles(folder, within);
    if (!this.#closed && this.#watch?.set(directories)) this.refreshSoon();
    const paths = new Set(files.map(({ path }) => path));
    for (const path of [...this.#entries.keys()]) if (!paths.has(path)) this.#set(path, undefined);
    if (!sameProblems(problems, this.#listingProblems)) this.#touch();
    this.#listingProblems = problems;
    return files
      .filter(({ path, stamp }) => {
        if (this.#left.get(path) === stamp) return false;
        return this.#outdated.has(path) || this.#entries.get(path)?.stamp !== stamp;
      })
      .sort((a, b) => b.modified - a.modified);
  }

  async #read(file: SourceFile): Promise<void> {
    const { path } = file;
    const known = this.#entries.get(path);
    const read = await this.#options.reader.read(file, this.#outdated.has(path) ? undefined : known?.hash);
    this.#outdated.delete(path);
    this.#left.delete(path);
    this.#set(path, "path" in read ? read : known && { ...known, stamp: read.unchanged });
  }

  #set(path: string, entry: LibraryEntry | undefined): void {
    if (entry === undefined) this.#entries.delete(path);
    else this.#entries.set(path, entry);
    this.#sorted = undefined;
    this.#touch();
  }

  /** After a cancel: what is still to be read waits until it changes. */
  async #leave(): Promise<void> {
    for (const { path, stamp } of await this.#look()) this.#left.set(path, stamp);
    this.#outdated.clear();
    this.#cancelled = false;
    this.#touch();
  }

  /** Saves at once, or after a while where that takes long: a change is shown before it is kept. */
  async #saved(): Promise<void> {
    const wait = this.#saveCost < quickSave ? 0 : this.#saveEnd + 20 * this.#saveCost - performance.now();
    if (wait <= 0) return this.#save();
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#save(), wait);
  }

  async #save(): Promise<void> {
    await this.#saving;
    if (!this.#unsaved || this.#options.indexFile === undefined) return;
    this.#saving ??= this.#write(this.#options.indexFile).finally(() => {
      this.#saving = undefined;
    });
    await this.#saving;
  }

  async #write(indexFile: string): Promise<void> {
    this.#unsaved = false;
    const start = performance.now();
    const before = this.#savingProblem?.fault;
    try {
      await writeIndex(indexFile, this.#options.version, this.entries);
      this.#savingProblem = undefined;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#savingProblem = error;
    }
    this.#saveEnd = performance.now();
    this.#saveCost = this.#saveEnd - start;
    if (this.#savingProblem?.fault !== before) this.#options.changed();
  }
}

function sameProblems(some: readonly InputError[], others: readonly InputError[]): boolean {
  const name = ({ fault, file }: InputError) => `${fault} ${file}`;
  return some.map(name).join("\n") === others.map(name).join("\n");
}

/** Says from time to time that a while has passed, each one `growth` times as long as the one before. */
class Pace {
  #length: number;
  readonly #growth: number;
  #since = performance.now();

  constructor(length: number, growth: number) {
    this.#length = length;
    this.#growth = growth;
  }

  isOver(): boolean {
    if (performance.now() - this.#since < this.#length) return false;
    this.#length *= this.#growth;
    this.#since = performance.now();
    return true;
  }
}
