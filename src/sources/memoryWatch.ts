import process from "node:process";

const megabyte = 1024 * 1024;
/** Milliseconds between two looks. */
const often = 20;

/**
 * Calls `exceeded` once when the process has grown by more than `megabytes` since now. The limits of a thread count
 * its objects alone; what it unpacks into buffers is outside of them.
 * @returns ends the watch.
 */
export function watchMemory(megabytes: number, exceeded: () => void): () => void {
  const most = process.memoryUsage.rss() + megabytes * megabyte;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= most) return;
    clearInterval(timer);
    exceeded();
  }, often);
  timer.unref();
  return () => clearInterval(timer);
}
