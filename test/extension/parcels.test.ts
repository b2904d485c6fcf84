import assert from "node:assert/strict";
import { Parcels } from "../../src/extension/parcels.ts";

interface Item {
  readonly name: string;
}

describe("parcels of a list", () => {
  const items = (from: number, to: number): Item[] =>
    Array.from({ length: to - from }, (_, index) => ({ name: String(from + index) }));

  /** What somebody who is only told of changes holds. */
  class Receiver {
    readonly #parcels = new Parcels<Item>();
    readonly #held: (readonly Item[])[] = [];
    /** Items that came with the last change. */
    received = 0;

    update(list: readonly Item[]): void {
      this.received = 0;
      for (const [place, parcel] of this.#parcels.update(list)) {
        this.#held[place] = parcel;
        this.received += parcel.length;
      }
    }

    get names(): string[] {
      return this.#held
        .flat()
        .map(({ name }) => name)
        .sort();
    }
  }

  const names = (list: readonly Item[]) => list.map(({ name }) => name).sort();

  it("hold all items, in parcels of 16", () => {
    const changed = new Parcels<Item>().update(items(0, 38));
    assert.deepEqual(
      [...changed].map(([place, parcel]) => [place, parcel.length]),
      [
        [0, 16],
        [1, 16],
        [2, 6],
      ],
    );
  });

  it("that are the same are not sent again", () => {
    const receiver = new Receiver();
    const list = items(0, 500);
    receiver.update(list);
    receiver.update([...list]);
    assert.equal(receiver.received, 0);
  });

  it("of which one item changed: its parcel is sent again, and no other", () => {
    const receiver = new Receiver();
    const list = items(0, 500);
    receiver.update(list);
    const after = list.with(250, { name: "250*" });
    receiver.update(after);
    assert.equal(receiver.received, 16);
    assert.deepEqual(receiver.names, names(after));
  });

  it("of which one item went: its parcel is sent without it", () => {
    const receiver = new Receiver();
    const list = items(0, 100);
    receiver.update(list);
    receiver.update(list.slice(1));
    assert.deepEqual(receiver.names, names(list.slice(1)));
    receiver.update([]);
    assert.deepEqual(receiver.names, []);
  });

  it("stay few, and hold what they should, after a thousand changes", () => {
    const receiver = new Receiver();
    let list = items(0, 300);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let received = 0;
    for (let round = 0; round < 1000; round++) {
      const at = random(list.length + 1);
      list = list.toSpliced(at, random(3), ...items(1000 + 3 * round, 1000 + 3 * round + random(3)));
      receiver.update(list);
      assert.deepEqual(receiver.names, names(list));
      received += receiver.received;
    }
    assert.ok(received < 32 * 1000, `${received / 1000} items a change`);
  });
});
