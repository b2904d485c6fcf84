import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { defaultLimits } from "../formats/document.ts";
import { MemoryWatch } from "../memoryWatch.ts";
import { endThread, Patience } from "../patience.ts";
import type { EntryProblem, LibraryEntry } from "./entry.ts";
import type { Unchanged } from "./readEntry.ts";
import type { ReaderAnswer, ReaderRequest, ReaderStep, ReaderTask, ReaderTasks } from "./requests.ts";
import type { SourceFile } from "./sourceFiles.ts";
import type { EntryReader } from "./sourceFolder.ts";
import type { SourceReading } from "./sourceReading.ts";

export interface ThreadReaderOptions {
  /** The bundle of `readerThread.ts`. */
  readonly script: string;
  /** Milliseconds that one file may take; more than the readers give themselves. */
  readonly patience?: number;
  /** Megabytes that the thread's objects may take. */
  readonly memory?: number;
}

/** Milliseconds that a thread without work is kept: the next edit of a source finds it ready. */
const idle = 60_000;
const megabyte = 1024 * 1024;
/** Megabytes: of objects, of what else the file takes, and of what a thread may leave behind for the next file. */
const heap = 320;
const beside = 128;
const leftover = 150;

/**
 * Reads sources in a thread of its own, one after the other. A file that takes too long or too much memory ends
 * the thread, not the process; the next file gets a new one.
 */
export class ThreadReader implements EntryReader {
  readonly #options: ThreadReaderOptions;
  #worker: Worker | undefined;
  #memory = new MemoryWatch();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ThreadReaderOptions) {
    this.#options = options;
  }

  async read(file: SourceFile, known?: string): Promise<LibraryEntry | Unchanged> {
    const { path, stamp } = file;
    const answer = await this.#ask({ task: "entry", file, known }, file.file);
    return "fault" in answer ? { path, stamp, hash: "", sources: [], problem: answer } : answer;
  }

  /** Lays one source open. */
  open(file: string): Promise<SourceReading | EntryProblem> {
    return this.#ask({ task: "open", file }, file);
  }

  async close(): Promise<void> {
    clearTimeout(this.#resting);
    await this.#end();
  }

  #ask<T extends ReaderTask>(
    request: ReaderTasks[T]["given"] & { readonly task: T },
    file: string,
  ): Promise<ReaderTasks[T]["answer"] | EntryProblem> {
    this.#waiting++;
    clearTimeout(this.#resting);
    const answer = this.#last.then(() => this.#run(request as unknown as ReaderRequest, file));
    this.#last = answer;
    void answer.finally(() => {
      if (--this.#waiting === 0) this.#rest();
    });
    return answer as Promise<ReaderTasks[T]["answer"] | EntryProblem>;
  }

  #rest(): void {
    this.#resting = setTimeout(() => void this.#end(), idle);
    this.#resting.unref();
  }

  async #run(request: ReaderRequest, file: string): Promise<ReaderAnswer | EntryProblem> {
    const { patience = defaultLimits.milliseconds + 5000 } = this.#options;
    if (this.#memory.grown > leftover) await this.#end();
    const worker = this.#start();
    return new Promise((resolve) => {
      const settle = () => {
        waiting.end();
        endWatch();
        worker.off("message", end).off("error", failed).off("exit", left);
      };
      const end = (answer: ReaderAnswer | ReaderStep) => {
        if ("step" in answer) return waiting.step(answer.step);
        settle();
        resolve(answer);
      };
      const giveUp = async (problem: EntryProblem | Promise<EntryProblem>) => {
        settle();
        await this.#end();
        resolve(await problem);
      };
      const failed = (error: unknown) => void giveUp(afterError(error, file));
      const left = () => void giveUp({ fault: "unreadable", file, place: "exit" });
      const waiting = new Patience(
        patience,
        (fault, seconds) => void giveUp({ fault, file, place: seconds }),
      );
      const { memory = heap } = this.#options;
      const endWatch = this.#memory.during(
        memory + beside,
        () => void giveUp({ fault: "too-much-inside", file }),
      );
      worker.on("message", end).on("error", failed).on("exit", left);
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const { script, memory = heap } = this.#options;
    this.#memory = new MemoryWatch();
    // Flags of the process are none of the thread's business.
    const resourceLimits = { maxOldGenerationSizeMb: memory };
    const worker = new Worker(script, { execArgv: [], resourceLimits });
    this.#worker = worker;
    // One that fails or leaves while it has nothing to do is not missed.
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on("error", forget).on("exit", forget);
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await endThread(worker);
  }
}

async function afterError(error: unknown, file: string): Promise<EntryProblem> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "error";
  if (code !== "ERR_WORKER_OUT_OF_MEMORY") return { fault: "unreadable", file, place: code };
  const size = await stat(file).then(
    (state) => state.size,
    () => 0,
  );
  return { fault: "too-large", file, place: `${Math.ceil(size / megabyte)} MB` };
}
