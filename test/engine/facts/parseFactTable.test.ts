import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { FactTableError, parseFactTable } from "../../../src/engine/facts/parseFactTable.ts";
import type { Language } from "../../../src/engine/messages/language.ts";

const table = buildFactTable([
  {
    id: "lake",
    title: "湖区候鸟增多",
    date: "2024-05-09",
    text: "2023年，湖区候鸟达12万只，比2020年增长8%；3岁以下幼鸟占三分之一。王静介绍，将建观鸟点近10处。",
  },
]);

/** A copy of the table with the value at a path replaced. */
function altered(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(table);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ""] = value;
  return copy;
}

function errorOf(json: unknown, language?: Language): FactTableError {
  try {
    parseFactTable(json, language);
  } catch (error) {
    assert.ok(error instanceof FactTableError);
    return error;
  }
  throw new Error("the table was taken");
}

describe("parseFactTable", () => {
  it("takes back what buildFactTable made, written and read", () => {
    assert.ok(table.facts.length >= 4);
    assert.deepEqual(parseFactTable(JSON.parse(JSON.stringify(table))), table);
  });

  it("forgives fields that it does not know", () => {
    assert.equal(parseFactTable(altered(["comment"], "手工核对")).facts.length, table.facts.length);
  });

  const wrong: readonly (readonly [
    why: string,
    json: unknown,
    path: string,
    chinese: string,
    english: string,
  ])[] = [
    [
      "nothing",
      null,
      "",
      "事实表不可用：内容缺失或类型不对，请重新生成",
      "The fact table cannot be used: something is missing or of the wrong type; build it again",
    ],
    [
      "another file",
      { name: "package" },
      "format",
      "事实表的 format 不可用：不是核数的事实表，请选用 heshu facts build 生成的文件",
      "The fact table cannot be used (format): it is not a Heshu fact table; choose a file made by heshu facts build",
    ],
    [
      "another version",
      altered(["version"], 2),
      "version",
      "事实表的 version 不可用：版本不符，请用当前版本重新生成",
      "The fact table cannot be used (version): it is of another version; build it again with this one",
    ],
    [
      "a binary number",
      altered(["facts", 1, "figure", "low"], 7.5),
      "facts[1].figure.low",
      "事实表的 facts[1].figure.low 不可用：内容缺失或类型不对，请重新生成",
      "The fact table cannot be used (facts[1].figure.low): something is missing or of the wrong type; build it again",
    ],
    [
      "a number in another notation",
      altered(["facts", 0, "figure", "value"], "1.2e5"),
      "facts[0].figure.value",
      "事实表的 facts[0].figure.value 不可用：数值须为十进制数字串，请重新生成",
      "The fact table cannot be used (facts[0].figure.value): values must be decimal strings; build it again",
    ],
    [
      "a date in another notation",
      altered(["sources", 0, "date"], "2024年5月9日"),
      "sources[0].date",
      "事实表的 sources[0].date 不可用：日期须为 YYYY-MM-DD，请重新生成",
      "The fact table cannot be used (sources[0].date): dates must read YYYY-MM-DD; build it again",
    ],
    [
      "a missing slot",
      altered(["facts", 2, "qualifiers"], undefined),
      "facts[2].qualifiers",
      "事实表的 facts[2].qualifiers 不可用：内容缺失或类型不对，请重新生成",
      "The fact table cannot be used (facts[2].qualifiers): something is missing or of the wrong type; build it again",
    ],
    [
      "an unknown measure",
      altered(["facts", 0, "measure", "value"], "weight"),
      "facts[0].measure.value",
      "事实表的 facts[0].measure.value 不可用：内容缺失或类型不对，请重新生成",
      "The fact table cannot be used (facts[0].measure.value): something is missing or of the wrong type; build it again",
    ],
  ];
  for (const [why, json, path, chinese, english] of wrong) {
    it(`refuses ${why}, and says where and why`, () => {
      const error = errorOf(json);
      assert.equal(error.name, "FactTableError");
      assert.equal(error.path, path);
      assert.notEqual(error.reason, "");
      assert.equal(error.message, chinese);
      assert.equal(errorOf(json, "en").message, english);
    });
  }

  it("refuses an impossible day", () => {
    assert.equal(errorOf(altered(["sources", 0, "date"], "2024-02-30")).path, "sources[0].date");
  });

  it("refuses offsets that point nowhere", () => {
    assert.equal(errorOf(altered(["facts", 0, "quoteStart"], -1)).path, "facts[0].quoteStart");
    assert.equal(errorOf(altered(["facts", 0, "figure", "start"], 1.5)).path, "facts[0].figure.start");
  });
});
