/** Longest stretch handed over at once; segmenters need memory by the character. */
export const longestPiece = 4096;

/** Where a stretch may end without cutting a word. */
const breaks = /[\s\p{P}]/u;

/** Cuts a text into stretches of bounded length that end after punctuation or white space where there is any. */
export function* pieces(text: string): Iterable<string> {
  let start = 0;
  while (text.length - start > longestPiece) {
    let end = start + longestPiece;
    while (end > start && !breaks.test(text.charAt(end - 1))) end--;
    if (end === start) end = start + longestPiece;
    // A pair of surrogates stays whole.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(end))) end++;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}
