import type { Worker } from "node:worker_threads";

/** What a thread is given up for, with the seconds that it had. */
type Late = (fault: "too-slow" | "stuck", seconds: string) => void;

const seconds = (milliseconds: number) => String(Math.ceil(milliseconds / 1000));

/** Waits for a thread that reads a file: so long for all of it, and less for each step that it tells of. */
export class Patience {
  readonly #late: Late;
  readonly #whole: NodeJS.Timeout;
  #step: NodeJS.Timeout | undefined;

  constructor(milliseconds: number, late: Late) {
    this.#late = late;
    this.#whole = setTimeout(() => late("too-slow", seconds(milliseconds)), milliseconds);
  }

  /** See `Step`. */
  step(milliseconds: number | undefined): void {
    clearTimeout(this.#step);
    if (milliseconds !== undefined)
      this.#step = setTimeout(() => this.#late("stuck", seconds(milliseconds)), milliseconds);
  }

  end(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#step);
  }
}

/** Milliseconds: a thread that is deep in a call of the engine's own ends when that does, and is not waited for. */
const ending = 1000;

/** Ends a thread, and waits for its end while that is worth it. */
export async function endThread(worker: Worker | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, ending);
  });
  await Promise.race([worker?.terminate(), enough]);
  clearTimeout(timer);
}
