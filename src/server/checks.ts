import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DraftCheck } from "./mark.ts";

/** Milliseconds of quiet before an edited draft is checked; a slow check waits as long as it took, to this limit. */
const shortestWait = 120;
const longestWait = 600;

export interface ChecksOptions {
  readonly read: (uri: string) => TextDocument | undefined;
  readonly check: (document: TextDocument) => Promise<DraftCheck>;
  /** Called with checks of the draft's present version only. */
  readonly report: (document: TextDocument, check: DraftCheck) => void;
  /** A draft on the screen is checked before one that is not. */
  readonly isVisible: (uri: string) => boolean;
}

interface DraftRecord {
  timer?: ReturnType<typeof setTimeout> | undefined;
  last?: DraftCheck | undefined;
  /** Milliseconds that the last check took. */
  cost: number;
  running?: RunningCheck | undefined;
}

interface RunningCheck {
  readonly version: number;
  readonly done: Promise<DraftCheck>;
}

/** Decides when which draft is checked, and lets no result out that is older than the text. */
export class Checks {
  readonly #options: ChecksOptions;
  readonly #records = new Map<string, DraftRecord>();
  readonly #due = new Set<string>();
  #working = false;

  constructor(options: ChecksOptions) {
    this.#options = options;
  }

  /** After an edit: checks once the typing pauses. */
  later(uri: string): void {
    const record = this.#record(uri);
    clearTimeout(record.timer);
    const wait = Math.min(longestWait, Math.max(shortestWait, record.cost));
    record.timer = setTimeout(() => this.soon(uri), wait);
  }

  /** As soon as the server is free. */
  soon(uri: string): void {
    clearTimeout(this.#record(uri).timer);
    this.#due.add(uri);
    void this.#work();
  }

  /** What is true of the draft as it stands now: the last check, or one made for the asking. */
  async now(uri: string): Promise<DraftCheck | undefined> {
    const document = this.#options.read(uri);
    if (document === undefined) return undefined;
    const record = this.#record(uri);
    if (record.last?.version === document.version) return record.last;
    return this.#run(document, record);
  }

  /** The last check, however old. */
  last(uri: string): DraftCheck | undefined {
    return this.#records.get(uri)?.last;
  }

  /** The next `now` or `soon` checks again even though the text is the same: facts or settings changed. */
  outdate(uri: string): void {
    const record = this.#record(uri);
    record.last = undefined;
    record.running = undefined;
  }

  forget(uri: string): void {
    clearTimeout(this.#records.get(uri)?.timer);
    this.#records.delete(uri);
    this.#due.delete(uri);
  }

  #record(uri: string): DraftRecord {
    let record = this.#records.get(uri);
    if (record === undefined) {
      record = { cost: 0 };
      this.#records.set(uri, record);
    }
    return record;
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#due.size > 0) {
        // Messages that already arrived (an edit, a close) are read before the next check begins.
        await turn();
        const uri = [...this.#due].find(this.#options.isVisible) ?? [...this.#due][0];
        if (uri === undefined) continue;
        this.#due.delete(uri);
        await this.now(uri);
      }
    } finally {
      this.#working = false;
    }
  }

  #run(document: TextDocument, record: DraftRecord): Promise<DraftCheck> {
    if (record.running?.version === document.version) return record.running.done;
    const done = this.#options.check(document).then((check) => this.#ended(document, record, running, check));
    const running: RunningCheck = { version: document.version, done };
    record.running = running;
    return done;
  }

  #ended(document: TextDocument, record: DraftRecord, running: RunningCheck, check: DraftCheck): DraftCheck {
    record.cost = check.elapsed;
    // Another one may have begun meanwhile, of the same text with other facts or settings.
    if (record.running !== running || this.#records.get(document.uri) !== record) return check;
    record.running = undefined;
    // `document` is changed in place by later edits.
    if (document.version === check.version) {
      record.last = check;
      this.#options.report(document, check);
    }
    return check;
  }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
