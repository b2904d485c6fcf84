import assert from "node:assert/strict";
import fc from "fast-check";
import { checkText } from "../../src/cli/text/checkText.ts";
import { clipEnd, clipStart } from "../../src/cli/text/clip.ts";
import { inColumns } from "../../src/cli/text/columns.ts";
import { excerpt } from "../../src/cli/text/excerpt.ts";
import { periodText } from "../../src/cli/text/slotsText.ts";
import { blankLike, caretsLike, printable, widthOf } from "../../src/cli/text/width.ts";
import { document, finding, sample, spanOf } from "../engine/report/sample.ts";

describe("widthOf", () => {
  it("counts full-width characters as two columns, marks as none", () => {
    assert.equal(widthOf("增长5.2%"), 8);
    assert.equal(widthOf("１万，"), 6);
    assert.equal(widthOf("e\u0301"), 1);
    assert.equal(widthOf("𠮷"), 2);
  });
});

describe("blanks and carets", () => {
  it("are full-width under full-width characters", () => {
    assert.equal(blankLike("增长5.2%，"), "　　    　");
    assert.equal(caretsLike("近3万名"), "＾^＾＾");
  });

  it("are as wide as what stands above them, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(widthOf(blankLike(text)), widthOf(printable(text)));
        assert.equal(widthOf(caretsLike(text)), widthOf(printable(text)));
      }),
    );
  });
});

describe("printable", () => {
  it("shows control characters, bidi overrides and lone surrogates instead of sending them", () => {
    assert.equal(printable("a\x1B[31mb\0c\u202Ed\uD800e\tf"), "a␛[31mb␀c�d�e f");
  });
});

describe("clipping", () => {
  it("keeps the beginning or the end, with an ellipsis where something is gone", () => {
    assert.equal(clipEnd("北京市地区生产总值", 9), "北京市地…");
    assert.equal(clipStart("北京市地区生产总值", 9), "…生产总值");
    assert.equal(clipEnd("北京市", 6), "北京市");
    assert.equal(clipStart("北京市", 6), "北京市");
  });

  it("never gives more columns than there are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        assert(widthOf(clipEnd(text, columns)) <= columns);
        assert(widthOf(clipStart(text, columns)) <= columns);
      }),
    );
  });
});

describe("excerpt", () => {
  const show = (text: string, words: string, columns: number) => {
    const shown = excerpt(text, spanOf(text, words), undefined, columns);
    return [shown.before, shown.words, shown.after];
  };

  it("is the whole line when it fits", () => {
    assert.deepEqual(show("第一行\n  增长5.2%。\r\n第三行", "5.2%", 40), ["增长", "5.2%", "。"]);
  });

  it("is the sentence when the line is too wide", () => {
    const text = "这一行的前面还有很长很长的另一句话。全县增长5.2%。后面又有一句。";
    const sentence = { start: text.indexOf("全县"), end: text.indexOf("后面") };
    const shown = excerpt(text, spanOf(text, "5.2%"), sentence, 30);
    assert.deepEqual(shown, { before: "全县增长", words: "5.2%", after: "。" });
  });

  it("is what fits around the words when the sentence is too wide too", () => {
    const [before, words, after] = show(`${"前".repeat(50)}5.2%${"后".repeat(50)}`, "5.2%", 30);
    assert.match(before ?? "", /^…前+$/);
    assert.equal(words, "5.2%");
    assert.match(after ?? "", /^后+…$/);
  });

  it("is never wider than asked", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 20, max: 90 }),
        (before, after, columns) => {
          const text = `${before}5.2%${after}`;
          const span = { start: before.length, end: before.length + 4 };
          const shown = excerpt(text, span, undefined, columns);
          assert(widthOf(shown.before + shown.words + shown.after) <= columns);
        },
      ),
    );
  });
});

describe("inColumns", () => {
  it("aligns full-width and narrow cells", () => {
    assert.deepEqual(
      inColumns([
        ["1万个", "北京市", "x"],
        ["5.2%", "京", "y"],
      ]),
      ["1万个  北京市  x", "5.2%   京      y"],
    );
  });
});

describe("periodText", () => {
  it("tells a period as short as it can be told", () => {
    assert.equal(periodText("2023-01-01/2023-12-31"), "2023");
    assert.equal(periodText("2024-02-01/2024-02-29"), "2024-02");
    assert.equal(periodText("2024-03-19/2024-03-19"), "2024-03-19");
    assert.equal(periodText("2024-01-01/2024-03-31"), "2024-01-01…2024-03-31");
  });
});

describe("checkText", () => {
  const plain = { language: "zh-CN", colour: false, columns: 100, all: false } as const;

  it("puts each caret under the character that it means", () => {
    const lines = checkText([sample], plain).split("\n");
    const carets = lines.findIndex((line) => /＾|\^/.test(line));
    const above = lines[carets - 1] ?? "";
    const before = (lines[carets] ?? "").split(/[＾^]/)[0] ?? "";
    assert.equal(widthOf(before), widthOf(above.slice(0, above.indexOf("210万人次"))));
  });

  it("colours only when asked, and leaves the words as they are", () => {
    const coloured = checkText([sample], { ...plain, colour: true });
    assert(coloured.includes("\x1B[31m"));
    assert.equal(coloured.replace(/\x1B\[\d+m/g, ""), checkText([sample], plain));
  });

  it("lists several drafts, and sums them up in one line", () => {
    const lines = checkText([sample, document("今天下雨。", [], [], { path: "雨.txt" })], plain).split("\n");
    assert(lines.includes("雨.txt  稿件日期 2024-01-20"));
    assert(lines.includes("  没有可核查的数字"));
    assert.equal(lines.at(-2), "2 份稿件，不符 1 处，规范与逻辑 1 处，相符 1 处，无来源 1 处");
  });

  it("keeps every line of a long draft within the columns there are, its message and quotation apart", () => {
    const text = `${"很长的铺垫，".repeat(300)}共有86家${"，很长的下文".repeat(300)}`;
    const mark = finding(text, {
      words: "86家",
      verdict: "contradicted",
      code: "value",
      message: "稿件作86家。",
    });
    for (const line of checkText([document(text, [mark])], { ...plain, columns: 60 }).split("\n")) {
      assert(widthOf(line) <= 60, line);
    }
  });
});
