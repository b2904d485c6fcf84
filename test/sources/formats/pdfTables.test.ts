import assert from "node:assert/strict";
import type { Line } from "../../../src/sources/formats/pdf/lines.ts";
import { tableOf } from "../../../src/sources/formats/pdf/rows.ts";
import { wholeRows } from "../../../src/sources/formats/pdf/wholeRows.ts";

/** A line at a height, its texts with where they begin; all of 12 points, each character a square. */
function line(y: number, ...texts: readonly (readonly [left: number, text: string])[]): Line {
  const segments = texts.map(([left, text]) => {
    const width = [...text].reduce((sum, character) => sum + (character > "~" ? 12 : 6), 0);
    return { text, left, right: left + width };
  });
  const right = Math.max(...segments.map((segment) => segment.right));
  return { segments, y, height: 12, left: segments[0]?.left ?? 0, right };
}

const drawn = (lines: readonly Line[]) =>
  lines.map(({ segments }) => segments.map(({ text }) => text).join(" | "));

describe("tables of a PDF", () => {
  it("get the cells back that run over several lines, when these come before the rest of their row", () => {
    const rows = wholeRows([
      line(500, [60, "一般公共预算收"]),
      line(483, [60, "入"]),
      line(500, [200, "720.5"], [300, "3.2"]),
      line(460, [72, "税收收入"], [200, "520.3"], [300, "1.1"]),
      line(440, [60, "社会消费品零"]),
      line(423, [60, "售总额"]),
      line(431, [200, "65.3"], [300, "4.6"]),
    ]);
    assert.deepEqual(drawn(rows), [
      "一般公共预算收入 | 720.5 | 3.2",
      "税收收入 | 520.3 | 1.1",
      "社会消费品零售总额 | 65.3 | 4.6",
    ]);
  });

  it("get a header back that runs over several lines beside others", () => {
    const rows = wholeRows([
      line(608, [60, "指标"], [200, "绝对数"]),
      line(617, [300, "比上年"]),
      line(600, [300, "增长（%）"]),
    ]);
    assert.deepEqual(drawn(rows), ["指标 | 绝对数 | 比上年增长（%）"]);
  });

  it("leave headings above a row alone", () => {
    const lines = [
      line(540, [60, "一、工业"]),
      line(523, [60, "按门类分"]),
      line(500, [60, "采矿业"], [200, "3.2"]),
    ];
    assert.deepEqual(wholeRows(lines), lines);
  });

  const body = [
    line(480, [60, "南京市"], [200, "720.5"], [300, "3.2"], [400, "860.1"], [500, "1.0"]),
    line(460, [60, "徐州市"], [200, "520.3"], [300, "1.1"], [400, "610.6"], [500, "0.9"]),
  ];
  const lowest = line(500, [200, "总量"], [300, "增速"], [400, "总量"], [500, "增速"]);

  it("are put back with spread names and a header that begins where its first column does", () => {
    const table = tableOf([line(520, [60, "地"], [84, "区"], [200, "5月"], [400, "1—5月"]), lowest, ...body]);
    assert.deepEqual(
      table?.cells.slice(0, 3).map(({ row, column, text }) => [row, column, text]),
      [
        [0, 0, "地区"],
        [0, 1, "5月"],
        [0, 3, "1—5月"],
      ],
    );
  });

  it("are left alone where a header in the middle of two columns touches only one of them", () => {
    const touching = [line(520, [60, "地区"], [215, "5月"], [430, "1—5月"]), lowest, ...body];
    assert.equal(tableOf(touching), undefined);
  });

  it("are left alone where two headers have run together", () => {
    const together = [
      line(500, [60, "地区"], [200, "总量"], [300, "同比增长（%）总量"], [500, "增速"]),
      ...body,
    ];
    assert.equal(tableOf(together), undefined);
  });
});
