const nothing: readonly never[] = [];

/** A list to be kept: one that was pushed to holds room for sixteen more, which most lists of a line never fill. */
export function exactList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}
