import assert from "node:assert/strict";
import { readClaims } from "../../../src/engine/claims/readClaims.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { SourceText } from "../../../src/engine/facts/fact.ts";

const lake: SourceText = {
  id: "lake",
  title: "湖区候鸟增多",
  publisher: "湖城晚报",
  date: "2024-05-09",
  url: "https://example.com/lake",
  text: "湖区候鸟增多\r\n\r\n　　2023年，湖区候鸟达12万只，增长8%；鱼类56种。王静介绍，今年新增观鸟点8处。\r\n",
};

describe("buildFactTable", () => {
  const { facts, sources } = buildFactTable([lake]);

  it("makes a fact of each claim, known by its source and place", () => {
    assert.deepEqual(
      facts.map(({ id, figure }) => [id, figure.text]),
      [
        ["lake#23", "12万只"],
        ["lake#30", "8%"],
        ["lake#35", "56种"],
        ["lake#51", "8处"],
      ],
    );
  });

  it("quotes the sentence as it stands in the source", () => {
    assert.deepEqual(
      facts.map(({ quote }) => quote),
      [
        "2023年，湖区候鸟达12万只，增长8%",
        "2023年，湖区候鸟达12万只，增长8%",
        "鱼类56种。",
        "王静介绍，今年新增观鸟点8处。",
      ],
    );
    for (const { quote, quoteStart, quoteEnd, figure } of facts) {
      assert.equal(lake.text.slice(quoteStart, quoteEnd), quote);
      assert.equal(lake.text.slice(figure.start, figure.end), figure.text);
    }
  });

  it("says nothing that the claims do not say", () => {
    const claims = readClaims(lake.text, { date: "2024-05-09", title: "湖区候鸟增多" });
    assert.deepEqual(
      facts.map(({ indicator, measure, period }) => [indicator, measure, period]),
      claims.map(({ indicator, measure, period }) => [indicator, measure, period]),
    );
  });

  it("names who said it, in the same paragraph", () => {
    assert.deepEqual(
      facts.map(({ speaker }) => speaker),
      [undefined, undefined, undefined, "王静"],
    );
  });

  it("keeps what is known of the source, on the source and on each of its facts", () => {
    const source = {
      id: "lake",
      title: "湖区候鸟增多",
      publisher: "湖城晚报",
      date: "2024-05-09",
      url: "https://example.com/lake",
    };
    assert.deepEqual(sources, [source]);
    for (const fact of facts) assert.deepEqual(fact.source, source);
  });

  it("gives the same bytes for the same sources", () => {
    assert.equal(JSON.stringify(buildFactTable([lake])), JSON.stringify(buildFactTable([{ ...lake }])));
  });

  it("keeps sources apart and in the order given", () => {
    const hill: SourceText = { id: "hill", text: "山区有茶农3000户。" };
    const both = buildFactTable([hill, lake]);
    assert.deepEqual(
      both.sources.map(({ id }) => id),
      ["hill", "lake"],
    );
    assert.deepEqual(both.facts.slice(1), facts);
  });

  it("has a table even of nothing", () => {
    assert.deepEqual(buildFactTable([]), { format: "heshu-facts", version: 1, sources: [], facts: [] });
    assert.deepEqual(buildFactTable([{ id: "empty", text: "" }]).facts, []);
  });
});

describe("a source without a title or date", () => {
  it("goes by its first line", () => {
    const [source] = buildFactTable([{ id: "a", text: "\n　湖区消息 \r\n候鸟达12万只。" }]).sources;
    assert.equal(source?.title, "湖区消息");
  });

  it("is dated by its dateline", () => {
    const text = "新华社昆明2023年5月9日电 去年鲜切花产量增长8%。";
    const { sources, facts } = buildFactTable([{ id: "a", text }]);
    assert.equal(sources[0]?.date, "2023-05-09");
    assert.equal(facts[0]?.period?.value, "2022-01-01/2022-12-31");
  });

  it("speaks of the place it is said to speak from, where its text names none", () => {
    const text = "2023年，全省茶叶产量53.4万吨。";
    const [fact] = buildFactTable([{ id: "a", text, place: "云南省" }]).facts;
    assert.equal(fact?.subject?.value, "云南省");
  });

  it("stays undated where nothing dates it", () => {
    const [source] = buildFactTable([{ id: "a", text: "候鸟达12万只。" }]).sources;
    assert.deepEqual(source, { id: "a", title: "候鸟达12万只。" });
  });
});
