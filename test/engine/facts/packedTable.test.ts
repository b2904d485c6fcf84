import assert from "node:assert/strict";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { FactTable } from "../../../src/engine/facts/fact.ts";
import { FactIndex } from "../../../src/engine/facts/factIndex.ts";
import { indexKeys } from "../../../src/engine/facts/indexKeys.ts";
import { packFacts } from "../../../src/engine/facts/packedFacts.ts";
import { packedTable } from "../../../src/engine/facts/packedTable.ts";
import { plain, RowError, row } from "../../../src/engine/facts/rows.ts";
import { neighbours } from "../../../src/engine/facts/vocabulary.ts";

const table = buildFactTable([
  {
    id: "湖区",
    title: "湖区候鸟增多",
    publisher: "湖区日报",
    date: "2024-02-01",
    text: "市长王芳表示，2023年湖区候鸟约12万只，比上年增长三成以上，鱼类56种。湖区面积390平方公里。",
  },
  { id: "空", text: "这里没有数字。" },
  {
    id: "镇",
    date: "2024-03-05",
    text: "全镇GDP达90亿元，茶叶产量1至1.2万吨，茶叶出口额3亿元，同比增长5.2%。",
  },
]);

function packed({ sources, facts }: FactTable) {
  return packedTable(
    sources.map((source) => ({
      source,
      packed: packFacts(facts.filter((fact) => fact.source.id === source.id)),
    })),
  );
}

describe("a packed table", () => {
  const small = packed(table);

  it("gives back the facts that it was made of", () => {
    assert.equal(small.facts.length, table.facts.length);
    assert.deepEqual([...small.facts], [...table.facts]);
    assert.deepEqual(small.sources, table.sources);
  });

  it("is an array to those who read it", () => {
    const values = (facts: FactTable["facts"]) => facts.map(({ figure }) => figure.text);
    assert.deepEqual(values(small.facts), values(table.facts));
    assert.deepEqual(
      small.facts.filter(({ source }) => source.id === "镇"),
      table.facts.filter(({ source }) => source.id === "镇"),
    );
    assert.equal(small.facts.at(-1)?.id, table.facts.at(-1)?.id);
    assert.equal(small.facts[small.facts.length], undefined);
  });

  it("takes little room", () => {
    const bytes = small.sources.map(({ id }) =>
      packFacts(table.facts.filter((fact) => fact.source.id === id)),
    );
    const size = bytes.reduce((sum, { bytes }) => sum + bytes.length, 0);
    assert.ok(size * 2 < Buffer.byteLength(JSON.stringify(table.facts)));
  });

  it("keeps an id that was given by others", () => {
    const [fact] = table.facts;
    assert.ok(fact);
    const renamed = { ...table, facts: [{ ...fact, id: "甲1" }] };
    assert.equal(packed(renamed).facts[0]?.id, "甲1");
  });

  it("leaves out what is not kept", () => {
    const [source] = table.sources;
    assert.ok(source);
    const own = table.facts.filter((fact) => fact.source.id === source.id);
    const some = packedTable([{ source, packed: packFacts(own), kept: Uint32Array.of(0, 2) }]);
    assert.deepEqual([...some.facts], [own[0], own[2]]);
  });

  it("is searched as the table itself is", () => {
    const [plainly, lazily] = [new FactIndex(table.facts), new FactIndex(small.list)];
    for (const words of ["湖区候鸟", "[地区生产总值]", "茶叶产量", "马拉松"]) {
      assert.deepEqual(lazily.candidates(indexKeys(words), 10), plainly.candidates(indexKeys(words), 10));
    }
    for (const [at, fact] of table.facts.entries()) {
      assert.deepEqual(lazily.sameSentence(small.facts[at] ?? fact), plainly.sameSentence(fact));
    }
  });

  it("says what each source speaks of, however little of it was looked at before", () => {
    const quoting = buildFactTable([
      { id: "引", title: '"湖"\\区', text: '馆长说："全馆藏书12万册，𠮷字本3种。"\\另有\ud800古籍500部。' },
    ]);
    const plainly = new FactIndex([...table.facts, ...quoting.facts]);
    const all = [...packed(table).sources, ...quoting.sources];
    const list = packed({ ...table, sources: all, facts: [...table.facts, ...quoting.facts] }).list;
    const pairs = new Set(neighbours(JSON.stringify([table, quoting]) + quoting.facts[0]?.quote));
    for (const source of all) {
      const said = plainly.vocabulary(source);
      const told = [...pairs].filter((pair) => said.includes(pair));
      assert.deepEqual(
        [...pairs].filter((pair) => new FactIndex(list).vocabulary(source).includes(pair)),
        told,
      );
    }
  });

  it("does not know a source by the facts that are left out", () => {
    const [source] = table.sources;
    assert.ok(source);
    const own = table.facts.filter(({ source: { id } }) => id === source.id);
    const { list } = packedTable([{ source, packed: packFacts(own), kept: Uint32Array.of(0) }]);
    assert.equal(new FactIndex(list).vocabulary(source).includes("鱼类"), true);
    assert.equal(new FactIndex(list).vocabulary(source).includes("面积"), false);
    const { sources, facts } = buildFactTable([{ id: "引", title: "馆藏", text: '馆长说，"藏书"12万册。' }]);
    const quoting = sources.map((one) => ({
      source: one,
      packed: packFacts(facts),
      kept: Uint32Array.of(0),
    }));
    const [quoted] = sources;
    assert.ok(quoted);
    assert.equal(new FactIndex(packedTable(quoting).list).vocabulary(quoted).includes('，"'), true);
  });

  it("gives the verdicts that the table gives", () => {
    const draft = "2023年湖区候鸟约21万只。全镇GDP达90亿元，茶叶产量5万吨。";
    const check = (one: FactTable) => createChecker(one).check(draft, { date: "2024-03-06" });
    assert.deepEqual(check(small), check(table));
    assert.equal(check(small).counts.contradicted, 2);
  });
});

describe("rows", () => {
  const format = row<{ a: number; b?: string; c?: number }>({ a: plain(), b: plain(), c: plain() });

  it("leave out what is absent at the end, and keep what no column is for", () => {
    assert.deepEqual(format.pack({ a: 1 }), [1]);
    assert.deepEqual(format.pack({ a: 1, c: 3 }), [1, null, 3]);
    const more = { a: 1, b: "x", d: [4] };
    assert.deepEqual(format.unpack(JSON.parse(JSON.stringify(format.pack(more)))), more);
  });

  it("refuse what is no row", () => {
    assert.throws(() => format.unpack("x"), RowError);
  });
});
