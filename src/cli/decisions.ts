import path from "node:path";
import {
  applyDecisions,
  type Decided,
  type Decision,
  DecisionFileError,
  decisionPath,
  ignoreFileName,
  parseDecisions,
  readIgnoreFile,
} from "../decisions/index.ts";
import type { CheckResult } from "../engine/checking/finding.ts";
import type { Language } from "../engine/messages/language.ts";
import { describeInputError, InputError, readTextFile } from "../sources/index.ts";
import type { Draft } from "./drafts.ts";
import { catalogues } from "./messages/index.ts";

/** What was decided in the folder that a draft belongs to: the nearest one around it that keeps decisions. */
interface Folder {
  readonly root: string;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly ignores: (file: string) => boolean;
}

/** Applies what editors decided to the checks of drafts, as the editor does. */
export class Decisions {
  readonly #language: Language;
  readonly #note: (line: string) => void;
  readonly #folders = new Map<string, Folder | undefined>();

  /** @param note takes one line about a file that cannot be used, or about decisions that are out of date. */
  constructor(language: Language, note: (line: string) => void) {
    this.#language = language;
    this.#note = note;
  }

  /** True for a draft that an ignore file takes out of the check. */
  leaveAlone({ path: file }: Draft): boolean {
    const folder = this.#around(file);
    return folder?.ignores(fromRoot(folder, file)) ?? false;
  }

  /** The result without what was decided about, and that apart. */
  apply({ path: file, text }: Draft, result: CheckResult): Pick<Decided, "result" | "decided"> {
    const folder = this.#around(file);
    const place = folder === undefined ? file : fromRoot(folder, file);
    const decided = applyDecisions(text, result, folder?.decisions ?? new Map(), place);
    if (decided.stale.length > 0)
      this.#note(catalogues[this.#language].decisions.stale(file, decided.stale.length));
    return decided;
  }

  #around(file: string): Folder | undefined {
    const start = path.dirname(path.resolve(file));
    for (let folder = start; ; folder = path.dirname(folder)) {
      const found = this.#folder(folder);
      if (found !== undefined || folder === path.dirname(folder)) return found;
    }
  }

  #folder(root: string): Folder | undefined {
    if (!this.#folders.has(root)) this.#folders.set(root, this.#read(root));
    return this.#folders.get(root);
  }

  #read(root: string): Folder | undefined {
    const decisions = this.#parse(path.join(root, decisionPath), parseDecisions);
    const ignores = this.#parse(path.join(root, ignoreFileName), readIgnoreFile);
    if (decisions === undefined && ignores === undefined) return undefined;
    return {
      root,
      decisions: new Map(decisions?.map((decision) => [decision.key, decision])),
      ignores: ignores ?? (() => false),
    };
  }

  #parse<T>(file: string, parse: (text: string) => T): T | undefined {
    try {
      return parse(readTextFile(file).text);
    } catch (error) {
      if (error instanceof DecisionFileError)
        this.#note(catalogues[this.#language].decisions[error.reason](file, error.place));
      else if (!(error instanceof InputError)) throw error;
      else if (error.fault !== "missing") this.#note(describeInputError(error, this.#language));
      return undefined;
    }
  }
}

function fromRoot({ root }: Folder, file: string): string {
  return path.relative(root, path.resolve(file)).split(path.sep).join("/");
}
