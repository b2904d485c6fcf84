import process from "node:process";

const megabyte = 1024 * 1024;
/** Milliseconds between two looks. */
const often = 20;

/** The memory of a process that reads files in a thread. All sizes in megabytes. */
export class MemoryWatch {
  #start = process.memoryUsage.rss();

  /** How much the process has grown since the watch began. */
  get grown(): number {
    return (process.memoryUsage.rss() - this.#start) / megabyte;
  }

  /**
   * Calls `exceeded` once when the process has grown by more than `most` since now. The limits of a thread count its
   * objects alone; what it unpacks into buffers is outside of them.
   * @returns ends it.
   */
  during(most: number, exceeded: () => void): () => void {
    const end = this.grown + most;
    const timer = setInterval(() => {
      if (this.grown <= end) return;
      clearInterval(timer);
      exceeded();
    }, often);
    timer.unref();
    return () => clearInterval(timer);
  }
}
