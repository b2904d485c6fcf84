/** Characters that fixes bring in and traditional script writes otherwise, as `simplified traditional`. */
const pairs = new Map([
  ["两", "兩"],
  ["万", "萬"],
  ["亿", "億"],
  ["个", "個"],
  ["点", "點"],
  ["纪", "紀"],
  ["几", "幾"],
  ["间", "間"],
  ["时", "時"],
  ["为", "為"],
  ["长", "長"],
]);

const simplifiedWords = /[个这们来时为万亿长间点国会发]/;
const traditionalWords = /[個這們來時為萬億長間點國會發]/;

/** Whether a text is in traditional script throughout. */
export function isTraditional(text: string): boolean {
  return !simplifiedWords.test(text) && traditionalWords.test(text);
}

/** Words in the script of the draft they go into. */
export function inScriptOf(draft: { readonly isTraditional: boolean }, words: string): string {
  if (!draft.isTraditional || !/[两万亿个点纪几间时为长]/.test(words)) return words;
  return [...words].map((char) => pairs.get(char) ?? char).join("");
}
