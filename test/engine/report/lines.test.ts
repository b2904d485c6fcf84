import assert from "node:assert/strict";
import { Lines } from "../../../src/engine/report/lines.ts";

describe("Lines", () => {
  const text = "甲乙\r\n丙\n\r丁";
  const at = (offset: number) => {
    const { line, column } = new Lines(text).at(offset);
    return `${line}:${column}`;
  };
  it("counts lines that end with CRLF, LF or CR, and columns in UTF-16", () => {
    assert.equal(at(0), "1:1");
    assert.equal(at(1), "1:2");
    assert.equal(at(text.indexOf("丙")), "2:1");
    assert.equal(at(text.indexOf("丁")), "4:1");
    assert.equal(at(text.length), "4:2");
  });
});
