import { readWords } from "./words.ts";

/** How frequent in the dictionary's corpus the word that ends in the name, and the one that begins in it, must be. */
const commonBefore = 100;
const commonAfter = 500;
/** Characters that are words of their own before a word: 会|理解, 新|乡村, 大|连接. */
const particles = "会和同在将更应可不也都与及以有是要使对从到由至大新多全高各该本每";

function group(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}

/**
 * Where a name is cut out of two other words (均衡|水平 for 衡水, 西南|山区 for 南山区): a line `name before after`
 * of the characters that show it, both needed; * stands for any.
 */
export function writeCrossings(names: Iterable<string>): string {
  const words = [...readWords()].filter(([word]) => word.length === 2);
  const frequent = (least: number) =>
    words.filter(([, { frequency }]) => frequency >= least).map(([word]) => word);
  const all = new Set(frequent(commonAfter));
  const ending = group(frequent(commonBefore), (word) => word.charAt(1));
  const beginning = group([...all], (word) => word.charAt(0));
  const lines: string[] = [];
  for (const name of new Set(names)) {
    if (name.length > 3 || (name.length === 3 && !(/[市区县]$/u.test(name) && all.has(name.slice(1)))))
      continue;
    const first = name.charAt(0);
    const rest = name.slice(1);
    const before = (ending.get(first) ?? []).map((word) => word.charAt(0)).join("");
    const after = (beginning.get(rest) ?? []).map((word) => word.charAt(1)).join("");
    if (name.length === 3 || name.endsWith("县")) {
      if (before !== "") lines.push(`${name} ${before} *`);
    } else if (after !== "" && particles.includes(first)) {
      lines.push(`${name} * ${after}`);
    } else if (after !== "" && before !== "") {
      lines.push(`${name} ${before} ${after}`);
    }
  }
  return lines.join("\n");
}
