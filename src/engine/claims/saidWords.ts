/** The words of contents as slots keep them, each once, in the order in which they were first said. */
export class SaidWords {
  readonly #words = new Set<string>();
  #text = "";

  constructor(contents: readonly string[] = []) {
    this.add(contents);
  }

  add(contents: readonly string[]): void {
    this.#text = join(this.#text, this.#words, contents);
  }

  /** The words, and those of further contents behind them. */
  with(contents: readonly string[]): string {
    const more = new Set<string>();
    return join(this.#text, more, contents, this.#words);
  }
}

/** Puts the words that are new behind a text, and among the known ones. */
function join(
  text: string,
  known: Set<string>,
  contents: readonly string[],
  before?: ReadonlySet<string>,
): string {
  let joined = text;
  for (const content of contents) {
    if (content === "") continue;
    for (const word of content.includes(" ") ? content.split(" ") : [content]) {
      if (word === "" || known.has(word) || before?.has(word)) continue;
      known.add(word);
      joined = joined === "" ? word : `${joined} ${word}`;
    }
  }
  return joined;
}
