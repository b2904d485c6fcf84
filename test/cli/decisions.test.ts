import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { type Decision, decisionKey, formatDecisions } from "../../src/decisions/index.ts";
import { buildCommand, heshu } from "./heshu.ts";
import { Newsroom, wrongDraft } from "./newsroom.ts";

describe("heshu check, after editors have decided", () => {
  let room: Newsroom;
  let facts: string;
  before(async () => {
    await buildCommand();
    room = new Newsroom();
    facts = room.table();
  });
  beforeEach(() => room.file("稿.txt", wrongDraft));
  afterEach(() => {
    rmSync(path.join(room.path, ".heshu"), { recursive: true, force: true });
    rmSync(path.join(room.path, ".heshuignore"), { force: true });
  });
  after(() => room.remove());

  const check = () =>
    heshu(["check", "--facts", facts, "--date", "2024-01-16", "--format", "jsonl", "稿.txt"], {
      cwd: room.path,
      input: "",
    });

  function ignore(sentence: string): Decision {
    const [start, sentenceStart] = [wrongDraft.indexOf("210万人次"), wrongDraft.indexOf(sentence)];
    const place = { start: sentenceStart, end: sentenceStart + sentence.length };
    const mark = { start, end: start + "210万人次".length, code: "digits-swapped", sentence: place };
    return {
      key: decisionKey(wrongDraft, mark),
      kind: "ignored",
      text: "210万人次",
      code: "digits-swapped",
      sentence,
      path: "稿.txt",
    };
  }
  const sentence =
    wrongDraft
      .split("\n")
      .find((line) => line.includes("210万人次"))
      ?.trim() ?? "";

  it("leaves out what was ignored, and ends with 0", () => {
    assert.equal(check().status, 1);
    room.file(".heshu/decisions.json", formatDecisions([ignore(sentence)]));
    const { status, stdout, stderr } = check();
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).counts.contradicted, 0);
  });

  it("shows apart what was verified by hand, and on what it rests", () => {
    const verified = { ...ignore(sentence), kind: "verified", source: "县文旅局公报" } as const;
    room.file(".heshu/decisions.json", formatDecisions([verified]));
    const [decided] = JSON.parse(check().stdout).decided;
    assert.equal(decided.text, "210万人次");
    assert.deepEqual(decided.decision, { kind: "verified", source: "县文旅局公报" });
    const { stdout } = heshu(["check", "--facts", facts, "--all", "稿.txt"], { cwd: room.path });
    assert.match(stdout, /✗ 1:\d+ {2}210万人次 {2}数字颠倒 .* 已人工核实：县文旅局公报$/mu);
    assert.match(stdout, /无来源 \d+ 处 · 已人工核实 1\n$/u);
  });

  it("says which decisions are out of date", () => {
    room.file(".heshu/decisions.json", formatDecisions([{ ...ignore(sentence), key: "0123456789abcdef" }]));
    const { status, stderr } = check();
    assert.equal(status, 1);
    assert.equal(stderr, "稿.txt：有 1 条决定已失效（原句已改或已删），请在编辑器里清理。\n");
  });

  it("sets a file with merge-conflict marks aside, and says so", () => {
    room.file(".heshu/decisions.json", "<<<<<<< HEAD\n");
    const { status, stderr } = check();
    assert.equal(status, 1);
    assert.match(stderr, /decisions\.json：第1行有合并冲突标记/u);
  });

  it("does not check what .heshuignore names", () => {
    room.file(".heshuignore", "稿.*\n");
    const { status, stdout, stderr } = check();
    assert.equal(status, 0);
    assert.equal(stdout, "");
    assert.equal(stderr, "稿.txt：已列入 .heshuignore，未核查。\n");
  });

  it("does not check what a comment in the draft leaves alone", () => {
    room.file("稿.txt", `<!-- 核数：忽略本稿 -->\n${wrongDraft}`);
    assert.equal(check().status, 0);
  });
});
