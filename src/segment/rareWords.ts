/**
 * Words that wait until the character they begin with comes up in a text: before that they cannot be cut from one,
 * and most never come up. Written one line a character: itself, then what follows it in each word.
 */
export class RareWords {
  readonly #waiting = new Map<string, string>();

  constructor(text: string) {
    for (const line of text.split("\n")) {
      const first = String.fromCodePoint(line.codePointAt(0) ?? 0);
      this.#waiting.set(first, line);
    }
  }

  /** The words to be known before `text` is cut, each handed out once. */
  *comingUpIn(text: string): Iterable<string> {
    for (const first of text) {
      const line = this.#waiting.get(first);
      if (line === undefined) continue;
      this.#waiting.delete(first);
      for (const rest of line.split(" ").slice(1)) yield first + rest;
    }
  }
}

/** The text that `RareWords` reads. */
export function writeRareWords(words: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const word of words) {
    const [first = "", ...rest] = word;
    const line = lines.get(first);
    if (line) line.push(rest.join(""));
    else lines.set(first, [first, rest.join("")]);
  }
  return Array.from(lines.values(), (line) => `${line.join(" ")}\n`).join("");
}
