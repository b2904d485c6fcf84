/** What VS Code opens, and how far it trusts it. */
export interface WindowKind {
  /** A folder, or a `.code-workspace` file; nothing for an empty window. */
  readonly opens?: string;
  readonly trusted: boolean;
}

/** What a run of the editor suites needs; absolute paths. */
export interface EditorRun {
  /** The extension's folder, with package.json. */
  readonly extension: string;
  /** A module with `run(): Promise<void>`. */
  readonly runner: string;
  readonly window: WindowKind;
  /** What the runner is told. */
  readonly env: Readonly<Record<string, string>>;
}
