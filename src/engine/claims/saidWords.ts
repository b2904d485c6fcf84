/** The words of contents as slots keep them, each once, in the order in which they were first said. */
export class SaidWords {
  /** So few that looking through them takes less time than keeping a set. */
  readonly #words: string[] = [];
  #text = "";

  constructor(contents: readonly string[] = []) {
    this.add(contents);
  }

  add(contents: readonly string[]): void {
    this.#text = join(this.#text, contents, this.#words);
  }

  /** The words, and those of further contents behind them. */
  with(contents: readonly string[]): string {
    return join(this.#text, contents, [], this.#words);
  }
}

/** Puts the words that are new behind a text, and among the known ones. */
function join(
  text: string,
  contents: readonly string[],
  known: string[],
  before: readonly string[] = [],
): string {
  let joined = text;
  for (const content of contents) {
    if (content === "") continue;
    for (const word of content.includes(" ") ? content.split(" ") : [content]) {
      if (word === "" || known.includes(word) || before.includes(word)) continue;
      known.push(word);
      joined = joined === "" ? word : `${joined} ${word}`;
    }
  }
  return joined;
}
