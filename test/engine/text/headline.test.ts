import assert from "node:assert/strict";
import { headlineOf } from "../../../src/engine/text/headline.ts";

describe("headlineOf", () => {
  const headline = (text: string) => {
    const span = headlineOf(text);
    return span && text.slice(span.start, span.end);
  };
  it("takes a short first line without a full stop", () => {
    assert.equal(headline("\n  云溪新增托位3万个 \r\n\r\n正文。"), "云溪新增托位3万个");
  });
  it("finds none in a single line, or when the first line is a sentence", () => {
    assert.equal(headline("云溪新增托位3万个"), undefined);
    assert.equal(headline("云溪新增托位3万个。\n又新增2万个。"), undefined);
    assert.equal(headline(""), undefined);
  });
});
