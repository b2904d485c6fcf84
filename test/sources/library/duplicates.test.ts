import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { SourceText } from "../../../src/engine/facts/fact.ts";
import type { EntrySource } from "../../../src/sources/library/entry.ts";
import { entrySource } from "../../../src/sources/library/entrySource.ts";
import { resemblance, sketchOf } from "../../../src/sources/library/sketch.ts";
import { SourceTable } from "../../../src/sources/library/sourceTable.ts";

const communique = `云溪县统计局3月2日发布公报。2023年，云溪县实现地区生产总值126.5亿元，比上年增长6.1%。
粮食产量18.4万吨，茶叶产量1.2万吨。全年接待游客320万人次，旅游收入21亿元。
年末全县常住人口30.2万人，城镇化率52.3%。公路里程达到3200公里，其中高速公路86公里。`;

function entry(given: Omit<SourceText, "id" | "text"> & { text?: string; id?: string } = {}): EntrySource {
  const text = given.text ?? communique;
  const { sources, facts } = buildFactTable([{ id: "公报", date: "2024-03-02", ...given, text }]);
  const [source] = sources;
  assert.ok(source);
  return entrySource(source, facts, text);
}

const figures = ({ table }: SourceTable, id: string) =>
  table.facts.filter(({ source }) => source.id === id).map(({ figure }) => figure.text);

describe("the likeness of two texts", () => {
  const like = (a: string, b: string) => resemblance(sketchOf(a), sketchOf(b));

  it("is whole where only spaces, punctuation and widths differ", () => {
    assert.equal(like(communique, communique.replaceAll("\n", "\n\n　　").replaceAll("，", ", ")), 1);
    assert.equal(like(communique, communique.replaceAll("6.1%", "６．１％")), 1);
  });

  it("is great for an edited copy, small for another text", () => {
    assert.ok(like(communique, `（来源：云溪发布）${communique.replace("比上年", "同比")}`) > 0.8);
    assert.ok(
      like(communique, "湖区候鸟约12万只，比上年增长三成以上，鱼类56种，湖区面积390平方公里。") < 0.1,
    );
    assert.equal(like("", communique), 0);
  });

  it("of long texts is told by few numbers", () => {
    const long = Array.from({ length: 4000 }, (_, at) => `第${at}户种了${at * 7}棵果树。`).join("");
    assert.equal(sketchOf(long).length, 128);
    assert.equal(like(long, long), 1);
    assert.ok(like(long, long.slice(0, long.length / 2)) < 0.65);
  });
});

describe("a table of several groups of sources", () => {
  it("has the facts of all, each source under a name of its own", () => {
    const other = entry({ text: "全镇茶叶产量5吨。" });
    const { table } = new SourceTable([
      { name: "a", sources: [entry()] },
      { name: "b", sources: [other] },
    ]);
    assert.deepEqual(
      table.sources.map(({ id }) => id),
      ["公报", "公报~2"],
    );
    assert.equal(table.facts.at(-1)?.id, `公报~2#${other.source.id === "公报" ? 6 : 0}`);
  });

  it("counts an article once that lies in it twice", () => {
    const reprint = entry({ id: "转载", text: `转载：${communique}` });
    const table = new SourceTable([{ name: "a", sources: [reprint, entry({ publisher: "云溪县统计局" })] }]);
    // The one that more is known of counts.
    assert.deepEqual(
      table.table.sources.map(({ id, duplicateOf }) => [id, duplicateOf]),
      [
        ["转载", "公报"],
        ["公报", undefined],
      ],
    );
    assert.deepEqual(figures(table, "转载"), []);
    assert.ok(figures(table, "公报").includes("126.5亿元"));
  });

  it("keeps what a reprint says differently: it may be a correction", () => {
    const corrected = entry({ id: "更正", text: communique.replace("126.5亿元", "126.8亿元") });
    const table = new SourceTable([{ name: "a", sources: [entry(), corrected] }]);
    assert.equal(table.table.sources[1]?.duplicateOf, "公报");
    assert.deepEqual(figures(table, "更正"), ["126.8亿元"]);
  });

  it("takes next year's report in the same words for another article", () => {
    let year = communique.replaceAll(/\d+(?:\.\d+)?(?=亿|%|万|公里)/gu, (number) =>
      String(Number(number) + 1),
    );
    year = year.replace("2023", "2024");
    const table = new SourceTable([{ name: "a", sources: [entry(), entry({ id: "次年", text: year })] }]);
    assert.equal(table.table.sources[1]?.duplicateOf, undefined);
    assert.equal(figures(table, "次年").length, figures(table, "公报").length);
  });

  it("knows an article again in a fact table that came without its text", () => {
    const shared = { ...entry({ id: "外来" }), sketch: new Uint32Array() };
    const table = new SourceTable([
      { name: "a", sources: [entry()] },
      { name: "b", sources: [shared] },
    ]);
    assert.equal(table.table.sources[1]?.duplicateOf, "公报");
  });

  it("ranks sources as the editor does, by group or by publisher, and the more trusted of two alike counts", () => {
    const official = entry({ id: "统计局", publisher: "云溪县统计局" });
    const reprint = entry({ id: "晚报", publisher: "云溪晚报" });
    const table = new SourceTable(
      [
        { name: "seeds", sources: [reprint] },
        { name: "personal", sources: [official, entry({ id: "无名", text: "全镇茶叶产量5吨。" })] },
      ],
      ["统计局", "seeds"],
    );
    assert.deepEqual(
      table.table.sources.map(({ id, authority, duplicateOf }) => [id, authority, duplicateOf]),
      [
        ["晚报", 1, "统计局"],
        ["统计局", 0, undefined],
        ["无名", undefined, undefined],
      ],
    );
  });

  it("finds the sources that a draft itself is", () => {
    const table = new SourceTable([
      { name: "a", sources: [entry(), entry({ id: "转载", text: `转载：${communique}` })] },
      { name: "b", sources: [entry({ id: "茶", text: "全镇茶叶产量5吨。" })] },
    ]);
    const ids = (text: string) => table.sourcesLike(text).map(({ id }) => id);
    assert.deepEqual(ids(communique.replaceAll("\n", "\n\n")), ["公报", "转载"]);
    assert.deepEqual(ids(communique.slice(0, 60)), []);
    // A sentence that repeats a source's is a quotation.
    assert.deepEqual(ids("全镇茶叶产量5吨。"), []);
    assert.deepEqual(ids(""), []);
  });

  it("without a source is as if that had never been read", () => {
    const table = new SourceTable([
      { name: "a", sources: [entry(), entry({ id: "转载", text: `转载：${communique}` })] },
    ]);
    const [first] = table.table.sources;
    assert.ok(first);
    const left = table.without([first]);
    assert.deepEqual(
      left.table.sources.map(({ id, duplicateOf }) => [id, duplicateOf]),
      [["转载", undefined]],
    );
    assert.equal(left.table.facts.length, table.table.facts.length);
  });
});
