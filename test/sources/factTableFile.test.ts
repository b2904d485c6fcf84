import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { FactTable } from "../../src/engine/facts/fact.ts";
import {
  describeInputError,
  formatFactTable,
  InputError,
  readFactTable,
  withStoredPaths,
  writeFile,
} from "../../src/sources/index.ts";
import { fact } from "../engine/report/sample.ts";
import { Folder } from "./folder.ts";

describe("a fact table on disk", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const table = (): FactTable => {
    const article = path.join(folder.path, "来源", "a.txt");
    const one = fact("去年接待游客120万人次。", "120万人次", { path: article });
    return { format: "heshu-facts", version: 1, sources: [one.source], facts: [one] };
  };

  const refusal = (name: string, content?: string | Uint8Array) => {
    const file = content === undefined ? path.join(folder.path, name) : folder.file(name, content);
    try {
      readFactTable(file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return describeInputError(error, "zh-CN").replace(folder.path + path.sep, "");
    }
    return "not refused";
  };

  it("comes back as it was written", () => {
    const file = folder.file("facts.json", "");
    writeFile(file, formatFactTable(withStoredPaths(table(), file)));
    assert.deepEqual(readFactTable(file), table());
  });

  it("has a source or a fact a line, and paths that move with it", () => {
    const stored = withStoredPaths(table(), path.join(folder.path, "表", "facts.json"));
    const lines = formatFactTable(stored).split("\n");
    assert.deepEqual(
      lines.map((line) => line.slice(0, 11)),
      [
        "{",
        '"format":"h',
        '"version":1',
        '"sources":[',
        '{"id":"s","',
        "],",
        '"facts":[',
        '{"id":"s#6"',
        "]",
        "}",
        "",
      ],
    );
    assert.equal(stored.sources[0]?.path, "../来源/a.txt");
    assert.equal(stored.facts[0]?.source.path, "../来源/a.txt");
  });

  it("is written whole: nothing else is left in the folder", () => {
    writeFile(path.join(folder.path, "facts.json"), "{}\n");
    assert.deepEqual(readdirSync(folder.path), ["facts.json"]);
    assert.equal(readFileSync(path.join(folder.path, "facts.json"), "utf8"), "{}\n");
  });

  it("stays as it was when the disk is full, which is told in one line", function () {
    if (!existsSync("/dev/full")) return this.skip();
    const file = folder.file("facts.json", "{}\n");
    // What is written there first ends on a disk without room.
    symlinkSync("/dev/full", `${file}.${process.pid}.tmp`);
    assert.throws(
      () => writeFile(file, formatFactTable(table())),
      (error) =>
        error instanceof InputError &&
        describeInputError(error, "zh-CN") ===
          `${file}：磁盘已满，没有写成，原有的内容未变。请腾出空间后再试。`,
    );
    assert.deepEqual(readdirSync(folder.path), ["facts.json"]);
    assert.equal(readFileSync(file, "utf8"), "{}\n");
  });

  it("is refused when it is missing", () => {
    assert.equal(
      refusal("没有.json"),
      "没有.json：没有这个事实表，请用 heshu facts build 生成，或检查路径。",
    );
  });

  it("is refused when it is empty", () => {
    assert.equal(refusal("a.json", ""), "a.json：文件是空的，请检查是否保存。");
  });

  it("is refused when it was cut off anywhere", () => {
    const whole = formatFactTable(table());
    for (const length of [1, 10, 40, whole.length - 200, whole.length - 3]) {
      assert.match(refusal("a.json", whole.slice(0, length)), /^a\.json：事实表在第\d+行中断，内容不完整/);
    }
  });

  it("is refused when its JSON is broken, with the line", () => {
    const broken = formatFactTable(table()).replace('"version":1,', '"version":1');
    assert.equal(
      refusal("a.json", broken),
      "a.json：第4行不是正确的 JSON，请用 heshu facts build 重新生成。",
    );
  });

  it("is refused when it is something else", () => {
    for (const other of ["[]", "null", "3", '{"format":"other"}']) {
      assert.match(refusal("a.json", other), /^a\.json：不是核数的事实表/);
    }
  });

  it("is refused when it is of another version", () => {
    const next = formatFactTable(table()).replace('"version":1,', '"version":2,');
    assert.equal(refusal("a.json", next), "a.json：事实表版本为 2，本程序只认 1，请重新生成。");
  });

  it("is refused when a fact is damaged, with the place", () => {
    const damaged = formatFactTable(table()).replace('"quoteStart":100', '"quoteStart":-1');
    assert.equal(
      refusal("a.json", damaged),
      "a.json：facts[0].quoteStart 一项有误，事实表已损坏，请重新生成。",
    );
  });

  it("is refused when it is not text", () => {
    assert.match(refusal("a.json", "{\0}"), /^a\.json：第1行有 NUL 字节/);
  });

  it("is refused when it is a folder", () => {
    folder.file("a.json/x.txt", "");
    assert.equal(refusal("a.json"), "a.json：是文件夹，请给出其中的文件。");
  });
});
