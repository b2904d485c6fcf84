import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isCivilDay,
  isIsoDate,
  isLeapYear,
  isoOf,
  monthSpan,
  weekdayOf,
} from "../../../src/engine/time/calendar.ts";

/** Every day that has an ISO date of four-digit year. */
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe("calendar", () => {
  it("counts days from 1970", () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(2000, 3, 1), 11_017);
    assert.equal(dayOf(1969, 12, 31), -1);
  });

  it("knows leap years and the length of months", () => {
    assert.deepEqual([1900, 2000, 2023, 2024].map(isLeapYear), [false, true, false, true]);
    assert.deepEqual(
      [1, 2, 4, 12, 13].map((month) => daysInMonth(2024, month)),
      [31, 29, 30, 31, 0],
    );
    assert.equal(isCivilDay(2023, 2, 29), false);
    assert.equal(isCivilDay(2024, 2, 29), true);
  });

  it("names the day of the week", () => {
    assert.equal(weekdayOf(dayOf(2024, 3, 19)), 2);
    assert.equal(weekdayOf(dayOf(2024, 3, 24)), 7);
    assert.equal(weekdayOf(dayOf(1949, 10, 1)), 6);
  });

  it("moves by months and stops at a shorter month's end", () => {
    assert.equal(isoOf(addMonths(dayOf(2024, 3, 31), -1)), "2024-02-29");
    assert.equal(isoOf(addMonths(dayOf(2024, 2, 29), 12)), "2025-02-28");
    assert.equal(isoOf(addMonths(dayOf(2024, 1, 15), -13)), "2022-12-15");
  });

  it("refuses what is no day", () => {
    for (const text of [
      "2024-02-30",
      "2024-13-01",
      "2024-3-19",
      "0000-01-01",
      "20240319",
      "2024-03-1x",
      "",
    ]) {
      assert.equal(dayOfIso(text), undefined, text);
      assert.equal(isIsoDate(text), false, text);
    }
    assert.equal(isoOf(dayOf(9999, 12, 31) + 1), undefined);
  });

  it("spans whole months", () => {
    const { from, to } = monthSpan(2024, 1, 2);
    assert.deepEqual([isoOf(from), isoOf(to)], ["2024-01-01", "2024-02-29"]);
  });

  it("agrees with the calendar of the language on every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        const { year, month, day: dayOfMonth } = civilOf(day);
        assert.deepEqual(
          [year, month, dayOfMonth, weekdayOf(day) % 7],
          [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()],
        );
        assert.equal(dayOf(year, month, dayOfMonth), day);
        assert.equal(isoOf(day), date.toISOString().slice(0, 10));
        assert.equal(dayOfIso(isoOf(day) ?? ""), day);
      }),
    );
  });

  it("comes back from any move by months but for days cut off", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(3000, 1, 1) }),
        fc.integer({ min: -2400, max: 2400 }),
        (day, months) => {
          const moved = civilOf(addMonths(day, months));
          const back = civilOf(addMonths(addMonths(day, months), -months));
          const civil = civilOf(day);
          assert.equal((moved.year - civil.year) * 12 + moved.month - civil.month, months);
          assert.deepEqual([back.year, back.month], [civil.year, civil.month]);
          assert.ok(back.day <= civil.day && back.day >= Math.min(civil.day, 28));
        },
      ),
    );
  });
});
