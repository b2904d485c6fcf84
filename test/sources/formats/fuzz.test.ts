import assert from "node:assert/strict";
import { mutate, random } from "../../../scripts/fuzz/mutate.ts";
import { article, page, table } from "../../../scripts/fuzz/seeds.ts";
import { readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { InputError } from "../../../src/sources/index.ts";
import { fileBytes } from "./files.ts";

/** `scripts/fuzz/sources.ts` does the same by the ten thousand, with the time and the memory they take. */
describe("broken files", function () {
  this.timeout(120_000);

  const kinds: readonly (readonly [ending: string, bytes: () => Buffer, count: number])[] = [
    ["md", () => Buffer.from(article), 60],
    ["csv", () => Buffer.from(table), 60],
    ["html", () => Buffer.from(page), 60],
    ["docx", () => fileBytes("short.docx"), 40],
    ["xlsx", () => fileBytes("workbook.xlsx"), 40],
    ["pdf", () => fileBytes("short.pdf"), 40],
  ];
  for (const [ending, bytes, count] of kinds) {
    it(`.${ending}: read or named, never anything else`, async () => {
      const next = random(20240115);
      const whole = bytes();
      let read = 0;
      for (let round = 0; round < count; round++) {
        const broken = await mutate(whole, next);
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
      assert.ok(read * 10 > count, `${read} of ${count} read`);
    });
  }
});
