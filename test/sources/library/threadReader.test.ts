import assert from "node:assert/strict";
import path from "node:path";
import { bombPdf } from "../../../scripts/fuzz/pdf.ts";
import { type SourceFile, sourceFiles } from "../../../src/sources/library/sourceFiles.ts";
import { SourceFolder } from "../../../src/sources/library/sourceFolder.ts";
import { ThreadReader } from "../../../src/sources/library/threadReader.ts";
import { Folder } from "../folder.ts";
import { fileBytes } from "../formats/files.ts";
import { bundledThread } from "./bundledThread.ts";

describe("a thread that reads sources", function () {
  this.timeout(30_000);
  let folder: Folder;
  let reader: ThreadReader | undefined;
  let script: string;
  before(async () => {
    script = await bundledThread();
  });
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(async () => {
    await reader?.close();
    folder.remove();
  });

  const file = async (name: string): Promise<SourceFile> => {
    const { files } = await sourceFiles(folder.path);
    const found = files.find((one) => one.path === name);
    assert.ok(found, name);
    return found;
  };

  it("reads the files of a folder", async () => {
    for (let at = 0; at < 5; at++) folder.file(`${at}.txt`, `2023年，云溪县茶叶产量${at + 1}吨。`);
    folder.file("坏.txt", new Uint8Array([0x31, 0x00]));
    reader = new ThreadReader({ script });
    const sources = new SourceFolder({ folder: folder.path, version: "1", reader, changed: () => {} });
    await sources.refresh();
    assert.deepEqual(
      sources.entries.map(({ path, problem, sources: [source] }) => [
        path,
        problem?.fault ?? source?.packed.count,
      ]),
      [
        ["0.txt", 1],
        ["1.txt", 1],
        ["2.txt", 1],
        ["3.txt", 1],
        ["4.txt", 1],
        ["坏.txt", "binary"],
      ],
    );
  });

  it("lays a source open, or says what is wrong with it", async () => {
    const good = folder.file("a.txt", "茶叶增产\n\n2023年3月，云南省茶叶产量1.2万吨。");
    reader = new ThreadReader({ script });
    const opened = await reader.open(good);
    assert.ok("figures" in opened);
    assert.equal(opened.title, undefined);
    assert.equal(opened.source.title, "茶叶增产");
    assert.deepEqual(
      opened.figures.map(({ text, fact }) => [text, fact?.indicator?.text]),
      [
        ["2023年3月", undefined],
        ["1.2万吨", "茶叶产量"],
      ],
    );
    const missing = await reader.open(path.join(folder.path, "b.txt"));
    assert.ok("fault" in missing);
    assert.equal(missing.fault, "missing");
  });

  it("gives up a file that takes too long, and reads the next one", async () => {
    folder.file("a.txt", "2023年，云溪县茶叶产量1吨。");
    // A thread takes longer than this to start.
    reader = new ThreadReader({ script, patience: 5 });
    const late = await reader.read(await file("a.txt"));
    assert.ok("path" in late);
    assert.equal(late.problem?.fault, "too-slow");
    await reader.close();
    reader = new ThreadReader({ script });
    const next = await reader.read(await file("a.txt"));
    assert.ok("path" in next);
    assert.equal(next.problem, undefined);
  });

  it("gives up a file that one step of holds it up", async () => {
    folder.file("a.txt", "2023年，云溪县茶叶产量1吨。");
    const hang = folder.file(
      "hang.cjs",
      `const { parentPort } = require("node:worker_threads");
      parentPort.on("message", () => { parentPort.postMessage({ step: 500 }); for (;;); });`,
    );
    reader = new ThreadReader({ script: hang });
    const held = await reader.read(await file("a.txt"));
    assert.ok("path" in held);
    assert.deepEqual(held.problem, { fault: "stuck", file: path.join(folder.path, "a.txt"), place: "1" });
  });

  it("gives up a file that takes too much memory, and reads the next one", async () => {
    folder.file("大.txt", "2023年，云溪县茶叶产量1吨，比上年增长5.2%。\n".repeat(100_000));
    folder.file("小.txt", "2023年，云溪县茶叶产量1吨。");
    reader = new ThreadReader({ script, memory: 64 });
    const large = await reader.read(await file("大.txt"));
    assert.ok("path" in large);
    assert.deepEqual(large.problem, {
      fault: "too-large",
      file: path.join(folder.path, "大.txt"),
      place: "6 MB",
    });
    const small = await reader.read(await file("小.txt"));
    assert.ok("path" in small);
    assert.equal(small.problem, undefined);
  });

  it("gives up a file that unpacks without end, and reads the next one", async () => {
    folder.file("包.pdf", bombPdf(1500));
    folder.file("报告.pdf", fileBytes("short.pdf"));
    reader = new ThreadReader({ script, memory: 100 });
    const bomb = await reader.read(await file("包.pdf"));
    assert.ok("path" in bomb);
    assert.deepEqual(bomb.problem, { fault: "too-much-inside", file: path.join(folder.path, "包.pdf") });
    const report = await reader.read(await file("报告.pdf"));
    assert.ok("path" in report);
    assert.ok((report.sources[0]?.packed.count ?? 0) > 10);
  });
});
