import assert from "node:assert/strict";
import fc from "fast-check";
import { dayOf, isoOf } from "../../../src/engine/time/calendar.ts";
import { readTime, timeStarters } from "../../../src/engine/time/readTime.ts";
import { daysOf } from "./readAll.ts";

const pieces = fc.constantFrom(
  ..."0123456789一二三四五六七八九十两〇零年月日号时分点周个天季度前上下今去明本中旬底初末世纪代近来后至到—-~、和“”（）春节国庆农历正腊初闰:./, \u3000\u200b\n".split(
    "",
  ),
);
const timeLike = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
const anyDay = fc
  .integer({ min: dayOf(1900, 1, 1), max: dayOf(2099, 12, 31) })
  .map((day) => isoOf(day) ?? "");

describe("readTime on any text", () => {
  it("never throws, ends inside the text, and keeps its promises", () => {
    const text = fc.oneof(timeLike, fc.string({ unit: "binary", maxLength: 40 }));
    const context = fc.record({
      date: fc.option(anyDay, { nil: undefined }),
      lastYear: fc.option(fc.integer({ min: 1, max: 2999 }), { nil: undefined }),
      lastMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(text, context, (written, known) => {
        for (let at = 0; at < written.length; at++) {
          const time = readTime(written, at, known);
          if (!time) continue;
          assert.ok(timeStarters.has(written.charCodeAt(at)));
          assert.ok(at < time.end && time.end <= written.length);
          assert.ok(at <= time.numeral.start && time.numeral.start < time.numeral.end);
          assert.ok(time.numeral.end <= time.end);
          assert.doesNotMatch(written.slice(at, time.end), /\n/u);
          if (time.from !== undefined && time.to !== undefined) assert.ok(time.from <= time.to);
          if (time.kind === "date") assert.equal(time.from, time.to);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads a day back from every notation", () => {
    const chinese = (n: number): string => {
      const digit = "〇一二三四五六七八九";
      if (n < 10) return digit.charAt(n);
      const tens = Math.floor(n / 10);
      return `${tens > 1 ? digit.charAt(tens) : ""}十${n % 10 ? digit.charAt(n % 10) : ""}`;
    };
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
        const chineseYear = [...String(year)]
          .map((digit) => "〇一二三四五六七八九".charAt(Number(digit)))
          .join("");
        for (const written of [
          iso,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          `${year} 年 ${month} 月 ${day} 日`,
          `${chineseYear}年${chinese(month)}月${chinese(day)}日`,
          `${year}年${month}月${day}号`,
        ]) {
          assert.equal(daysOf(written), iso, written);
        }
        assert.equal(daysOf(`${month}月${day}日`, { date: iso }), iso);
        assert.equal(daysOf("今天", { date: iso }), iso);
        assert.equal(daysOf(`${day}日`, { date: iso }), iso);
      }),
    );
  });

  it("takes time in the length of the expression on the longest of runs", () => {
    const long = 200_000;
    for (const unit of ["1、", "年", "2024年至", "近", "前三", "“十四五”", "（今天", "3月", "正月初", "十"]) {
      const text = unit.repeat(long);
      for (let at = 0; at < 50; at++) {
        const time = readTime(text, at, { date: "2024-03-20" });
        if (time) assert.ok(time.end - at < 200, unit);
      }
    }
  });
});
