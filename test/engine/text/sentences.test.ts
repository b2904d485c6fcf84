import assert from "node:assert/strict";
import fc from "fast-check";
import { readParagraphs } from "../../../src/engine/text/sentences.ts";

/** The sentences of each paragraph, as written. */
function sentencesOf(text: string): string[][] {
  return readParagraphs(text).map(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("paragraphs and sentences", () => {
  it("a line that holds words is a paragraph, whatever ends it", () => {
    const lines = "港口吞吐量达1.2亿吨。\r\n\r\n　　客运量3000万人次！\u2028航班恢复九成\r第四行\n";
    assert.deepEqual(
      readParagraphs(lines).map(({ start, end }) => lines.slice(start, end)),
      ["港口吞吐量达1.2亿吨。", "客运量3000万人次！", "航班恢复九成", "第四行"],
    );
  });

  it("gives offsets into the text as it stands, indents and CRLF included", () => {
    const text = "标题\r\n\r\n　　湖面结冰0.3米。";
    const [, body] = readParagraphs(text);
    assert.deepEqual(body, { start: 8, end: 17, sentences: [{ start: 8, end: 17 }] });
  });

  const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ["水库蓄水2.1亿立方米。较常年偏多！够用吗？", ["水库蓄水2.1亿立方米。", "较常年偏多！", "够用吗？"]],
    ["他说：“产量增长5.2%。”随后离席。", ["他说：“产量增长5.2%。”", "随后离席。"]],
    ["雨下了三天……水位涨了2米。", ["雨下了三天……", "水位涨了2米。"]],
    ["真的吗？！当然。", ["真的吗？！", "当然。"]],
    ["气温5.2度，网址www.abc.cn不变", ["气温5.2度，网址www.abc.cn不变"]],
    ["产茶1.2万吨.产值3亿元.", ["产茶1.2万吨.", "产值3亿元."]],
    ["产量增长5.2%.产值持平.", ["产量增长5.2%.", "产值持平."]],
    ["没有句号的一行", ["没有句号的一行"]],
  ];
  for (const [text, sentences] of rows) {
    it(text, () => assert.deepEqual(sentencesOf(text), [sentences]));
  }

  it("has nothing to say of an empty text", () => {
    assert.deepEqual(readParagraphs(""), []);
    assert.deepEqual(readParagraphs(" 　\r\n\t\n\ufeff"), []);
  });

  it("loses and repeats nothing but white space, whatever the text", () => {
    const anyText = fc
      .array(fc.constantFrom(..."雨停了3.2。！？…”）\n\r\u2028　 a."), { maxLength: 40 })
      .map((chars) => chars.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = readParagraphs(text).flatMap(({ sentences }) => sentences);
        let end = 0;
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start);
          assert.equal(text.slice(end, span.start).trim(), "");
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), "");
      }),
    );
  });
});
