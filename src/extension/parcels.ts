/** Items in a parcel that is made anew. */
const size = 16;

/** Shares a list out into parcels, so that a list a little different differs in few of them. */
export class Parcels<T extends object> {
  #parcels: readonly (readonly T[])[] = [];

  /** @returns the parcels that are other ones now, by their place; an emptied one has no items. */
  update(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
    const rest = new Set(items);
    const isWhole = (parcel: readonly T[]) => parcel.length > 0 && parcel.every((item) => rest.has(item));
    const whole = new Set(this.#parcels.filter(isWhole));
    // Many small ones would cost more than they save.
    if (whole.size > (2 * items.length) / size + 2) whole.clear();
    const changed = new Map<number, readonly T[]>();
    const next = this.#parcels.map((parcel, place) => {
      if (whole.has(parcel)) {
        for (const item of parcel) rest.delete(item);
        return parcel;
      }
      if (parcel.length > 0) changed.set(place, []);
      return [];
    });
    const left = [...rest];
    for (let start = 0; start < left.length; start += size) {
      const parcel = left.slice(start, start + size);
      const free = next.findIndex(({ length }) => length === 0);
      const place = free === -1 ? next.length : free;
      next[place] = parcel;
      changed.set(place, parcel);
    }
    this.#parcels = next;
    return changed;
  }
}
