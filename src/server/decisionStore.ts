import { URI, Utils } from "vscode-uri";
import {
  type Decision,
  DecisionFileError,
  decisionPath,
  ignoreFileName,
  parseDecisions,
  readIgnoreFile,
} from "../decisions/index.ts";
import type { Language } from "../engine/messages/language.ts";
import { pathIn, placeName } from "./folders.ts";
import type { Host } from "./host.ts";
import type { Catalogue } from "./messages/index.ts";

/** What the editors of one folder decided. */
export interface FolderDecisions {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly ignores: (uri: string) => boolean;
  /** Lines about files that cannot be used. */
  readonly problems: readonly string[];
}

/** Files that hold decisions, and the folder that holds the first. */
const paths = [decisionPath, decisionPath.slice(0, decisionPath.indexOf("/")), ignoreFileName];

const none: FolderDecisions = { decisions: new Map(), ignores: () => false, problems: [] };

/** The decisions and the ignore file of each folder, read once until they change on disk. */
export class DecisionStore {
  readonly #host: Host;
  readonly #language: Language;
  readonly #words: Catalogue;
  readonly #folders = new Map<string, Promise<FolderDecisions>>();

  constructor(host: Host, language: Language, words: Catalogue) {
    this.#host = host;
    this.#language = language;
    this.#words = words;
  }

  /** @param folder the draft's folder; a draft without one has no decisions. */
  for(folder: string | undefined): Promise<FolderDecisions> {
    if (folder === undefined) return Promise.resolve(none);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const reading = this.#read(folder);
    this.#folders.set(folder, reading);
    return reading;
  }

  /** @returns whether the file or folder is one that holds decisions; they will be read again. */
  forget(uri: string): boolean {
    if (!paths.some((path) => uri.endsWith(`/${path}`))) return false;
    this.#folders.clear();
    return true;
  }

  async #read(folder: string): Promise<FolderDecisions> {
    const problems: string[] = [];
    const decisions = await this.#parse(decisionUri(folder), parseDecisions, problems);
    const ignores = await this.#parse(join(folder, ignoreFileName), readIgnoreFile, problems);
    return {
      decisions: new Map(decisions?.map((decision) => [decision.key, decision])),
      ignores: (uri) => {
        const path = pathIn(uri, folder);
        return path !== undefined && ignores?.(path) === true;
      },
      problems,
    };
  }

  async #parse<T>(uri: string, parse: (text: string) => T, problems: string[]): Promise<T | undefined> {
    try {
      return parse(await this.#host.readText(uri));
    } catch (error) {
      if (!this.#host.isMissing(error)) problems.push(this.#explain(uri, error));
      return undefined;
    }
  }

  #explain(uri: string, error: unknown): string {
    return error instanceof DecisionFileError
      ? this.#words.decisions[error.reason](placeName(uri), error.place)
      : this.#host.describe(error, this.#language);
  }
}

export function decisionUri(folder: string): string {
  return join(folder, decisionPath);
}

function join(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}
