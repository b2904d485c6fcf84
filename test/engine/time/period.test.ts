import assert from "node:assert/strict";
import fc from "fast-check";
import {
  formatPeriod,
  granularityOf,
  type Period,
  type PeriodRelation,
  parsePeriod,
  relatePeriods,
  yearOfPeriod,
} from "../../../src/engine/time/period.ts";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  assert.ok(parsed, text);
  return parsed;
};
const relation = (a: string, b: string): PeriodRelation => relatePeriods(period(a), period(b));

const year2023 = "2023-01-01/2023-12-31";
const firstQuarter = "2024-01-01/2024-03-31";

describe("periods", () => {
  it("lie to each other in one of five ways", () => {
    assert.equal(relation(year2023, year2023), "same");
    assert.equal(relation("2024-03-19", firstQuarter), "within");
    assert.equal(relation(firstQuarter, "2024-03-19"), "contains");
    assert.equal(relation("2023-10-01/2024-01-31", firstQuarter), "overlaps");
    assert.equal(relation(year2023, firstQuarter), "disjoint");
  });

  it("may be open at an end", () => {
    assert.equal(relation("2012-01-01/..", firstQuarter), "contains");
    assert.equal(relation("../2023-12-31", firstQuarter), "disjoint");
    assert.equal(relation("../2024-01-31", firstQuarter), "overlaps");
    assert.equal(relation("../..", "../.."), "same");
  });

  it("are written as ISO 8601 intervals", () => {
    assert.deepEqual(period("2024-03-19"), { from: "2024-03-19", to: "2024-03-19" });
    assert.equal(formatPeriod(period("../2024-03-19")), "../2024-03-19");
    for (const wrong of ["", "..", "2024", "2024-02-30", "2024-03-31/2024-03-01", "2024-03-19/"]) {
      assert.equal(parsePeriod(wrong), undefined, wrong);
    }
  });

  it("belong to a year only when all of them does", () => {
    assert.equal(yearOfPeriod(period(firstQuarter)), 2024);
    assert.equal(yearOfPeriod(period("2021-01-01/2025-12-31")), undefined);
    assert.equal(yearOfPeriod(period("2024-01-01/..")), undefined);
  });

  it("are of the calendar unit that they fill", () => {
    const expected: Record<string, string> = {
      "2024-03-19": "day",
      "2024-02-01/2024-02-29": "month",
      [firstQuarter]: "quarter",
      "2024-07-01/2024-12-31": "half",
      [year2023]: "year",
      "2024-01-01/2024-09-30": "other",
      "2024-02-01/2024-04-30": "other",
      "2024-02-01/2024-02-28": "other",
      "2021-01-01/2025-12-31": "other",
      "2024-01-01/..": "other",
    };
    for (const [text, unit] of Object.entries(expected))
      assert.equal(granularityOf(period(text)), unit, text);
  });

  it("relate the other way round when they change places", () => {
    const day = fc
      .integer({ min: 0, max: 40 })
      .map((n) => `2024-0${n < 20 ? 3 : 4}-${String((n % 20) + 1).padStart(2, "0")}`);
    const end = fc.option(day, { nil: undefined });
    const anyPeriod = fc
      .tuple(end, end)
      .map(
        ([a, b]): Period =>
          a !== undefined && b !== undefined && b < a ? { from: b, to: a } : { from: a, to: b },
      );
    const turned: Record<PeriodRelation, PeriodRelation> = {
      same: "same",
      within: "contains",
      contains: "within",
      overlaps: "overlaps",
      disjoint: "disjoint",
    };
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        assert.equal(relatePeriods(b, a), turned[relatePeriods(a, b)]);
        assert.equal(relatePeriods(a, a), "same");
        assert.equal(formatPeriod(period(formatPeriod(a))), formatPeriod(a));
      }),
    );
  });
});
