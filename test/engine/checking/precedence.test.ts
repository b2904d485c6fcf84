import assert from "node:assert/strict";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { SourceText } from "../../../src/engine/facts/fact.ts";
import { article, findingOf } from "./check.ts";

const first = (more: Partial<SourceText> = {}) =>
  article("2023年，昆明市接待游客1.8亿人次。", { id: "a", publisher: "统计局", date: "2024-01-20", ...more });
const second = (more: Partial<SourceText> = {}) =>
  article("2023年，昆明市接待游客1.9亿人次。", { id: "b", publisher: "统计局", date: "2024-03-20", ...more });

/** Verdict, the figure of the source, and what stands beside them. */
function told(sources: readonly SourceText[], figure: string): unknown[] {
  const { verdict, fact, related } = findingOf(sources, `2023年，昆明市接待游客${figure}。`, figure);
  return [verdict, fact?.figure.text, ...related.map(({ message }) => message)];
}

describe("sources that disagree", () => {
  it("of one publisher: what was said later holds, and the earlier word stands beside it with its date", () => {
    const beside = "说法不一：统计局2024年1月20日作1.8亿人次";
    for (const sources of [
      [first(), second()],
      [second(), first()],
    ]) {
      assert.deepEqual(told(sources, "1.8亿人次"), ["contradicted", "1.9亿人次", beside]);
      assert.deepEqual(told(sources, "1.9亿人次"), ["supported", "1.9亿人次", beside]);
    }
  });

  it("of several publishers: either bears a draft out, and the other is shown with its date", () => {
    const sources = [first(), second({ publisher: "文旅局" })];
    assert.deepEqual(told(sources, "1.8亿人次"), [
      "supported",
      "1.8亿人次",
      "说法不一：文旅局2024年3月20日作1.9亿人次",
    ]);
    assert.deepEqual(told(sources, "1.9亿人次"), [
      "supported",
      "1.9亿人次",
      "说法不一：统计局2024年1月20日作1.8亿人次",
    ]);
  });

  it("hold as they are without a date, or without a publisher", () => {
    assert.equal(told([first(), second({ publisher: "" })], "1.8亿人次")[0], "supported");
    const { date: _date, ...undated } = second();
    assert.equal(told([first(), undated], "1.8亿人次")[0], "supported");
  });

  it("that tell of different years or places do not disagree", () => {
    const earlier = first({ text: "2022年，昆明市接待游客1.7亿人次。" });
    assert.deepEqual(told([earlier, second()], "1.9亿人次"), ["supported", "1.9亿人次"]);
    const elsewhere = first({ text: "2023年，大理州接待游客0.9亿人次。" });
    assert.deepEqual(told([elsewhere, second()], "1.9亿人次"), ["supported", "1.9亿人次"]);
  });

  it("are ordered by the editor before their dates count", () => {
    const table = buildFactTable([first(), second({ publisher: "晚报" })]);
    const ranked = (ids: readonly string[]) => {
      const sources = table.sources.map((source) => ({ ...source, authority: ids.indexOf(source.id) }));
      const facts = table.facts.map((fact) => ({
        ...fact,
        source: sources.find(({ id }) => id === fact.source.id) ?? fact.source,
      }));
      const { findings } = createChecker({ ...table, sources, facts }).check(
        "2023年，昆明市接待游客1.8亿人次。",
        {
          date: "2024-05-09",
        },
      );
      return findings.map(({ verdict, fact }) => [verdict, fact?.figure.text]);
    };
    assert.deepEqual(ranked(["a", "b"]), [["supported", "1.8亿人次"]]);
    assert.deepEqual(ranked(["b", "a"]), [["contradicted", "1.9亿人次"]]);
  });
});
