import assert from "node:assert/strict";
import { HolidayUtil, Lunar, LunarYear, Solar } from "lunar-typescript";
import { dayOf, isoOf } from "../../../src/engine/time/calendar.ts";
import { dayOfLunar, dayOfTerm, daysOffAround, lunarDayWithin } from "../../../src/engine/time/lunar.ts";

const iso = (day: number | undefined): string | undefined => (day === undefined ? undefined : isoOf(day));

describe("lunar calendar", () => {
  it("agrees with the library that its tables come from", () => {
    for (let year = 1900; year <= 2100; year++) {
      for (const month of LunarYear.fromYear(year).getMonthsInYear()) {
        const number = Math.abs(month.getMonth());
        for (const day of [1, 15, month.getDayCount()]) {
          const expected = Lunar.fromYmd(year, month.getMonth(), day).getSolar().toYmd();
          const found = iso(dayOfLunar(year, number, day, month.isLeap()));
          if (found !== expected) assert.equal(found, expected, `${year} ${month.getMonth()} ${day}`);
        }
        assert.equal(dayOfLunar(year, number, month.getDayCount() + 1, month.isLeap()), undefined);
      }
      const term = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable().清明?.toYmd();
      assert.equal(iso(dayOfTerm(year, "清明")), term);
    }
  });

  it("has every recorded day off in a run", () => {
    for (let year = 2002; year <= 2026; year++) {
      for (const holiday of HolidayUtil.getHolidays(year)) {
        const [y = 0, m = 0, d = 0] = holiday.getDay().split("-").map(Number);
        const run = daysOffAround(dayOf(y, m, d));
        assert.equal(run !== undefined, !holiday.isWork(), holiday.getDay());
      }
    }
  });

  it("finds a lunar date by the Gregorian year that it falls in", () => {
    assert.equal(iso(lunarDayWithin(2024, 1, 1)), "2024-02-10");
    assert.equal(iso(lunarDayWithin(2024, 12, 0)), "2024-02-09");
    assert.equal(iso(lunarDayWithin(2024, 11, 1)), "2024-12-01");
    assert.equal(iso(lunarDayWithin(2025, 6, 1, true)), "2025-07-25");
  });

  it("knows no days outside its years, nor of months and terms that are none", () => {
    assert.equal(dayOfLunar(1899, 1, 1), undefined);
    assert.equal(dayOfLunar(2101, 1, 1), undefined);
    assert.equal(dayOfLunar(2024, 13, 1), undefined);
    assert.equal(dayOfLunar(2024, 6, 1, true), undefined);
    assert.equal(dayOfTerm(2024, "惊蛰"), undefined);
    assert.equal(dayOfTerm(2101, "清明"), undefined);
    assert.equal(daysOffAround(dayOf(2024, 3, 19)), undefined);
  });
});
