/** The ways in which a figure goes wrong under a keyboard, each a text to another text or nothing. */
export interface Alteration {
  readonly name: string;
  /** Returns a different numeral, or undefined when this slip cannot happen to it. */
  apply(numeral: string, random: (below: number) => number): string | undefined;
}

const digitsOf = (text: string): number[] =>
  [...text].flatMap((char, index) => (/\d/.test(char) ? [index] : []));

const replaceAt = (text: string, index: number, char: string): string =>
  text.slice(0, index) + char + text.slice(index + 1);

const digit: Alteration = {
  name: "digit",
  apply(numeral, random) {
    const places = digitsOf(numeral);
    const place = places[random(places.length)];
    if (place === undefined) return undefined;
    const old = Number(numeral[place]);
    const isFirst = place === places[0];
    const changed = (old + 1 + random(8)) % 10;
    return replaceAt(numeral, place, String(isFirst && changed === 0 ? (old % 9) + 1 : changed));
  },
};

const swap: Alteration = {
  name: "swap",
  apply(numeral, random) {
    const places = digitsOf(numeral);
    const pairs = places.flatMap((place, index) => {
      const next = places[index + 1];
      const first = numeral[place];
      const second = next === undefined ? undefined : numeral[next];
      if (next === undefined || first === undefined || second === undefined || first === second) return [];
      return index === 0 && second === "0" ? [] : [{ place, next, first, second }];
    });
    const pair = pairs[random(pairs.length)];
    if (pair === undefined) return undefined;
    return replaceAt(replaceAt(numeral, pair.place, pair.second), pair.next, pair.first);
  },
};

const point: Alteration = {
  name: "point",
  apply(numeral) {
    const match = /^(\d+)\.(\d)(\d*)(.*)$/s.exec(numeral);
    if (match === null) return undefined;
    const [, whole = "", tenth = "", rest = "", tail = ""] = match;
    const moved = `${whole}${tenth}`.replace(/^0+(?=\d)/, "");
    return rest === "" ? moved + tail : `${moved}.${rest}${tail}`;
  },
};

const magnitude: Alteration = {
  name: "magnitude",
  apply(numeral) {
    if (numeral.includes("万亿")) return numeral.replace("万亿", "亿");
    if (numeral.includes("亿")) return numeral.replace("亿", "万");
    if (numeral.includes("万")) return numeral.replace("万", "亿");
    return undefined;
  },
};

export const alterations: readonly Alteration[] = [digit, swap, point, magnitude];
