import assert from "node:assert/strict";
import fc from "fast-check";
import iconv from "iconv-lite";
import { decodeText } from "../../src/sources/decodeText.ts";
import { InputError } from "../../src/sources/inputError.ts";
import { describeInputError } from "../../src/sources/inputMessages.ts";

const simplified = "云溪县去年接待游客120万人次，同比增长8%。\r\n县文旅局介绍，民宿共有86家。";
const traditional = "雲溪縣去年接待遊客120萬人次，同比增長8%。\n縣文旅局介紹，民宿共有86家，創歷史新高。";

function refusal(bytes: Uint8Array): string {
  try {
    decodeText(bytes, "稿.txt");
  } catch (error) {
    if (error instanceof InputError) return describeInputError(error, "zh-CN");
    throw error;
  }
  return "not refused";
}

describe("decodeText", () => {
  const decode = (bytes: Uint8Array) => decodeText(bytes, "稿.txt");

  it("reads UTF-8, with a byte order mark or without", () => {
    assert.deepEqual(decode(Buffer.from(simplified)), { text: simplified, encoding: "UTF-8" });
    assert.deepEqual(decode(Buffer.from(`\uFEFF${simplified}`)), { text: simplified, encoding: "UTF-8" });
  });

  it("reads GBK", () => {
    assert.deepEqual(decode(iconv.encode(simplified, "gbk")), { text: simplified, encoding: "GB18030" });
  });

  it("reads a GBK headline of a few characters", () => {
    const headline = "北京今年将新增1万个普惠托位";
    assert.deepEqual(decode(iconv.encode(headline, "gbk")), { text: headline, encoding: "GB18030" });
  });

  it("reads Big5", () => {
    assert.deepEqual(decode(iconv.encode(traditional, "big5")), { text: traditional, encoding: "Big5" });
  });

  it("reads UTF-16 with a byte order mark, either way round", () => {
    for (const encoding of ["UTF-16LE", "UTF-16BE"] as const) {
      const bytes = iconv.encode(simplified, encoding, { addBOM: true });
      assert.deepEqual(decode(bytes), { text: simplified, encoding });
    }
  });

  it("keeps a lone surrogate of UTF-16", () => {
    assert.equal(decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x32, 0x4e])).text, "\uD800串");
  });

  it("reads nothing from nothing", () => {
    assert.equal(decode(new Uint8Array()).text, "");
  });

  it("refuses NUL bytes, with the line", () => {
    assert.equal(
      refusal(Buffer.from("第一行\n第二\0行")),
      "稿.txt：第2行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。",
    );
  });

  it("refuses UTF-8 cut off in the middle of a character, rather than reading it as GBK", () => {
    const bytes = Buffer.from(`${simplified}\n${simplified}`);
    assert.equal(
      refusal(bytes.subarray(0, bytes.length - 1)),
      "稿.txt：第4行的 UTF-8 编码损坏，请从原件重新保存为 UTF-8。",
    );
  });

  it("refuses a lone surrogate written as UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(simplified), Buffer.from([0xed, 0xa0, 0x80])]);
    assert.match(refusal(bytes), /第2行的 UTF-8 编码损坏/);
  });

  it("refuses bytes of no Chinese encoding", () => {
    assert.match(refusal(Buffer.from([0x41, 0x0a, 0xff, 0xff, 0xff, 0x80, 0xff])), /第2行起编码无法识别/);
  });

  it("either decodes any bytes or refuses them in one line", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const message = refusal(bytes);
        assert(message === "not refused" || /^稿\.txt：[^\n]+$/.test(message));
      }),
      { numRuns: 500 },
    );
  });
});
