/** What a `*.bench.ts` file exports as default. */
export interface Benchmark {
  readonly name: string;
  /** Characters that one call of each task goes over. */
  readonly characters: number;
  /** The first is ours; the others are peers, measured in the same run, that it is compared with. */
  readonly tasks: Readonly<Record<string, () => unknown>>;
}

/** What a `*.bench.ts` file exports that measures by itself what calls over and over cannot. */
export interface Measurement {
  readonly name: string;
  measure(): Promise<readonly Measured[]>;
}

export interface Measured {
  readonly value: number;
  readonly unit: "s" | "ms" | "MB";
  readonly what: string;
}
