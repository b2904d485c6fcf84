/** The words of the terminal command. */
export interface Catalogue {
  // help
  readonly about: string;
  readonly help: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
    readonly showHelp: string;
    readonly showVersion: string;
    readonly checkExamples: string;
  };
  readonly commands: Record<
    "check" | "figures" | "facts" | "factsBuild" | "factsList" | "factsFind" | "lsp",
    string
  >;
  readonly arguments: Record<"drafts" | "sources" | "words", string>;
  readonly options: Record<
    | "facts"
    | "sources"
    | "date"
    | "format"
    | "output"
    | "tableOutput"
    | "all"
    | "explain"
    | "rules"
    | "noRules"
    | "lang",
    string
  >;

  // wrong usage
  readonly usage: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly optionRequired: (option: string) => string;
    readonly argumentRequired: (argument: string) => string;
    readonly tooManyArguments: string;
    readonly conflict: (option: string, other: string) => string;
    readonly badChoice: (option: string, value: string, choices: string) => string;
    readonly badDate: (value: string) => string;
    readonly noRule: (name: string) => string;
    readonly didYouMean: (suggestion: string) => string;
    readonly seeHelp: string;
    readonly noDraft: string;
    readonly other: (message: string) => string;
  };
  readonly noServer: (file: string) => string;
  readonly internal: (message: string) => string;

  // what editors decided
  readonly decisions: {
    readonly conflict: (file: string, line: string) => string;
    readonly json: (file: string) => string;
    readonly content: (file: string, place: string) => string;
    readonly stale: (file: string, count: number) => string;
    readonly ignored: (file: string) => string;
  };

  // results
  readonly standardInput: string;
  readonly written: (file: string) => string;
  readonly draftDate: (date: string) => string;
  readonly source: string;
  readonly suggestion: string;
  readonly basis: string;
  readonly inDraft: string;
  readonly quoted: (quote: string) => string;
  readonly noFigures: string;
  readonly summary: (
    drafts: number,
    contradicted: number,
    problems: number,
    supported: number,
    unverified: number,
  ) => string;
  readonly figureCount: (count: number) => string;

  // facts
  readonly sourceHeading: (title: string, publisher: string | undefined, date: string | undefined) => string;
  readonly sourceFile: (file: string, encoding: string | undefined) => string;
  readonly dateEvidence: (evidence: string) => string;
  readonly dateUnknown: string;
  readonly factCount: (count: number) => string;
  readonly tableSummary: (sources: number, facts: number) => string;
  readonly nothingFound: (words: string) => string;
  readonly speaker: (name: string) => string;
}
