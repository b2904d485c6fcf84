/**
 * Objects as rows of their values in a fixed order: a third of the size of their JSON. What is absent at the end
 * is left out; what no column is for goes into an object behind the columns.
 */
export interface RowFormat<T> {
  pack(value: T): unknown;
  /** @throws {RowError} for what `pack` did not make. */
  unpack(row: unknown): T;
}

/** A row that is damaged or of another version. */
export class RowError extends Error {
  override readonly name = "RowError";
}

type Columns<T> = { readonly [K in keyof T]-?: RowFormat<Exclude<T[K], undefined>> };

/** Strings, numbers, booleans, and whatever else JSON keeps as it is. */
export function plain<T>(): RowFormat<T> {
  return { pack: (value) => value, unpack: (value) => value as T };
}

export function list<T>(items: RowFormat<T>): RowFormat<readonly T[]> {
  return {
    pack: (values) => values.map((value) => items.pack(value)),
    unpack: (row) => asArray(row).map((value) => items.unpack(value)),
  };
}

/** @param columns a format for each property, in the order of the columns; the optional ones last. */
export function row<T extends object>(columns: Columns<T>): RowFormat<T> {
  const names = Object.keys(columns);
  const formats = Object.values<RowFormat<unknown>>(columns);
  const known = new Set(names);
  return {
    pack(value) {
      const entries = value as Readonly<Record<string, unknown>>;
      const cells = names.map((name, at) =>
        entries[name] === undefined ? null : formats[at]?.pack(entries[name]),
      );
      const others = Object.entries(entries).filter(([name, cell]) => !known.has(name) && cell !== undefined);
      if (others.length > 0) return [...cells, Object.fromEntries(others)];
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      return cells;
    },
    unpack(cells) {
      const values = asArray(cells);
      const object: Record<string, unknown> = {};
      const { length } = values;
      for (let at = 0; at < length; at++) {
        const [name, value] = [names[at], values[at]];
        if (name === undefined) Object.assign(object, value);
        else if (value !== null) object[name] = formats[at]?.unpack(value);
      }
      return object as T;
    },
  };
}

function asArray(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row;
  throw new RowError("not a row");
}
