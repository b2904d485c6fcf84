import { Worker } from "node:worker_threads";
import { InputError } from "../inputError.ts";
import { MemoryWatch } from "../memoryWatch.ts";
import { endThread, Patience } from "../patience.ts";
import { defaultLimits, type ReadLimits } from "./document.ts";
import { formatOf } from "./formats.ts";
import type { ParsedFile } from "./parsed.ts";
import { parseSourceFile } from "./parseSourceFile.ts";
import type { ParseAnswer, ParseRequest } from "./thread.ts";

export interface ParserThreadOptions {
  /** The bundle of `thread.ts`. */
  readonly script: string;
  /** Plain text is sent there too. */
  readonly always?: boolean;
  /** Megabytes of objects that taking one file apart may need. */
  readonly memory?: number;
}

/** Megabytes: of objects, of what else the file takes, and of what a thread may leave behind for the next file. */
const heap = 200;
const beside = 88;
const leftover = 100;

/**
 * Takes files apart in a thread, one after the other: one that hangs or eats up the memory ends the thread, not the
 * command, and the next one gets a new thread. Plain text needs none.
 */
export class ParserThread {
  readonly #options: ParserThreadOptions;
  #worker: Worker | undefined;
  #memory = new MemoryWatch();
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ParserThreadOptions) {
    this.#options = options;
  }

  readonly parse = (
    file: string,
    bytes: Uint8Array,
    limits: Partial<ReadLimits> = {},
  ): Promise<ParsedFile> => {
    if (!this.#options.always && formatOf(file)?.isText !== false)
      return parseSourceFile(file, bytes, limits);
    const answer = this.#last.then(() => this.#run({ file, bytes, limits: { ...defaultLimits, ...limits } }));
    this.#last = answer.catch(() => undefined);
    return answer;
  };

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await endThread(worker);
  }

  async #run(request: ParseRequest): Promise<ParsedFile> {
    const { file, limits } = request;
    if (this.#memory.grown > leftover) await this.close();
    const worker = this.#start();
    return new Promise((resolve, reject) => {
      const settle = () => {
        patience.end();
        endWatch();
        worker.off("message", answered).off("error", failed).off("exit", left);
      };
      const answered = (answer: ParseAnswer) => {
        if ("step" in answer) return patience.step(answer.step);
        settle();
        if ("parsed" in answer) resolve(answer.parsed);
        else reject(new InputError(answer.failed.fault, file, answer.failed.place));
      };
      const giveUp = (error: unknown) => {
        settle();
        void this.close().then(() => reject(error));
      };
      const failed = (error: unknown) => {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        const isMemory = code === "ERR_WORKER_OUT_OF_MEMORY";
        // What is not of the file's making is no fault of the file.
        if (String(code).endsWith("MODULE_NOT_FOUND")) return giveUp(error);
        giveUp(
          isMemory ? new InputError("too-much-inside", file) : new InputError("damaged", file, String(code)),
        );
      };
      const left = () => giveUp(new InputError("damaged", file, "exit"));
      const patience = new Patience(limits.milliseconds, (fault, seconds) =>
        giveUp(new InputError(fault, file, seconds)),
      );
      const { memory = heap } = this.#options;
      const endWatch = this.#memory.during(memory + beside, () =>
        giveUp(new InputError("too-much-inside", file)),
      );
      worker.on("message", answered).on("error", failed).on("exit", left);
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const { script, memory = heap } = this.#options;
    if (this.#worker !== undefined) return this.#worker;
    this.#memory = new MemoryWatch();
    // Flags of the process are none of the thread's business.
    const resourceLimits = { maxOldGenerationSizeMb: memory };
    this.#worker = new Worker(script, { execArgv: [], resourceLimits });
    // A command that has read its sources need not wait for it.
    this.#worker.unref();
    return this.#worker;
  }
}
