/** What a run of the editor suites needs; absolute paths. */
export interface EditorRun {
  /** The extension's folder, with package.json. */
  readonly extension: string;
  /** A module with `run(): Promise<void>`. */
  readonly suite: string;
  /** The folder that VS Code opens. */
  readonly workspace: string;
  /** Where the suite writes its outcomes. */
  readonly results: string;
}
