import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSegmenter } from "../../src/segment/createSegmenter.ts";
import { describeFallback } from "../../src/segment/fallbackReason.ts";

const dictionaryFolder = path.resolve(__dirname, "../../src/segment/dict");

describe("createSegmenter", () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), "heshu-词典-"));
    cpSync(dictionaryFolder, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const fallback = (): { name: string; message: string } => {
    const { segmenter, fallbackReason } = createSegmenter({ dictionaryFolder: copy });
    assert(fallbackReason, "nodejieba should not have been tried");
    return { name: segmenter.name, message: describeFallback(fallbackReason, "zh-CN") };
  };

  it("loads nodejieba with the bundled dictionary", () => {
    const { segmenter, fallbackReason } = createSegmenter({ dictionaryFolder });
    assert.equal(fallbackReason, undefined);
    assert.equal(segmenter.name, "nodejieba");
    assert.deepEqual(segmenter.cut("碳达峰稳步推进，GDP增长5.2%。"), [
      "碳达峰",
      "稳步",
      "推进",
      "，",
      "GDP",
      "增长",
      "5",
      ".",
      "2",
      "%",
      "。",
    ]);
  });

  it("cuts a text the same way whatever it has cut before", () => {
    const texts = ["乡村旅游线路", "住院费用货车流量", "航标灯客船立法会议员", "乡村旅游线路"];
    const alone = texts.map((text) => createSegmenter({ dictionaryFolder }).segmenter.cut(text));
    const { segmenter } = createSegmenter({ dictionaryFolder });
    assert.deepEqual(
      texts.map((text) => segmenter.cut(text)),
      alone,
    );
  });

  it("knows rare words, and weighs them by frequency against others", () => {
    const { segmenter } = createSegmenter({ dictionaryFolder });
    assert.deepEqual(segmenter.cut("旅游线路"), ["旅游", "线路"]);
    assert.deepEqual(segmenter.cut("旅游线"), ["旅游线"]);
  });

  it("loads nothing before the first word is asked for", () => {
    const choice = createSegmenter({ dictionaryFolder });
    assert.equal(choice.isLoaded, false);
    choice.segmenter.cut("北京");
    assert.equal(choice.isLoaded, true);
  });

  it("loads from a folder with a Chinese name", () => {
    assert.equal(createSegmenter({ dictionaryFolder: copy }).segmenter.name, "nodejieba");
  });

  it("falls back when a file is missing, and says which", () => {
    rmSync(path.join(copy, "idf.utf8"));
    assert.deepEqual(fallback(), {
      name: "Intl.Segmenter",
      message: `缺少分词词典 ${path.join(copy, "idf.utf8")}，已改用内置分词；重新安装可恢复。`,
    });
  });

  it("falls back when a file is empty", () => {
    writeFileSync(path.join(copy, "jieba.dict.utf8"), "\n");
    assert.match(fallback().message, /^分词词典为空：.*jieba\.dict\.utf8/);
  });

  it("falls back when a file was cut off in the middle of a line", () => {
    writeFileSync(path.join(copy, "jieba.dict.utf8"), "增长 9000 v\n生产总值 19");
    assert.match(fallback().message, /jieba\.dict\.utf8 第2行/);
  });

  it("falls back when the model has too few lines", () => {
    writeFileSync(path.join(copy, "hmm_model.utf8"), "0 0 0 0\n");
    assert.match(fallback().message, /hmm_model\.utf8 第1行/);
  });

  it("still cuts words when it falls back", () => {
    rmSync(path.join(copy, "user.dict.utf8"));
    const { segmenter } = createSegmenter({ dictionaryFolder: copy });
    assert.deepEqual(segmenter.cut("北京增长"), ["北京", "增长"]);
  });
});
