import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { buildCommand, heshu, type Run } from "./heshu.ts";
import { Newsroom, rightDraft, wrongDraft } from "./newsroom.ts";

/** Every file with its bytes' length and time, to see that nothing was touched. */
function state(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

describe("heshu given bad input", () => {
  let room: Newsroom;
  let facts: string;
  before(buildCommand);
  beforeEach(() => {
    room = new Newsroom();
    facts = room.table();
    room.file("对.txt", rightDraft);
    room.file("错.txt", wrongDraft);
  });
  afterEach(() => room.remove());

  /** One line, exit status 2, nothing on standard output, nothing changed on disk. */
  const refuses = (args: readonly string[], message: string, options: Parameters<typeof heshu>[1] = {}) => {
    const before = state(room.path);
    const run = heshu(args, { cwd: room.path, ...options });
    assert.deepEqual(run, { status: 2, stdout: "", stderr: `${message}\n` });
    assert.deepEqual(state(room.path), before);
  };

  const checks = (run: Run, status: 0 | 1) => {
    assert.equal(run.stderr, "");
    assert.equal(run.status, status);
    return JSON.parse(run.stdout.split("\n")[0] ?? "");
  };

  describe("as a fact table", () => {
    const table = (content: string | Uint8Array, message: string) => {
      room.file("坏.json", content);
      refuses(["check", "--facts", "坏.json", "对.txt"], message);
    };

    it("that is missing", () => {
      refuses(
        ["check", "--facts", "没有.json", "对.txt"],
        "没有.json：没有这个事实表，请用 heshu facts build 生成，或检查路径。",
      );
      refuses(
        ["facts", "list", "--facts", "没有.json"],
        "没有.json：没有这个事实表，请用 heshu facts build 生成，或检查路径。",
      );
    });
    it("that is empty", () => table("", "坏.json：文件是空的，请检查是否保存。"));
    it("that is truncated", () => {
      const whole = readFileSync(facts, "utf8");
      table(whole.slice(0, whole.length - 40), "坏.json：事实表在第12行中断，内容不完整，请重新生成。");
    });
    it("of another version", () => {
      table(
        readFileSync(facts, "utf8").replace('"version":1', '"version":7'),
        "坏.json：事实表版本为 7，本程序只认 1，请重新生成。",
      );
    });
    it("that is another program's JSON", () => {
      table('{"name":"x"}', "坏.json：不是核数的事实表，请给出 heshu facts build 生成的文件。");
    });
    it("that is told in English too", () => {
      refuses(
        ["check", "--lang", "en", "--facts", "none.json", "对.txt"],
        "none.json: there is no such fact table; make it with heshu facts build, or check the path.",
      );
    });
  });

  describe("as a source", () => {
    const build = (...paths: string[]) =>
      heshu(["facts", "build", ...paths, "--output", "新.json"], { cwd: room.path });
    const refusesSource = (name: string, content: string | Uint8Array, message: string) => {
      room.file(name, content);
      refuses(["facts", "build", name, "--output", "新.json"], message);
      refuses(["check", "--sources", name, "--", "对.txt"], message);
    };

    it("in GBK or with a byte order mark: reads the same facts", () => {
      const text = readFileSync(room.source, "utf8");
      build("来源");
      const expected = readFileSync(room.at("新.json"), "utf8");
      for (const bytes of [
        iconv.encode(text, "gbk"),
        Buffer.from(`\uFEFF${text}`),
        iconv.encode(text, "utf16le", { addBOM: true }),
      ]) {
        writeFileSync(room.source, bytes);
        assert.equal(build("来源").status, 0);
        assert.equal(readFileSync(room.at("新.json"), "utf8"), expected);
      }
    });
    it("with NUL bytes", () => {
      refusesSource(
        "坏.txt",
        "游客\n120万\0人次",
        "坏.txt：第2行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。",
      );
    });
    it("of nothing", () => refusesSource("空.txt", "", "空.txt：文件是空的，请检查是否保存。"));
    it("of another kind", () => {
      refusesSource("a.pptx", "PK", "a.pptx：不支持这种来源文件，请另存为 .docx、.xlsx、.pdf 或 .txt。");
      refusesSource("a.docm", "PK", "a.docm：含有宏，没有打开。请另存为不带宏的 .docx 或 .xlsx。");
    });
    it("among others: it is named, and the rest goes on", () => {
      room.file("来源/坏.txt", "游客\n120万\0人次");
      room.file("来源/空.txt", "");
      const named =
        "来源/坏.txt：第2行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。\n来源/空.txt：文件是空的，请检查是否保存。\n";
      const built = build("来源");
      assert.equal(built.status, 2);
      assert.equal(built.stderr, `${named}已写入 新.json\n`);
      assert.match(built.stdout, /\n共 1 个来源，\d+ 条事实\n$/);
      const args = ["check", "--format", "jsonl", "--sources", "来源", "--", "对.txt"];
      const checked = heshu(args, { cwd: room.path });
      assert.deepEqual([checked.status, checked.stderr], [2, named]);
      assert.ok(JSON.parse(checked.stdout).counts.supported > 0);
    });
    it("that is not there, or a folder without any", () => {
      room.file("空/说明.pptx", "");
      refuses(["facts", "build", "没有", "--output", "新.json"], "没有：没有这个文件或文件夹，请检查路径。");
      refuses(
        ["facts", "build", "空", "--output", "新.json"],
        "空：没有可以作来源的文件，请把可信的文章放进来。",
      );
    });
    it("with metadata that cannot be used", () => {
      writeFileSync(room.metadata, '{ "date": "2024年1月15日" }');
      refuses(
        ["facts", "build", "来源", "--output", "新.json"],
        "来源/lankao.meta.json：“date”一项不合要求（日期写作 2024-03-19），请改正。",
      );
    });
    it("several times over: a line each", () => {
      room.file("坏/a.txt", "\0");
      room.file("坏/b.txt", "");
      const { status, stdout, stderr } = build("坏");
      assert.deepEqual([status, stdout], [2, ""]);
      assert.equal(stderr.trimEnd().split("\n").length, 2);
    });
  });

  describe("as a draft", () => {
    const check = (...args: string[]) =>
      heshu(["check", "--facts", facts, "--format", "jsonl", ...args], { cwd: room.path });

    it("that is missing, a folder, or not text", () => {
      room.file("图.gao", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
      refuses(["check", "--facts", facts, "没有.txt"], "没有.txt：没有这个文件或文件夹，请检查路径。");
      refuses(["check", "--facts", facts, "来源"], "来源：是文件夹，请给出其中的文件。");
      refuses(
        ["check", "--facts", facts, "图.gao"],
        "图.gao：第1行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。",
      );
      refuses(["figures", "没有.txt"], "没有.txt：没有这个文件或文件夹，请检查路径。");
    });

    it("among good ones: names it, checks the others, ends with 2", () => {
      const { status, stdout, stderr } = check("没有.txt", "错.txt");
      assert.equal(status, 2);
      assert.equal(stderr, "没有.txt：没有这个文件或文件夹，请检查路径。\n");
      assert.equal(JSON.parse(stdout).path, "错.txt");
    });

    it("of nothing: nothing to check", () => {
      room.file("空.txt", "");
      assert.deepEqual(checks(check("空.txt"), 0).findings, []);
      assert.match(
        heshu(["check", "--facts", facts, "空.txt"], { cwd: room.path }).stdout,
        /没有可核查的数字/,
      );
    });

    it("in GBK, Big5, UTF-16 or with a byte order mark: finds the same", () => {
      const expected = checks(check("错.txt"), 1).findings;
      for (const bytes of [
        iconv.encode(wrongDraft, "gbk"),
        iconv.encode(wrongDraft, "utf16le", { addBOM: true }),
        Buffer.from(`\uFEFF${wrongDraft}`),
      ]) {
        room.file("错.txt", bytes);
        assert.deepEqual(checks(check("错.txt"), 1).findings, expected);
      }
    });

    it("with CRLF: the same findings, their places moved", () => {
      room.file("换行.txt", `标题\r\n\r\n${wrongDraft}`);
      const [finding] = checks(check("换行.txt"), 1).findings.filter(
        ({ verdict }: { verdict: string }) => verdict === "contradicted",
      );
      assert.equal(finding.start, "标题\r\n\r\n".length + wrongDraft.indexOf("210万人次"));
      assert.match(heshu(["check", "--facts", facts, "换行.txt"], { cwd: room.path }).stdout, / 3:28\n/);
    });

    it("with lone surrogates: reads around them, and prints none", () => {
      const text = `\uD800\uDC00\uDC00${wrongDraft}`;
      const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
      room.file("代.txt", bytes);
      const { findings } = checks(check("代.txt"), 1);
      assert.equal(findings[0].text, "210万人次");
      const { stdout } = heshu(["check", "--facts", facts, "代.txt"], { cwd: room.path });
      assert.match(stdout, /210万人次/);
    });

    it("of one line of 10 MB: reads it all, and shows only what matters", () => {
      const line = "今天天气晴好，街上行人不多，商铺照常营业，".repeat(180_000);
      room.file("长.txt", line + wrongDraft);
      assert(statSync(room.at("长.txt")).size > 10_000_000);
      const { status, stdout, stderr } = heshu(["check", "--facts", facts, "长.txt"], { cwd: room.path });
      assert.deepEqual([status, stderr], [1, ""]);
      assert.match(stdout, /兰考县接待游客210万人次，同比增长8\.5%。\n/);
      assert(stdout.length < 2000, `${stdout.length} characters`);
    }).timeout(60_000);

    it("of 40 MB: refuses it by name", () => {
      writeFileSync(room.at("巨.txt"), Buffer.alloc(40 * 1024 * 1024, "a"));
      refuses(["check", "--facts", facts, "巨.txt"], "巨.txt：文件有 40 MB，超出上限，请拆分后再试。");
    });

    it("with escape sequences: does not pass them on to the terminal", () => {
      room.file("转义.txt", `\x1B[31m\x07${wrongDraft}`);
      const { stdout } = heshu(["check", "--facts", facts, "转义.txt"], { cwd: room.path });
      assert(!/[\x07\x1B]/.test(stdout));
    });
  });

  describe("as a place to write to", () => {
    it("that does not exist", () => {
      refuses(
        ["check", "--facts", facts, "--format", "html", "--output", "没有/报告.html", "错.txt"],
        "没有：没有这个文件或文件夹，请检查路径。",
      );
    });

    it("in a folder without rights", function () {
      if (process.platform === "win32") this.skip();
      room.file("锁/旧.json", "{}");
      chmodSync(room.path, 0o755);
      chmodSync(room.at("锁"), 0o555);
      const unprivileged = { unprivileged: true };
      const message = "锁/新.json：没有读写权限，请更改权限或换一个位置。";
      refuses(["facts", "build", "来源", "--output", "锁/新.json"], message, unprivileged);
      refuses(
        ["check", "--facts", facts, "--format", "json", "--output", "锁/新.json", "错.txt"],
        message,
        unprivileged,
      );
      chmodSync(room.at("锁"), 0o000);
      refuses(
        ["facts", "build", "锁", "--output", "新.json"],
        "锁：没有读写权限，请更改权限或换一个位置。",
        unprivileged,
      );
      chmodSync(room.at("锁"), 0o755);
    });
  });
});
