/**
 * Words that wait until the character they begin with comes up in a text: before that they cannot be cut from one,
 * and most never come up. Written one line a character: itself, then what follows it in each word.
 */
export class RareWords {
  readonly #waiting = new Map<string, string>();
  /** The first UTF-16 units of those that wait: most characters have no rare words, and this tells so at once. */
  readonly #units = new Uint8Array(0x10000);

  constructor(text: string) {
    for (const line of text.split("\n")) {
      const first = String.fromCodePoint(line.codePointAt(0) ?? 0);
      this.#waiting.set(first, line);
      this.#units[first.charCodeAt(0)] = 1;
    }
  }

  /** The words to be known before `text` is cut, each handed out once. */
  comingUpIn(text: string): readonly string[] {
    const words: string[] = [];
    for (let at = 0; at < text.length; at++) {
      if (this.#units[text.charCodeAt(at)] === 0) continue;
      const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const line = this.#waiting.get(first);
      if (line === undefined) continue;
      this.#waiting.delete(first);
      if (first.length === 1) this.#units[first.charCodeAt(0)] = 0;
      for (const rest of line.split(" ").slice(1)) words.push(first + rest);
    }
    return words;
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
