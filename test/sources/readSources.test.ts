import assert from "node:assert/strict";
import path from "node:path";
import iconv from "iconv-lite";
import { describeInputError, readSources } from "../../src/sources/index.ts";
import { Folder } from "./folder.ts";

describe("readSources", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const read = async (...paths: string[]) => {
    const { sources, errors } = await readSources(paths.length > 0 ? paths : [folder.path]);
    return {
      sources,
      messages: errors.map((error) =>
        describeInputError(error, "zh-CN").replaceAll(folder.path + path.sep, ""),
      ),
    };
  };

  it("reads the articles of a folder and of the folders in it, in the order of their names", async () => {
    folder.file("b.txt", "乙");
    folder.file("a.md", "甲");
    folder.file("2024/c.txt", "丙");
    folder.file("notes.pptx", "不是文章");
    folder.file(".cache/d.txt", "隐藏");
    const { sources, messages } = await read();
    assert.deepEqual(messages, []);
    assert.deepEqual(
      sources.map(({ source }) => [source.id, source.text]),
      [
        ["2024/c", "丙"],
        ["a", "甲"],
        ["b", "乙"],
      ],
    );
  });

  it("takes title, publisher, date and address from the metadata beside an article", async () => {
    const file = folder.file("云溪.txt", "云溪县……");
    folder.file(
      "云溪.meta.json",
      JSON.stringify({
        title: "云溪县去年接待游客120万人次",
        publisher: "云溪日报",
        reporter: "张三",
        date: "2024-01-15",
        dateEvidence: "版面日期",
        url: "https://example.org/1",
      }),
    );
    assert.deepEqual((await read(file)).sources, [
      {
        source: {
          id: "云溪",
          text: "云溪县……",
          path: file,
          title: "云溪县去年接待游客120万人次",
          publisher: "云溪日报",
          date: "2024-01-15",
          url: "https://example.org/1",
        },
        encoding: "UTF-8",
        metadata: {
          title: "云溪县去年接待游客120万人次",
          publisher: "云溪日报",
          reporter: "张三",
          date: "2024-01-15",
          dateEvidence: "版面日期",
          url: "https://example.org/1",
        },
        review: new Map(),
      },
    ]);
  });

  it("invents nothing when there is no metadata", async () => {
    const file = folder.file("a.txt", "甲");
    assert.deepEqual((await read(file)).sources[0]?.source, { id: "a", text: "甲", path: file });
  });

  it("reads GBK articles and says so", async () => {
    folder.file("a.txt", iconv.encode("云溪县去年接待游客120万人次，同比增长8%。", "gbk"));
    const [first] = (await read()).sources;
    assert.equal(first?.source.text, "云溪县去年接待游客120万人次，同比增长8%。");
    assert.equal(first?.encoding, "GB18030");
  });

  it("reads articles in every encoding side by side, and names the one that has two", async () => {
    const text = "云溪县去年接待游客120万人次，同比增长8%。";
    for (const [name, encoding] of Object.entries({ a: "gbk", b: "gb18030", c: "big5", d: "utf16" }))
      folder.file(
        `${name}.txt`,
        iconv.encode(name === "c" ? "雲溪縣去年接待遊客120萬人次。" : text, encoding),
      );
    folder.file("e.txt", `\uFEFF${text}`);
    folder.file("f.txt", Buffer.concat([Buffer.from(`${text}\n`), iconv.encode(text, "gbk")]));
    const { sources, messages } = await read();
    assert.deepEqual(
      sources.map(({ source, encoding }) => [source.id, encoding, source.text.slice(0, 3)]),
      [
        ["a", "GB18030", "云溪县"],
        ["b", "GB18030", "云溪县"],
        ["c", "Big5", "雲溪縣"],
        ["d", "UTF-16LE", "云溪县"],
        ["e", "UTF-8", "云溪县"],
      ],
    );
    assert.deepEqual(messages, ["f.txt：第2行起编码无法识别，请另存为 UTF-8。"]);
  });

  it("reads an article once, and tells articles of one name apart", async () => {
    const first = folder.file("一/a.txt", "甲");
    const second = folder.file("二/a.txt", "乙");
    const { sources } = await read(first, second, path.join(folder.path, "一"));
    assert.deepEqual(
      sources.map(({ source }) => [source.id, source.text]),
      [
        ["a", "甲"],
        ["a~2", "乙"],
      ],
    );
  });

  it("names each article that cannot be read, and reads the rest", async () => {
    folder.file("a.txt", "甲");
    folder.file("b.txt", "乙\0");
    folder.file("c.txt", " \n");
    folder.file("d.txt", "丁");
    folder.file("d.meta.json", '{\n  "title": "丁",\n}');
    folder.file("e.txt", "戊");
    folder.file("e.meta.json", '{ "date": "2024年3月" }');
    folder.file("f.txt", "己");
    folder.file("f.meta.json", '{ "titel": "己" }');
    const { sources, messages } = await read();
    assert.deepEqual(
      sources.map(({ source }) => source.id),
      ["a"],
    );
    assert.deepEqual(messages, [
      "b.txt：第1行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。",
      "c.txt：文件是空的，请检查是否保存。",
      "d.meta.json：第3行不是正确的 JSON，请改正。",
      "e.meta.json：“date”一项不合要求（日期写作 2024-03-19），请改正。",
      "f.meta.json：“titel”一项不合要求（日期写作 2024-03-19），请改正。",
    ]);
  });

  it("names a path that is not there, a folder without articles, a file of another kind", async () => {
    const empty = path.dirname(folder.file("空/x.pptx", ""));
    const { messages } = await read(path.join(folder.path, "没有"), empty, path.join(empty, "x.pptx"));
    assert.deepEqual(messages, [
      "没有：没有这个文件或文件夹，请检查路径。",
      "空：没有可以作来源的文件，请把可信的文章放进来。",
      `空${path.sep}x.pptx：不支持这种来源文件，请另存为 .docx、.xlsx、.pdf 或 .txt。`,
    ]);
  });
});
