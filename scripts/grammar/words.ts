/** Words of the lexicon as one alternative of a regular expression (Oniguruma's). */

export interface GuardedWord {
  readonly word: string;
  /** It is another word after one of these characters … */
  readonly notAfter?: string | undefined;
  /** … or after any but these … */
  readonly onlyAfter?: string | undefined;
  /** … or before one of these … */
  readonly notBefore?: string | readonly string[] | undefined;
  /** … unless one of these words stands there. */
  readonly surelyBefore?: readonly string[];
}

export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** Longest first, so that no word hides a longer one. */
export function oneOf(words: readonly GuardedWord[]): string {
  const rows = new Map(words.map((row) => [row.word, patternOf(row)]));
  const sorted = [...rows].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(([, pattern]) => pattern).join("|")})`;
}

function patternOf({ word, notAfter, onlyAfter, notBefore, surelyBefore = [] }: GuardedWord): string {
  const before = notAfter
    ? `(?<!${classOf(notAfter)})`
    : onlyAfter
      ? `(?<=^|[${escapePattern(onlyAfter)}，、])`
      : "";
  const latin = /[A-Za-z]$/u.test(word) ? "(?![A-Za-z0-9])" : "";
  return `${before}${escapePattern(word).replace("%", "[%％]")}${behind(notBefore, surelyBefore)}${latin}`;
}

function behind(notBefore: string | readonly string[] | undefined, surely: readonly string[]): string {
  if (notBefore === undefined || notBefore.length === 0) return "";
  const other =
    typeof notBefore === "string" ? classOf(notBefore) : `(?:${notBefore.map(escapePattern).join("|")})`;
  const own =
    typeof notBefore === "string" ? surely.filter((word) => notBefore.includes(word.charAt(0))) : [];
  return own.length === 0 ? `(?!${other})` : `(?!(?!${own.map(escapePattern).join("|")})${other})`;
}

function classOf(characters: string): string {
  return `[${escapePattern(characters)}]`;
}
