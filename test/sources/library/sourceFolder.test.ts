import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { unpackFact } from "../../../src/engine/facts/packedFacts.ts";
import { formatFactTable, InputError } from "../../../src/sources/index.ts";
import { describeInputError } from "../../../src/sources/inputMessages.ts";
import { readEntry } from "../../../src/sources/library/readEntry.ts";
import {
  type EntryReader,
  type FolderProgress,
  SourceFolder,
  type SourceFolderOptions,
} from "../../../src/sources/library/sourceFolder.ts";
import { Folder } from "../folder.ts";

/** Reads in this thread, and remembers what it read. */
class Reader implements EntryReader {
  readonly read_: string[] = [];
  onRead: (path: string) => void = () => {};

  async read(...[file, known]: Parameters<EntryReader["read"]>) {
    const entry = await readEntry(file, known);
    if ("path" in entry) this.read_.push(file.path);
    this.onRead(file.path);
    return entry;
  }

  take(): string[] {
    return this.read_.splice(0).sort();
  }
}

const article = (tons: number) => `2023年，云溪县茶叶产量${tons}吨。`;

describe("a folder of sources", () => {
  let folder: Folder;
  let reader: Reader;
  let changes: number;
  beforeEach(() => {
    folder = new Folder();
    reader = new Reader();
    changes = 0;
  });
  afterEach(() => folder.remove());

  const open = (options: Partial<SourceFolderOptions> = {}) =>
    new SourceFolder({
      folder: path.join(folder.path, "来源"),
      version: "1",
      reader,
      changed: () => changes++,
      ...options,
    });
  const figures = ({ entries }: SourceFolder) =>
    entries.flatMap(({ sources }) =>
      sources.flatMap(({ source, packed }) =>
        Array.from({ length: packed.count }, (_, at) => unpackFact(packed, at, source).figure.text),
      ),
    );
  const lines = ({ problems }: SourceFolder) =>
    problems.map(({ fault, file, place }) =>
      describeInputError(new InputError(fault, file, place), "zh-CN").replaceAll(folder.path + path.sep, ""),
    );

  it("has the facts of its files and of those in folders below, with what the files beside them say", async () => {
    folder.file("来源/甲.txt", article(1));
    folder.file("来源/2024/乙.md", article(2));
    folder.file("来源/2024/乙.meta.json", JSON.stringify({ publisher: "云溪日报", date: "2024-01-15" }));
    const sources = open();
    await sources.refresh();
    assert.deepEqual(figures(sources), ["2吨", "1吨"]);
    const [source] = sources.entries[0]?.sources ?? [];
    assert.equal(source?.source.id, "2024/乙");
    assert.equal(source?.source.publisher, "云溪日报");
    assert.equal(source?.source.path, path.join(folder.path, "来源/2024/乙.md"));
    assert.deepEqual(lines(sources), []);
    assert.ok(changes > 0);
  });

  it("that is not there has none, until it is", async () => {
    const sources = open();
    await sources.refresh();
    assert.deepEqual([sources.entries, sources.problems], [[], []]);
    folder.file("来源/甲.txt", article(1));
    await sources.refresh();
    assert.deepEqual(figures(sources), ["1吨"]);
  });

  it("reads a changed file alone, forgets one that is gone, and finds a new one", async () => {
    for (const name of ["a", "b", "c"]) folder.file(`来源/${name}.txt`, article(name.charCodeAt(0)));
    const sources = open();
    await sources.refresh();
    assert.deepEqual(reader.take(), ["a.txt", "b.txt", "c.txt"]);
    folder.file("来源/b.txt", article(1000));
    rmSync(path.join(folder.path, "来源/c.txt"));
    folder.file("来源/d.txt", article(5));
    await sources.refresh();
    assert.deepEqual(reader.take(), ["b.txt", "d.txt"]);
    assert.deepEqual(figures(sources), ["97吨", "1000吨", "5吨"]);
  });

  it("reads a file again when what lies beside it changes", async () => {
    const file = folder.file("来源/a.txt", article(1));
    const sources = open();
    await sources.refresh();
    folder.file("来源/a.meta.json", JSON.stringify({ title: "茶叶" }));
    await sources.refresh();
    assert.equal(sources.entries[0]?.sources[0]?.source.title, "茶叶");
    rmSync(file.replace(".txt", ".meta.json"));
    await sources.refresh();
    assert.equal(sources.entries[0]?.sources[0]?.source.title, article(1));
  });

  it("reads nothing into a file that was only touched", async () => {
    const file = folder.file("来源/a.txt", article(1));
    const sources = open();
    await sources.refresh();
    reader.take();
    utimesSync(file, new Date(), new Date(2020, 1, 1));
    await sources.refresh();
    assert.deepEqual(reader.take(), []);
    assert.deepEqual(figures(sources), ["1吨"]);
  });

  it("takes in a fact table that someone shared", async () => {
    const table = buildFactTable([
      { id: "甲", text: article(7), title: "甲文" },
      { id: "乙", text: article(8), title: "乙文" },
    ]);
    folder.file("来源/外来.facts.json", formatFactTable(table));
    const sources = open();
    await sources.refresh();
    assert.deepEqual(figures(sources), ["7吨", "8吨"]);
    assert.deepEqual(
      sources.entries[0]?.sources.map(({ source }) => source.title),
      ["甲文", "乙文"],
    );
  });

  describe("with files that cannot be read", () => {
    it("names each in one line, and the rest goes on", async () => {
      folder.file("来源/好.txt", article(1));
      folder.file("来源/空.txt", "");
      folder.file("来源/坏.txt", new Uint8Array([0x31, 0x00, 0x32]));
      folder.file("来源/旧.doc", "x");
      folder.file("来源/错.txt", article(2));
      folder.file("来源/错.meta.json", '{ "date": "三月" }');
      folder.file("来源/表.facts.json", "[]");
      folder.file("来源/~$好.docx", "锁");
      folder.file("来源/说明", "没有后缀");
      const sources = open();
      await sources.refresh();
      assert.deepEqual(figures(sources), ["1吨"]);
      assert.deepEqual(
        lines(sources)
          .map((line) => line.split("：")[0])
          .sort(),
        ["来源/旧.doc", "来源/坏.txt", "来源/空.txt", "来源/表.facts.json", "来源/错.meta.json"].sort(),
      );
    });

    it("reads a file again that is replaced while it is read", async () => {
      const file = folder.file("来源/a.txt", article(1));
      const sources = open();
      const reading = sources.refresh();
      // The reader looks at the file before and after; whichever content it met first, the last one holds.
      for (let tons = 2; tons < 5; tons++) {
        writeFileSync(file, article(tons));
        await pause(1);
      }
      await reading;
      await sources.refresh();
      assert.deepEqual(figures(sources), ["4吨"]);
    });

    it("follows links inside the folder, not out of it, and not in circles", async () => {
      const outside = folder.file("外面/秘密.txt", article(666));
      const inside = folder.file("来源/里面/a.txt", article(1));
      symlinkSync(outside, path.join(folder.path, "来源/链接.txt"));
      symlinkSync(path.dirname(outside), path.join(folder.path, "来源/外"));
      symlinkSync(path.join(folder.path, "来源"), path.join(folder.path, "来源/里面/圈"));
      symlinkSync(inside, path.join(folder.path, "来源/b.txt"));
      const sources = open();
      await sources.refresh();
      assert.deepEqual(figures(sources), ["1吨", "1吨"]);
      assert.deepEqual(
        sources.problems.map(({ fault }) => fault),
        ["outside", "outside"],
      );
    });

    it("is not read when the folder itself is a link out of the workspace", async () => {
      folder.file("外面/a.txt", article(1));
      const workspace = path.join(folder.path, "工作区");
      folder.file("工作区/稿.txt", "稿");
      symlinkSync(path.join(folder.path, "外面"), path.join(workspace, "sources"));
      const sources = open({ folder: path.join(workspace, "sources"), within: workspace });
      await sources.refresh();
      assert.deepEqual(figures(sources), []);
      assert.equal(sources.problems[0]?.fault, "outside");
    });
  });

  describe("with an index", () => {
    const index = () => path.join(folder.path, "索引/a.index");

    it("opens in the next session without reading a file", async () => {
      folder.file("来源/a.txt", article(1));
      folder.file("来源/b.txt", "");
      await open({ indexFile: index() }).refresh();
      reader.take();
      changes = 0;
      const next = open({ indexFile: index() });
      await next.open();
      assert.deepEqual(figures(next), ["1吨"]);
      assert.equal(lines(next).length, 1);
      await next.refresh();
      assert.deepEqual(reader.take(), []);
      assert.equal(changes, 0);
    });

    it("reads what changed between two sessions", async () => {
      folder.file("来源/a.txt", article(1));
      folder.file("来源/b.txt", article(2));
      await open({ indexFile: index() }).refresh();
      reader.take();
      folder.file("来源/b.txt", article(30));
      const next = open({ indexFile: index() });
      await next.refresh();
      assert.deepEqual(reader.take(), ["b.txt"]);
      assert.deepEqual(figures(next), ["1吨", "30吨"]);
    });

    for (const [what, spoil] of [
      ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
      ["empty", () => Buffer.alloc(0)],
      ["another file", () => Buffer.from("{}")],
      [
        "changed in one bit",
        (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
      ],
    ] as const)
      it(`makes it anew when it is ${what}`, async () => {
        folder.file("来源/a.txt", article(1));
        await open({ indexFile: index() }).refresh();
        writeFileSync(index(), spoil(readFileSync(index())));
        reader.take();
        const next = open({ indexFile: index() });
        await next.refresh();
        assert.deepEqual(reader.take(), ["a.txt"]);
        assert.deepEqual([figures(next), lines(next)], [["1吨"], []]);
        await open({ indexFile: index() }).refresh();
        assert.deepEqual(reader.take(), []);
      });

    it("reads everything again for another version of the reader", async () => {
      folder.file("来源/a.txt", article(1));
      await open({ indexFile: index() }).refresh();
      reader.take();
      await open({ indexFile: index(), version: "2" }).refresh();
      assert.deepEqual(reader.take(), ["a.txt"]);
    });

    it("keeps the last good one when the disk is full, says so once, and writes it when there is room", async function () {
      if (!existsSync("/dev/full")) return this.skip();
      folder.file("来源/a.txt", article(1));
      const sources = open({ indexFile: index() });
      await sources.refresh();
      const good = readFileSync(index());
      // What is written there first ends on a disk without room.
      const full = () => symlinkSync("/dev/full", `${index()}.${process.pid}.tmp`);
      for (const tons of [2, 33]) {
        full();
        folder.file("来源/a.txt", article(tons));
        await sources.refresh();
        assert.deepEqual(readFileSync(index()), good);
        assert.deepEqual(figures(sources), [`${tons}吨`]);
        assert.deepEqual(lines(sources), [
          `${path.relative(folder.path, index())}：磁盘已满，没有写成，原有的内容未变。请腾出空间后再试。`,
        ]);
      }
      folder.file("来源/a.txt", article(444));
      await sources.refresh();
      assert.deepEqual(lines(sources), []);
      const next = open({ indexFile: index() });
      await next.open();
      assert.deepEqual(figures(next), ["444吨"]);
    });

    it("says in one line that it cannot be written, and goes on with what it has", async () => {
      folder.file("来源/a.txt", article(1));
      folder.file("索引", "这里是文件");
      const sources = open({ indexFile: index() });
      await sources.refresh();
      assert.deepEqual(figures(sources), ["1吨"]);
      assert.equal(lines(sources).length, 1);
      rmSync(path.join(folder.path, "索引"));
      folder.file("来源/a.txt", article(22));
      await sources.refresh();
      assert.deepEqual(lines(sources), []);
    });
  });

  describe("that is watched", () => {
    let sources: SourceFolder;
    beforeEach(async () => {
      sources = open({ watch: true });
      await sources.refresh();
    });
    afterEach(() => sources.close());
    const until = async (wanted: readonly string[]) => {
      for (let round = 0; round < 500 && figures(sources).join() !== wanted.join(); round++) await pause(10);
      assert.deepEqual(figures(sources), wanted);
    };

    it("is read when it comes, when files change in it and below, and when it goes", async () => {
      folder.file("来源/甲.txt", article(1));
      await until(["1吨"]);
      folder.file("来源/甲.txt", article(2));
      await until(["2吨"]);
      folder.file("来源/2024/乙.txt", article(3));
      await until(["3吨", "2吨"]);
      folder.file("来源/2024/乙.txt", article(4));
      await until(["4吨", "2吨"]);
      rmSync(path.join(folder.path, "来源"), { recursive: true });
      await until([]);
    });

    it("is still watched where another took its place at once, as when a branch is switched", async () => {
      folder.file("来源/甲.txt", article(1));
      await until(["1吨"]);
      rmSync(path.join(folder.path, "来源"), { recursive: true });
      folder.file("来源/甲.txt", article(2));
      await until(["2吨"]);
      folder.file("来源/甲.txt", article(3));
      await until(["3吨"]);
    });

    it("is left alone once it is closed", async () => {
      sources.close();
      folder.file("来源/甲.txt", article(1));
      await pause(300);
      assert.deepEqual(figures(sources), []);
    });
  });

  describe("of many files", () => {
    const many = (count: number) => {
      for (let at = 0; at < count; at++)
        folder.file(`来源/${String(at).padStart(3, "0")}.txt`, article(at + 1));
    };

    it("says how far it is", async () => {
      many(20);
      const seen: (FolderProgress | undefined)[] = [];
      await open({ progress: (progress) => seen.push(progress) }).refresh();
      assert.deepEqual(
        seen.map((progress) => progress?.done),
        [...Array(20).keys(), undefined],
      );
      assert.ok(seen.every((progress) => progress === undefined || progress.total === 20));
    });

    it("takes in two thousand at once, names those that are no good, and reads none twice", async function () {
      this.timeout(60_000);
      for (let at = 0; at < 2000; at++)
        folder.file(`来源/${at % 40}/${at}.txt`, at % 100 === 99 ? "" : article(at + 1));
      const sources = open();
      await sources.refresh();
      assert.equal(new Set(figures(sources)).size, 1980);
      assert.equal(lines(sources).length, 20);
      assert.equal(reader.take().length, 2000);
      await sources.refresh();
      assert.deepEqual(reader.take(), []);
    });

    it("stops when someone has enough, and reads the rest when asked for all", async () => {
      many(20);
      const sources = open();
      reader.onRead = () => {
        if (reader.read_.length === 5) sources.cancel();
      };
      await sources.refresh();
      assert.equal(sources.entries.length, 5);
      assert.equal(sources.unread, 15);
      await sources.refresh();
      assert.equal(sources.entries.length, 5);
      reader.onRead = () => {};
      await sources.rebuild();
      assert.equal(sources.entries.length, 20);
      assert.equal(sources.unread, 0);
    });

    it("reads what was changed last before the others", async () => {
      many(10);
      const old = new Date(2020, 1, 1);
      for (let at = 0; at < 10; at++)
        if (at !== 7) utimesSync(path.join(folder.path, `来源/00${at}.txt`), old, old);
      await open().refresh();
      assert.equal(reader.read_[0], "007.txt");
    });

    it("reads them all again when asked to, and has what it had until then", async () => {
      many(3);
      const sources = open();
      await sources.refresh();
      reader.take();
      reader.onRead = () => assert.equal(figures(sources).length, 3);
      await sources.rebuild();
      assert.equal(reader.take().length, 3);
    });
  });
});
