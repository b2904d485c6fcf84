import assert from "node:assert/strict";
import { ignoredRules, keyMarks } from "../../src/decisions/index.ts";
import { buildFactTable, createChecker } from "../../src/engine/index.ts";

const checker = createChecker(buildFactTable([]));

const leftAlone = (text: string): [string, boolean][] =>
  keyMarks(text, checker.check(text)).flatMap((mark) =>
    "problem" in mark ? [[mark.problem.rule, mark.leftAlone] as [string, boolean]] : [],
  );

describe("comments that name rules", () => {
  it("switch those rules off in the whole draft, and no others", () => {
    const draft = "投资3~5万元，摆放着二个展柜。";
    assert.deepEqual(leftAlone(`${draft}\n<!-- 核数：忽略规则 range-unit -->`), [
      ["range-unit", true],
      ["er-or-liang", false],
    ]);
    assert.deepEqual(leftAlone(`<!-- heshu-ignore-rule range-unit, er-or-liang -->\n${draft}`), [
      ["range-unit", true],
      ["er-or-liang", true],
    ]);
  });

  it("may name several, parted as one likes", () => {
    assert.deepEqual(
      [...ignoredRules("<!--核数:忽略规则 mu、growth，weekday difference-->")],
      ["mu", "growth", "weekday", "difference"],
    );
  });

  it("mean nothing else", () => {
    assert.deepEqual([...ignoredRules("<!-- 核数：忽略规则 --> <!-- 核数：忽略 mu --> 忽略规则 mu")], []);
  });
});
