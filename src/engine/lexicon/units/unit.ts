import type { FigureKind } from "../../figures/figure.ts";

/**
 * Which single Chinese digits make a figure with a unit. Chinese uses 一 and 两 freely without counting
 * (一个节点, 一起, 一家人), so most measure words ask for more than that.
 */
export type LoneDigit = "none" | "two" | "one";

export interface Unit {
  /** The canonical name: `个`, `公里`, `CNY`, `%`. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly lone: LoneDigit;
  /** What it measures; units convert only inside one dimension. */
  readonly dimension: string | undefined;
  /** How many of the dimension's base unit it is, an exact decimal or a fraction (`"1000"`, `"1/3"`). */
  readonly factor: string | undefined;
  /** 半 may stand for its number: 半小时, 半年. */
  readonly halves: boolean;
  /** Power of ten the written number is multiplied by to give `unit`: 成 is ten per cent. */
  readonly power: number | undefined;
}

/** A unit with what is said of it; every row is built here and so has one shape, which is read fastest. */
export function unitOf(
  unit: string,
  kind: FigureKind,
  lone: LoneDigit,
  more: Partial<Pick<Unit, "dimension" | "factor" | "halves" | "power">> = {},
): Unit {
  const { dimension, factor, halves = false, power } = more;
  return { unit, kind, lone, dimension, factor, halves, power };
}

export interface UnitWord {
  readonly word: string;
  readonly row: Unit;
  readonly unless?: string;
}

/**
 * Lines of `canonical alias alias …`; `word!abc` says that the word is no unit before one of the
 * characters a, b, c (人!工民 leaves 人工 and 人民 alone).
 */
export function unitLines(lines: string, make: (canonical: string) => Unit): UnitWord[] {
  const words: UnitWord[] = [];
  for (const line of lines.trim().split("\n")) {
    const spellings = line.trim().split(/\s+/);
    const [first = ""] = spellings;
    const row = make(first.split("!")[0] ?? first);
    for (const spelling of spellings) {
      const [word = "", unless] = spelling.split("!");
      words.push(unless === undefined ? { word, row } : { word, row, unless });
    }
  }
  return words;
}
