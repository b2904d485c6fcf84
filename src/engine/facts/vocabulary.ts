/** Words that can be searched; a text is one. */
export interface Searchable {
  includes(words: string): boolean;
}

/** What can be had of a source's words without making its facts. */
export interface TextOfSource {
  /** Part of what it says. */
  part(): string;
  /** All that it says and more, as JSON: quotation marks and the like stand in it otherwise. */
  json(): string;
}

/** What JSON may write otherwise. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

/** All that a source says, searched in as little of it as tells. */
export class Vocabulary implements Searchable {
  readonly #text: TextOfSource;
  readonly #makeAll: () => string;
  #part: string | undefined;
  #json: string | undefined;
  #all: string | undefined;

  constructor(text: TextOfSource, all: () => string) {
    this.#text = text;
    this.#makeAll = all;
  }

  includes(words: string): boolean {
    if (this.#all === undefined) {
      this.#part ??= this.#text.part();
      if (this.#part.includes(words)) return true;
      this.#json ??= this.#text.json();
      if (!escaped.test(words) && !this.#json.includes(words)) return false;
      this.#all = this.#makeAll();
    }
    return this.#all.includes(words);
  }
}

/** Texts as one, in which nothing that stands in words goes from one to the next. */
export function apart(texts: readonly string[]): string {
  return texts.join("\0");
}

/** The pairs of neighbouring characters of a text. */
export function neighbours(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
