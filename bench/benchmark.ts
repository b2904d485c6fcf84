/** What a `*.bench.ts` file exports as default. */
export interface Benchmark {
  readonly name: string;
  /** Characters that one call of each task goes over. */
  readonly characters: number;
  /** The first is ours; the others are peers, measured in the same run, that it is compared with. */
  readonly tasks: Readonly<Record<string, () => unknown>>;
}
