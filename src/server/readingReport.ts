import type { Connection } from "vscode-languageserver";
import type { ReadingProgress } from "./libraries.ts";
import type { Catalogue } from "./messages/index.ts";

/** So few files are read before anyone could look. */
const fewFiles = 20;

/** Tells the client how far the reading of sources is, where it takes a while; the user can have enough. */
export class ReadingReport {
  readonly #connection: Connection;
  readonly #words: Catalogue;
  readonly #canShow: boolean;
  readonly #cancel: () => void;
  #shown: Awaited<ReturnType<Connection["window"]["createWorkDoneProgress"]>> | "coming" | undefined;
  #last: ReadingProgress | undefined;

  constructor(connection: Connection, words: Catalogue, canShow: boolean, cancel: () => void) {
    this.#connection = connection;
    this.#words = words;
    this.#canShow = canShow;
    this.#cancel = cancel;
  }

  /** @param progress nothing when reading is over. */
  show(progress: ReadingProgress | undefined): void {
    this.#last = progress;
    if (!this.#canShow) return;
    if (this.#shown === undefined && progress !== undefined && progress.total - progress.done > fewFiles)
      void this.#begin();
    if (this.#shown === undefined || this.#shown === "coming") return;
    if (progress === undefined) {
      this.#shown.done();
      this.#shown = undefined;
    } else this.#shown.report(...told(progress));
  }

  async #begin(): Promise<void> {
    this.#shown = "coming";
    const shown = await this.#connection.window.createWorkDoneProgress();
    // It may have been over before the client was ready to show it.
    if (this.#last === undefined) {
      this.#shown = undefined;
      return;
    }
    shown.begin(this.#words.readingSources, 0, told(this.#last)[1], true);
    shown.token.onCancellationRequested(this.#cancel);
    this.#shown = shown;
  }
}

function told({ done, total, path }: ReadingProgress): [percentage: number, message: string] {
  return [Math.floor((100 * done) / total), `${done}/${total} ${path}`];
}
