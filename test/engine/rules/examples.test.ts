import assert from "node:assert/strict";
import type { Problem, Severity } from "../../../src/engine/checking/finding.ts";
import { readText } from "../../../src/engine/claims/readClaims.ts";
import type { IsoDate } from "../../../src/engine/figures/figure.ts";
import { checkRules, type RuleLevels } from "../../../src/engine/rules/checkRules.ts";
import { type RuleId, rules } from "../../../src/engine/rules/index.ts";
import type { Rule, WrongExample } from "../../../src/engine/rules/rule.ts";
import { applyFix } from "./applyFix.ts";

const every: RuleLevels = Object.fromEntries(rules.map(({ id }): [RuleId, Severity] => [id, "information"]));

function check(text: string, date?: IsoDate, levels?: RuleLevels): Problem[] {
  return checkRules(
    readText(text, date === undefined ? {} : { date }),
    levels === undefined ? {} : { rules: levels },
  );
}

/** The text without the marks, and what they stand around. */
function unmark({ wrong }: WrongExample): { text: string; marked: string; start: number } {
  const start = wrong.indexOf("«");
  const end = wrong.indexOf("»");
  return {
    text: wrong.replaceAll(/[«»]/g, ""),
    marked: wrong.slice(start + 1, end),
    start,
  };
}

/** What a fix makes of the words it was offered for. */
function fixed(text: string, problem: Problem, index: number): string {
  const fix = problem.fixes[index];
  assert.ok(fix, `fix ${index}`);
  const after = applyFix(text, fix);
  return after.slice(problem.start, after.length - (text.length - problem.end));
}

describe("rules", () => {
  it("have an id, of lower-case words, each", () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  it("say in both languages what they are", () => {
    for (const { title, about } of rules) {
      for (const words of [title, about]) {
        assert.match(words["zh-CN"], /\p{Script=Han}/u);
        assert.match(words.en, /^[“A-Z0-9\p{Script=Han}]/u);
      }
    }
  });

  for (const rule of rules as readonly Rule[]) {
    describe(rule.id, () => {
      const own: RuleLevels = { [rule.id]: "information" };
      for (const example of rule.examples.wrong) {
        const { text, marked, start } = unmark(example);
        it(`reports ${marked} in ${text.replaceAll("\n", "⏎")}`, () => {
          const problems = check(text, example.date, own).filter((problem) => problem.rule === rule.id);
          assert.deepEqual(
            problems.map((problem) => [problem.start, problem.text]),
            [[start, marked]],
          );
          const [problem] = problems;
          assert.ok(problem);
          if (example.right !== undefined) {
            assert.equal(fixed(text, problem, 0), example.right);
            assert.equal(problem.fixes[0]?.preferred, true);
          }
          const choices = example.choices ?? [];
          if (example.right === undefined) {
            assert.deepEqual(
              problem.fixes.map((_, index) => fixed(text, problem, index)),
              choices,
            );
            assert.ok(problem.fixes.every((fix) => fix.preferred === undefined));
          }
        });
      }
      for (const text of rule.examples.leaveAlone) {
        it(`leaves alone ${text.replaceAll("\n", "⏎")}`, () => {
          assert.deepEqual(
            check(text, "2024-03-20").map((problem) => [problem.rule, problem.text]),
            [],
          );
          assert.deepEqual(
            check(text, "2024-03-20", every)
              .filter((problem) => problem.rule === rule.id)
              .map((problem) => problem.text),
            [],
          );
        });
      }
    });
  }
});
