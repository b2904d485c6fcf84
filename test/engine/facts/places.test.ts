import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { parseFactTable } from "../../../src/engine/facts/parseFactTable.ts";
import { placeText } from "../../../src/engine/messages/places.ts";

describe("where in its file a fact stands", () => {
  const text = "2023年云溪县接待游客120万人次。\n2023年云溪县粮食产量9万吨。\n2023年云溪县旅游收入67亿元。\n";
  const second = text.indexOf("2023年云溪县粮食");
  const third = text.indexOf("2023年云溪县旅游");
  const table = buildFactTable([
    {
      id: "a",
      text,
      places: [
        { start: second, page: 2 },
        { start: third, sheet: "旅游", cell: "B3" },
      ],
    },
  ]);

  it("is the last place that begins before it; before the first there is none", () => {
    assert.deepEqual(
      table.facts.map(({ place }) => place),
      [undefined, { page: 2 }, { sheet: "旅游", cell: "B3" }],
    );
  });

  it("stays in a table that is written and read again", () => {
    assert.deepEqual(parseFactTable(JSON.parse(JSON.stringify(table))), table);
  });

  it("is told in words", () => {
    const place = { page: 3, table: 2, cell: "B6" };
    assert.equal(placeText(place, "zh-CN"), "第3页第2个表B6 格");
    assert.equal(placeText(place, "en"), "page 3, table 2, cell B6");
    assert.equal(placeText({ sheet: "粮食" }, "zh-CN"), "工作表“粮食”");
    assert.equal(placeText(undefined, "en"), "");
  });
});

describe("what is shown and not read", () => {
  it("makes no facts and dates nothing, and the offsets of the rest stay", () => {
    const shown = "甲县 | 2023年接待游客999万人次\n";
    const text = `${shown}2023年云溪县接待游客120万人次。\n`;
    const [fact, ...more] = buildFactTable([
      { id: "a", text, silent: [{ start: 0, end: shown.length }] },
    ]).facts;
    assert.equal(fact?.figure.text, "120万人次");
    assert.equal(text.slice(fact?.figure.start, fact?.figure.end), "120万人次");
    assert.deepEqual(more, []);
  });
});
