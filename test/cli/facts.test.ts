import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { reviewKey } from "../../src/sources/review/reviewKey.ts";
import { buildCommand, heshu } from "./heshu.ts";
import { Newsroom } from "./newsroom.ts";

describe("heshu facts", () => {
  let room: Newsroom;
  before(async () => {
    await buildCommand();
    room = new Newsroom();
  });
  after(() => room.remove());

  it("builds a table and prints what was read: source, date, its evidence, a fact a line", () => {
    const { status, stdout, stderr } = heshu(["facts", "build", "来源", "--output", "facts.json"], {
      cwd: room.path,
    });
    assert.deepEqual([status, stderr], [0, "已写入 facts.json\n"]);
    const lines = stdout.split("\n");
    assert.match(lines[0] ?? "", /^《兰考县去年接待游客120万人次》兰考日报，2024-01-15 {2}事实 \d+ 条$/);
    assert.equal(lines[1], "  文件 来源/lankao.txt（UTF-8）");
    assert.equal(lines[2], "  日期依据：电头作2024年1月15日");
    assert(
      lines.some((line) => /^ {2}8\.5% .*兰考县.*增速.*2023/.test(line)),
      stdout,
    );
    assert.match(stdout, /\n共 1 个来源，\d+ 条事实\n$/);
  });

  it("writes the same bytes whatever folder it runs in", () => {
    heshu(["facts", "build", "来源", "--output", "a.json"], { cwd: room.path });
    heshu(["facts", "build", room.at("来源"), "--output", room.at("b.json")], { cwd: "/" });
    assert.equal(readFileSync(room.at("a.json"), "utf8"), readFileSync(room.at("b.json"), "utf8"));
  });

  it("says when the date of an article is not known", () => {
    room.file("无日期/a.txt", "兰考县共有公园12个。\n");
    const { stdout } = heshu(["facts", "build", "无日期", "--output", "c.json"], { cwd: room.path });
    assert.match(stdout, /日期不明：相对时间（去年、今年等）无法推算/);
  });

  it("takes the date from the article's text where nothing else gives it", () => {
    room.file("电头/a.txt", "兰考日报2024年1月15日讯 兰考县共有公园12个。\n");
    const { stdout } = heshu(["facts", "build", "电头", "--output", "d.json"], { cwd: room.path });
    assert.match(stdout, /》2024-01-15 {2}事实 1 条/);
    assert.doesNotMatch(stdout, /日期不明/);
  });

  it("lists a table by source", () => {
    const { status, stdout } = heshu(["facts", "list", "--facts", room.table()]);
    assert.equal(status, 0);
    assert.match(stdout, /^《兰考县去年接待游客120万人次》兰考日报，2024-01-15/);
    assert.match(stdout, /^ {2}120万人次 /m);
  });

  it("lists a table as JSON", () => {
    const facts = JSON.parse(heshu(["facts", "list", "--format", "json", "--facts", room.table()]).stdout);
    assert(facts.some(({ figure }: { figure: { text: string } }) => figure.text === "12个"));
  });

  it("finds the facts that hold all the words, full-width or not", () => {
    const find = (...words: string[]) => heshu(["facts", "find", ...words, "--facts", room.table()]);
    const { status, stdout } = find("游客", "８．５");
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}8\.5% /m);
    assert.match(stdout, /“2023年，兰考县接待游客120万人次，同比增长8\.5%。”/);
    assert(!stdout.includes("12个"));
    assert.deepEqual(find("游客", "机场"), {
      status: 0,
      stdout: "",
      stderr: "事实表里没有同时含有“游客 机场”的事实\n",
    });
  });

  it("tells where a fact comes from", () => {
    const { stdout } = heshu(["facts", "find", "游客", "--facts", room.table()], { cwd: room.path });
    assert.match(
      stdout,
      /^《兰考县去年接待游客120万人次》兰考日报，2024-01-15 {2}事实 \d+ 条\n {2}文件 来源\/lankao\.txt\n/,
    );
  });

  it("takes in a fact table that lies among the sources, and an article that is in both but once", () => {
    const shared = readFileSync(room.table(), "utf8");
    room.file("混合/外来.facts.json", shared);
    room.file("混合/lankao.txt", readFileSync(room.at("来源/lankao.txt"), "utf8"));
    const { stdout } = heshu(["facts", "build", "混合", "--output", "e.json"], { cwd: room.path });
    const { facts } = JSON.parse(shared);
    assert.match(stdout, new RegExp(`\\n共 2 个来源，${facts.length} 条事实\\n$`));
  });

  it("keeps to what editors decided about a source's figures", () => {
    const sentence = "2023年，兰考县有公园12个，机场2个。";
    const at = sentence.indexOf("2个。");
    const key = reviewKey(sentence, { start: at, end: at + 2 }, { start: 0, end: sentence.length });
    const figures = [{ key, kind: "dropped", text: "2个", sentence }];
    room.file("审定/a.txt", `${sentence}\n`);
    room.file("审定/a.review.json", JSON.stringify({ format: "heshu-review", version: 1, figures }));
    const { stdout } = heshu(["facts", "build", "审定", "--output", "f.json"], { cwd: room.path });
    assert.match(stdout, /^ {2}12个 /m);
    assert.doesNotMatch(stdout, /^ {2}2个 /m);
  });
});
