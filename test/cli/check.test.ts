import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Log } from "sarif";
import { buildCommand, heshu } from "./heshu.ts";
import { Newsroom, rightDraft, wrongDraft } from "./newsroom.ts";

describe("heshu check", () => {
  let room: Newsroom;
  let facts: string;
  before(async () => {
    await buildCommand();
    room = new Newsroom();
    facts = room.table();
    room.file("错.txt", wrongDraft);
    room.file("对.txt", rightDraft);
  });
  after(() => room.remove());

  const check = (args: readonly string[], input = "") =>
    heshu(["check", "--facts", facts, ...args], { cwd: room.path, input });

  it("shows what is wrong with its place, its source and its correction, and ends with 1", () => {
    const { status, stdout, stderr } = check(["--date", "2024-01-16", "错.txt"]);
    assert.equal(stderr, "");
    assert.equal(status, 1);
    const lines = stdout.split("\n");
    assert.match(lines[0] ?? "", /^错\.txt {2}稿件日期 2024-01-16$/);
    assert.equal(lines[2], "  ✗ 数字颠倒  digits-swapped  1:28");
    assert.equal(lines[3], "    记者1月16日从兰考县获悉，2023年，兰考县接待游客210万人次，同比增长8.5%。");
    assert.equal(lines[4], "    　　 　  　　　　　　　　    　　　　　　　　　^^^＾＾＾");
    assert.match(lines[5] ?? "", /210万人次.*120万人次/);
    assert.equal(lines[6], "    来源  “2023年，兰考县接待游客120万人次，同比增长8.5%。”");
    assert.equal(lines[7], "          兰考日报，2024-01-15《兰考县去年接待游客120万人次》");
    assert.equal(lines[8], "    改为  120万人次");
    assert.equal(lines.at(-2), "不符 1 处，规范与逻辑 0 处，相符 1 处，无来源 0 处");
  });

  it("says that nothing is wrong, and ends with 0", () => {
    const { status, stdout } = check(["对.txt"]);
    assert.equal(status, 0);
    assert.equal(
      stdout,
      "对.txt\n  ✓ 没有发现不符之处。\n\n不符 0 处，规范与逻辑 0 处，相符 2 处，无来源 0 处\n",
    );
  });

  it("lists every figure with --all", () => {
    assert.match(
      check(["--all", "对.txt"]).stdout,
      /^ {2}✓ 1:\d+ {2}120万人次 {2}一致 {2}兰考日报，2024-01-15《/m,
    );
  });

  it("switches rules on and off by name", () => {
    const draft = "现场摆着二个展柜，占地8亩。2024年3月19日（星期三）开展。";
    const { status, stdout } = check(["--format", "jsonl", "--rules", "mu,-weekday", "-"], draft);
    const { problems } = JSON.parse(stdout) as { problems: { rule: string }[] };
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["er-or-liang", "mu"],
    );
    assert.equal(status, 0);
  });

  it("leaves all rules out with --no-rules", () => {
    const { status, stdout } = check(["--no-rules", "-"], "2024年3月19日（星期三）开展。");
    assert.equal(status, 0);
    assert.match(stdout, /规范与逻辑 0 处/);
  });

  it("shows with --explain the facts that each claim was compared with, and what became of them", () => {
    const { status, stdout } = check(["--explain", "错.txt"]);
    assert.equal(status, 1);
    assert.deepEqual(stdout.split("\n").slice(0, 12), [
      "错.txt",
      "",
      "  ✗ 210万人次  数字颠倒  digits-swapped  1:28",
      "    稿件  兰考县 · 接待游客 · 2023（承前） = 2100000 人次",
      "    采用  兰考县 · 接待游客 · 2023 = 1200000 人次",
      "          说的是同一件事，稿件的说法与它不符。",
      "          用词一致，数字前后共23字相同 · 数值不同 · 主体、时期一致",
      "          兰考日报，2024-01-15《兰考县去年接待游客120万人次》",
      "    另有  兰考县 · 接待游客 · 2023 = 1200000 人次",
      "          与采用的事实说法相同。",
      "          用词一致，数字前后共4字相同 · 数值不同 · 主体、时期一致",
      "          兰考日报，2024-01-15《兰考县去年接待游客120万人次》",
    ]);
    assert.match(stdout, /^ {2}✓ 8\.5% {2}一致/m);
  });

  it("says with --explain what is taken over from the words before, in English too", () => {
    const { stdout } = check(["--explain", "--lang", "en", "错.txt"]);
    assert.match(stdout, /^ {4}draft {2}兰考县 \(carried over\) · .* = 8\.5 %$/m);
    assert.match(stdout, /^ {4}taken {2}兰考县 · .* = 8\.5 %$/m);
    assert.match(stdout, /^ {11}It speaks of the same thing and bears the draft out\.$/m);
  });

  it("has with --explain the same in JSON", () => {
    const { stdout } = check(["--explain", "--format", "jsonl", "错.txt"]);
    const { explanations } = JSON.parse(stdout);
    const [{ text, code, considered }] = explanations;
    assert.deepEqual([text, code], ["210万人次", "digits-swapped"]);
    const [{ label, why, details, fact }] = considered;
    assert.equal(label, "采用");
    assert.equal(why, "说的是同一件事，稿件的说法与它不符。");
    assert.deepEqual(details.slice(1), ["数值不同", "主体、时期一致"]);
    assert.equal(fact.figure.text, "120万人次");
    assert.equal(JSON.parse(check(["--format", "jsonl", "错.txt"]).stdout).explanations, undefined);
  });

  it("lists with --explain at most five facts a claim, and says when there is none", () => {
    const towns = "甲乙丙丁戊己庚"
      .split("")
      .map((name) => `${name}村去年接待游客${name.charCodeAt(0)}人次。`);
    room.file("多/村.txt", `2024年1月15日\n${towns.join("\n")}\n`);
    room.file("多.txt", "子村去年接待游客77人次。去年修路9公里。\n");
    const { stdout } = heshu(["check", "--sources", "多", "--explain", "--", "多.txt"], { cwd: room.path });
    const [visitors = "", road = ""] = stdout.split("\n\n").slice(1);
    assert.equal(visitors.match(/^ {4}未用 {2}/gm)?.length, 5);
    assert.match(visitors, /^ {10}较远的还有 2 条。$/m);
    assert.match(road, /^ {10}没有事实说到同样的事。$/m);
  });

  it("reads standard input for - and when no draft is named", () => {
    for (const args of [["-"], []]) {
      const { status, stdout } = check([...args, "--format", "jsonl"], wrongDraft);
      assert.equal(status, 1);
      assert.equal(JSON.parse(stdout).path, "-");
    }
  });

  it("checks against sources read on the spot, named before the draft or after it", () => {
    const against = (...args: string[]) => heshu(["check", "--format", "jsonl", ...args], { cwd: room.path });
    for (const args of [
      ["错.txt", "--sources", "来源"],
      ["--sources", "来源", "--", "错.txt"],
      ["--sources", "来源", "错.txt"],
      ["--sources", "来源/lankao.txt", "--format", "jsonl", "错.txt"],
    ]) {
      const { status, stdout, stderr } = against(...args);
      assert.equal(stderr, "");
      assert.equal(status, 1);
      assert.equal(JSON.parse(stdout).path, "错.txt");
    }
  });

  it("prints one array with --format json, an element a draft", () => {
    const { stdout } = check(["--format", "json", "错.txt", "对.txt"]);
    const rows = JSON.parse(stdout);
    assert.deepEqual(
      rows.map(({ path, counts }: { path: string; counts: unknown }) => [path, counts]),
      [
        ["错.txt", { supported: 1, contradicted: 1, unverified: 0, problems: 0 }],
        ["对.txt", { supported: 2, contradicted: 0, unverified: 0, problems: 0 }],
      ],
    );
    const wrong = rows[0].findings.find(({ verdict }: { verdict: string }) => verdict === "contradicted");
    assert.equal(wrongDraft.slice(wrong.start, wrong.end), "210万人次");
    assert.equal(wrong.fact.source.publisher, "兰考日报");
  });

  it("prints a document a line with --format jsonl", () => {
    const lines = check(["--format", "jsonl", "错.txt", "对.txt"]).stdout.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).path),
      ["错.txt", "对.txt"],
    );
  });

  it("writes each kind of report", () => {
    const report = (format: string) => check(["--format", format, "错.txt"]).stdout;
    const log: Log = JSON.parse(report("sarif"));
    assert.equal(log.runs[0]?.results?.length, 1);
    assert.match(report("github"), /^::error file=错\.txt,line=1,/);
    assert.match(report("markdown"), /^# 数字核查报告\n/);
    assert.match(report("html"), /^<!doctype html>/);
    assert.match(report("csv"), /^\uFEFF文件,行,列,/);
  });

  it("writes to a file with --output, prints nothing, and still ends with 1", () => {
    const { status, stdout, stderr } = check(["--format", "html", "--output", "报告.html", "错.txt"]);
    assert.deepEqual([status, stdout, stderr], [1, "", "已写入 报告.html\n"]);
    assert.match(readFileSync(room.at("报告.html"), "utf8"), /<mark>210万人次<\/mark>/);
  });

  it("uses no colour where there is no terminal", () => {
    assert(!check(["错.txt"]).stdout.includes("\x1B"));
  });

  it("speaks English when asked", () => {
    const { stdout } = check(["--lang", "en", "错.txt"]);
    assert.match(stdout, /digits swapped {2}digits-swapped/);
    assert.match(stdout, /^1 contradicted, 0 problems of form or logic, 1 supported, 0 without a source$/m);
  });

  it("gives the same bytes each time", () => {
    assert.equal(check(["--format", "json", "错.txt"]).stdout, check(["--format", "json", "错.txt"]).stdout);
  });

  it("confirms no draft by itself because it lies in the folder of sources", () => {
    room.file("自证/a.txt", "2023年，兰考县有公园12个。\n");
    room.file("自证/b.txt", "2023年，兰考县有机场2个。\n");
    const counts = (...args: string[]) => {
      const { stdout } = heshu(["check", "--format", "json", ...args], { cwd: room.path });
      const [{ counts }] = JSON.parse(stdout);
      return [counts.supported, counts.unverified];
    };
    assert.deepEqual(counts("自证/a.txt", "--sources", "自证"), [0, 1]);
    // Named as both, it is compared with itself, as asked.
    assert.deepEqual(counts("自证/a.txt", "--sources", "自证/a.txt"), [1, 0]);
  });
});
