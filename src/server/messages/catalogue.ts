import type { DraftState } from "../../protocol/findings.ts";

/** Every sentence and word that the server itself says; the engine has its own for findings. */
export interface Catalogue {
  readonly decision: Readonly<Record<"ignored" | "verified", string>>;
  readonly draft: string;
  readonly source: string;
  readonly openSource: string;
  readonly openPage: string;
  readonly applyFix: string;
  readonly applyWithAttribution: string;
  readonly ignore: string;
  readonly undecide: string;
  readonly verify: string;
  readonly copy: string;
  /** An action of the lightbulb about one figure. */
  readonly namedAction: (action: string, figure: string) => string;
  readonly withAttribution: (fix: string) => string;
  readonly attribute: (figure: string) => string;
  readonly alsoSays: string;
  readonly saidBy: (source: string) => string;
  readonly basis: string;
  readonly fixAll: string;
  readonly inherited: string;
  readonly note: {
    readonly tooLong: (characters: number, limit: number) => string;
    readonly tooMany: (shown: number) => string;
    readonly wrongSetting: (name: string) => string;
    readonly checkFailed: (reason: string) => string;
    readonly ignoredFile: string;
    readonly stale: (count: number) => string;
    /** The draft is one of the sources, under this title. */
    readonly ownSource: (title: string) => string;
  };
  /** What the progress of reading sources is called. */
  readonly readingSources: string;
  readonly sources: {
    readonly noText: string;
    readonly gone: string;
    readonly noClaim: (figure: string) => string;
  };
  readonly decisions: {
    readonly conflict: (path: string, line: string) => string;
    readonly noFolder: string;
    readonly gone: string;
    readonly json: (path: string) => string;
    readonly content: (path: string, place: string) => string;
  };
  /** Files that are read through the client. */
  readonly files: {
    readonly missing: (path: string) => string;
    readonly unusable: (reason: string) => string;
  };
  /** The way to a page that says why a figure got its verdict, and the page's headings. */
  readonly why: Readonly<Record<"link" | "readAs" | "considered", string>>;
  readonly unknownSource: string;
  readonly noReport: Readonly<Record<Exclude<DraftState, "checked">, string>>;
}
