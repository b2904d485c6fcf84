import assert from "node:assert/strict";
import { mutate } from "../../../scripts/fuzz/mutate.ts";
import { pick, random } from "../../../scripts/fuzz/random.ts";
import { seeds } from "../../../scripts/fuzz/seeds.ts";
import { readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { InputError } from "../../../src/sources/index.ts";

/** `scripts/fuzz/sources.ts` does the same by the ten thousand, with the time and the memory they take. */
describe("broken files", function () {
  this.timeout(120_000);

  for (const [ending, made] of Object.entries(seeds)) {
    it(`.${ending}: read or named, never anything else`, async () => {
      const next = random(20240115);
      const whole = await made();
      const count = 60;
      let read = 0;
      for (let round = 0; round < count; round++) {
        const broken = await mutate(pick(next, whole) ?? Buffer.from(""), next);
        try {
          const { text, places = [], silent = [] } = await readSourceFile(`a.${ending}`, broken);
          read++;
          assert.ok(places.every(({ start }, index) => start >= (places[index - 1]?.start ?? 0)));
          assert.ok(silent.every(({ start, end }) => start <= end && end <= text.length));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }
      // Files that are all refused at the door would test the door.
      assert.ok(read * 3 > count, `${read} of ${count} read`);
    });
  }
});
