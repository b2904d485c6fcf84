import assert from "node:assert/strict";
import { writeDocument } from "../../../src/sources/formats/writeDocument.ts";
import { sheet } from "../../engine/tables/sheet.ts";

const table = sheet("地区 | 接待游客（万人次）\n九江市 | 8012.5\n上饶市 | 9105.3");
const sentence = "2023年九江市接待游客为8012.5万人次。";

/** The lines of a document of these paragraphs with a table below them, read under a title. */
function lines(paragraphs: readonly string[], title?: string): string[] {
  const texts = paragraphs.map((text) => ({ kind: "text", pieces: [{ text }] }) as const);
  const { text } = writeDocument(
    { content: { blocks: [...texts, { kind: "table", table, place: {} }] } },
    title,
  );
  return text.split("\n");
}

describe("a document put together", () => {
  it("has tables that are about what its title says, or the heading that says more", () => {
    const prose = "各地举办了许多活动，游客比往年多。";
    assert.ok(lines([prose], "2023年江西省旅游报告").includes(sentence));
    assert.ok(lines(["江西省旅游报告", "2023年江西省旅游报告", prose], "江西省旅游报告").includes(sentence));
    assert.ok(lines(["2023年江西省旅游报告", prose]).includes(sentence));
  });

  it("has none that are about a prose line, or about what another heading says", () => {
    for (const paragraphs of [
      ["江西省旅游报告", "2023年江西省旅游报告已经印发各地，请结合实际认真贯彻落实。", "各地活动很多。"],
      ["江西省旅游报告", "2023年江西省农业报告", "各地活动很多。"],
    ])
      assert.ok(!lines(paragraphs, "江西省旅游报告").some((line) => line.startsWith("2023年九江市")));
  });
});
