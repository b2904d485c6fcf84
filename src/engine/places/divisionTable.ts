import { divisions } from "../lexicon/places/generated.ts";
import type { Place } from "./place.ts";

/** A name in the table. */
export interface DivisionName {
  readonly word: string;
  readonly id: string;
  /** The official name. */
  readonly full: boolean;
  /** The name counts only with evidence. */
  readonly near: boolean;
}

const isHan = (unit: number): boolean => unit >= 0x2e80;

/**
 * China's divisions, in a text of a line for each province and prefecture (see the generated table). It is read
 * piece by piece where it is asked for, since a text names few of its 3,200 places.
 */
export class DivisionTable {
  readonly #places = new Map<string, Place | undefined>();
  /** Where the line of a province (six digits) or prefecture (four) begins. */
  readonly #lines = new Map<string, number>();
  /** Where names begin, by their first two units: the last one here, the ones before it in a chain. */
  readonly #lastName = new Map<number, number>();
  readonly #nameBefore = new Map<number, number>();

  constructor() {
    for (let at = 1; at < divisions.length; at++) {
      const unit = divisions.charCodeAt(at);
      const previous = divisions.charCodeAt(at - 1);
      if (previous === 10) {
        const end = divisions.indexOf(" ", at);
        if (end > 0) this.#lines.set(divisions.slice(at, end), at);
      } else if (isHan(unit) && !isHan(previous)) {
        const pair = (unit << 16) | divisions.charCodeAt(at + 1);
        const other = this.#lastName.get(pair);
        if (other !== undefined) this.#nameBefore.set(at, other);
        this.#lastName.set(pair, at);
      }
    }
  }

  /** The first two units of all names, as one number each. */
  pairs(): Iterable<number> {
    return this.#lastName.keys();
  }

  /** The names that begin with two units, larger divisions first. */
  namesFrom(pair: number): DivisionName[] {
    const names: DivisionName[] = [];
    for (let at = this.#lastName.get(pair); at !== undefined; at = this.#nameBefore.get(at))
      names.push(nameAt(at));
    return names.reverse();
  }

  /** The ids of all divisions. */
  ids(): ReadonlySet<string> {
    return new Set([...this.pairs()].flatMap((pair) => this.namesFrom(pair).map(({ id }) => id)));
  }

  place(id: string): Place | undefined {
    if (!this.#places.has(id)) this.#places.set(id, this.#read(id));
    return this.#places.get(id);
  }

  #read(id: string): Place | undefined {
    if (!/^\d{6}$/.test(id)) return undefined;
    const province = this.#row(id, "");
    if (province !== undefined) return { id, name: province, kind: "province", parents: ["CN", "world"] };
    const above = [`${id.slice(0, 2)}0000`, "CN", "world"];
    const prefecture = this.#row(id.slice(0, 4), "");
    if (id.endsWith("00")) {
      return prefecture === undefined
        ? undefined
        : { id, name: prefecture, kind: "prefecture", parents: above };
    }
    const name = this.#row(id.slice(0, 4), id.slice(4));
    if (name === undefined) return undefined;
    return {
      id,
      name,
      kind: "county",
      parents: prefecture === undefined ? above : [`${id.slice(0, 4)}00`, ...above],
    };
  }

  /** The official name in the line of `code`: that of the line's head (empty), or of one of its counties. */
  #row(code: string, county: string): string | undefined {
    const start = this.#lines.get(code);
    if (start === undefined) return undefined;
    const row = divisions.indexOf(` ${county}`, start);
    if (row < 0 || (county !== "" && row > divisions.indexOf("\n", start))) return undefined;
    let from = row + 1 + county.length;
    if (divisions[from] === "~") from++;
    const end = endOfName(from);
    return end === from ? undefined : divisions.slice(from, end);
  }
}

function endOfName(at: number): number {
  let end = at;
  while (isHan(divisions.charCodeAt(end))) end++;
  return end;
}

function nameAt(at: number): DivisionName {
  const end = endOfName(at);
  const line = divisions.lastIndexOf("\n", at) + 1;
  const row = divisions.lastIndexOf(" ", at) + 1;
  const code = divisions.slice(line, divisions.indexOf(" ", line));
  const isHead = row === line + code.length + 1;
  const id = isHead ? code.padEnd(6, "0") : code + divisions.slice(row, row + 2);
  const near = divisions.charAt(at - 1) === "~";
  const full = at - (near ? 1 : 0) === row + (isHead ? 0 : 2);
  return { word: divisions.slice(at, end), id, full, near };
}
