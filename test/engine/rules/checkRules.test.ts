import assert from "node:assert/strict";
import { readText } from "../../../src/engine/claims/readClaims.ts";
import { buildFactTable, createChecker, type RuleLevels } from "../../../src/engine/index.ts";
import { checkRules } from "../../../src/engine/rules/checkRules.ts";

const check = (text: string, rules?: RuleLevels) =>
  checkRules(readText(text, { date: "2024-03-20" }), rules === undefined ? {} : { rules });
const shown = (text: string, rules?: RuleLevels) =>
  check(text, rules).map(({ rule, severity }) => `${rule} ${severity}`);

describe("checkRules", () => {
  it("gives a problem all that editors and reports show", () => {
    const text = "7万套租赁住房、8万套保障性住房，两项合计16万套。";
    assert.deepEqual(check(text), [
      {
        start: 21,
        end: 25,
        text: "16万套",
        rule: "parts-and-total",
        severity: "error",
        message: "7万 + 8万 = 15万，稿件作16万。",
        source: "算术",
        fixes: [{ title: "改为“15万套”", edits: [{ start: 21, end: 24, newText: "15万" }] }],
        related: [
          { message: "分项", span: { start: 0, end: 3 } },
          { message: "分项", span: { start: 8, end: 11 } },
        ],
      },
    ]);
  });

  it("speaks English when asked to", () => {
    const [problem] = checkRules(readText("2024年3月19日（星期三）开会。"), { language: "en" });
    assert.equal(problem?.message, "2024年3月19日 is 星期二; the draft has 星期三.");
    assert.equal(problem?.source, "The calendar");
    assert.equal(problem?.fixes[0]?.title, "Change to “星期二”");
  });

  it("takes severities by rule", () => {
    const text = "展厅摆放着二个展柜。";
    assert.deepEqual(shown(text), ["er-or-liang information"]);
    assert.deepEqual(shown(text, { "er-or-liang": "error" }), ["er-or-liang error"]);
    assert.deepEqual(shown(text, { "er-or-liang": "off" }), []);
    assert.deepEqual(shown(text, { "er-or-liang": "none" }), []);
  });

  it("runs a rule that is off by default when it is given a severity", () => {
    const text = "现场有约3万名左右观众。";
    assert.deepEqual(shown(text), []);
    assert.deepEqual(shown(text, { "about-about": "hint" }), ["about-about hint"]);
  });

  it("only hints at 6千 in a headline", () => {
    assert.deepEqual(shown("公园增至6千个\n\n全市公园增至6千个。"), [
      "magnitude-characters hint",
      "magnitude-characters information",
    ]);
  });

  it("puts problems in the order of the text", () => {
    const starts = check("4月31日前，二个项目投资3~5万元，增长近5%以上。").map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(starts.length, 4);
  });

  it("keeps the script and the width of the draft", () => {
    const [problem] = check("展廳擺放著二個展櫃，這是國寶。");
    assert.equal(problem?.fixes[0]?.edits[0]?.newText, "兩");
    const [total] = check("甲队得３万元、乙队得４万元，两项合计８万元。");
    assert.equal(total?.fixes[0]?.edits[0]?.newText, "７万");
  });

  it("leaves a title its words, but not its set phrases", () => {
    assert.deepEqual(shown("小说《二个人》出版。"), []);
    assert.deepEqual(shown("《“14五”规划》出台。"), ["fixed-words information"]);
  });

  it("reports through the checker, whose draft may have severities of its own", () => {
    const checker = createChecker(buildFactTable([]), { rules: { "er-or-liang": "error" } });
    const text = "展厅摆放着二个展柜。";
    assert.deepEqual(
      checker.check(text).problems.map(({ severity }) => severity),
      ["error"],
    );
    assert.equal(checker.check(text).counts.problems, 1);
    assert.deepEqual(checker.check(text, { rules: { "er-or-liang": "off" } }).problems, []);
  });
});
