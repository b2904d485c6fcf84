/** What a `*.bench.ts` file exports as default. */
export interface Benchmark {
  readonly name: string;
  /** Characters that one call of each task goes over. */
  readonly characters: number;
  /** The first is ours; the others are peers, measured in the same run, that it is compared with. */
  readonly tasks: Readonly<Record<string, () => unknown>>;
  /** Runs before each call of a task, outside the time measured. */
  beforeEach?(): void;
}

/** What a `*.bench.ts` file exports that measures by itself what calls over and over cannot. */
export interface Measurement {
  readonly name: string;
  measure(): Promise<readonly Measured[]>;
}

export interface Measured {
  readonly value: number;
  readonly unit: "s" | "ms" | "µs" | "MB" | "×";
  readonly what: string;
}

/** Milliseconds that this process has had on the processor: what else runs on the machine does not count. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
