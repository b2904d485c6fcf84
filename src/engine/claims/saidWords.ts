/** The words of contents as slots keep them, each once, in the order in which they were first said. */
export class SaidWords {
  /** So few that looking through them takes less time than keeping a set. */
  readonly #words: string[] = [];
  #text = "";

  constructor(contents: readonly string[] = []) {
    this.add(contents);
  }

  add(contents: readonly string[]): void {
    for (const content of contents)
      if (content !== "") this.#text = withWords(this.#text, content, this.#words, none);
  }

  /** The words, and those of further contents behind them. */
  with(contents: readonly string[]): string {
    let text = this.#text;
    let more: string[] | undefined;
    for (const content of contents) {
      if (content === "") continue;
      more ??= [];
      text = withWords(text, content, more, this.#words);
    }
    return text;
  }
}

const none: readonly string[] = [];

/** Puts the words of a content that are new behind a text, and among the known ones. */
function withWords(text: string, content: string, known: string[], before: readonly string[]): string {
  let joined = text;
  for (let start = 0; start < content.length; ) {
    const space = content.indexOf(" ", start);
    const end = space < 0 ? content.length : space;
    const word = end - start === content.length ? content : content.slice(start, end);
    start = end + 1;
    if (word === "" || known.includes(word) || before.includes(word)) continue;
    known.push(word);
    joined = joined === "" ? word : `${joined} ${word}`;
  }
  return joined;
}
