import assert from "node:assert/strict";
import fc from "fast-check";
import type { Fix, Problem } from "../../../src/engine/checking/finding.ts";
import { readText } from "../../../src/engine/claims/readClaims.ts";
import { checkRules, type RuleLevels } from "../../../src/engine/rules/checkRules.ts";
import { rules } from "../../../src/engine/rules/index.ts";
import { applyFix, applyPreferred } from "./applyFix.ts";

const date = "2024-03-20";
/** Rules that are off by default too. */
const every: RuleLevels = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
const check = (text: string, levels: RuleLevels = {}): Problem[] =>
  checkRules(readText(text, { date }), { rules: levels });

/** Where an offset of the text before a fix lies after it. */
function moved(offset: number, fix: Fix): number {
  return fix.edits.reduce(
    (at, { start, end, newText }) =>
      start < offset ? at + newText.length - (Math.min(end, offset) - start) : at,
    offset,
  );
}

const wrong = rules.flatMap(({ examples }) =>
  examples.wrong.map((example) => example.wrong.replaceAll(/[«»]/g, "")),
);
const fine = rules.flatMap(({ examples }) => examples.leaveAlone);
/** Drafts of one to four paragraphs, some wrong, some right. */
const drafts = fc
  .array(fc.constantFrom(...wrong, ...wrong, ...fine), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => `本报讯\n\n${paragraphs.join("\n\n")}`);

/** Any characters that rules look at, in any order. */
const soup = fc
  .array(
    fc.constantFrom(
      ..."0123456789０２５．.，,、。；：～~-—%％‰十百千万亿一二两三〇零几近约多余共比占元人个名倍年月日成",
      ..."超过 以上 左右 不到 至少 增长 下降 减少 提高 回落 增速 占比 百分点 个百分点 其中 合计 两项 同比 比上年 年代 星期三 一是 北京 平均每个 （ ） “ ” \n".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** A fix makes its problem go away and brings no new one. */
function assertMends(text: string, before: readonly Problem[], problem: Problem, levels: RuleLevels): void {
  for (const fix of problem.fixes) {
    const known = before
      .filter((other) => other !== problem)
      .map((other) => `${other.rule} at ${moved(other.start, fix)}`);
    assert.deepEqual(
      check(applyFix(text, fix), levels)
        .map((other) => `${other.rule} at ${other.start}`)
        .filter((other) => !known.includes(other)),
      [],
      `${problem.rule} in ${text}: ${fix.title}`,
    );
  }
}

describe("fixes of rules", () => {
  for (const { id, examples } of rules) {
    it(`of ${id} mend each of its examples, once and for all`, () => {
      for (const { wrong, date: own } of examples.wrong) {
        const text = wrong.replaceAll(/[«»]/g, "");
        const read = (draft: string) => checkRules(readText(draft, { date: own ?? date }), { rules: every });
        const before = read(text);
        for (const problem of before.filter(({ rule }) => rule === id)) {
          for (const fix of problem.fixes) {
            const left = read(applyFix(text, fix)).map(({ rule }) => rule);
            assert.equal(left.includes(id), false, `${text}: ${fix.title}`);
            const others = before.map(({ rule }) => rule);
            assert.deepEqual(
              left.filter((rule) => !others.includes(rule)),
              [],
              `${text}: ${fix.title}`,
            );
          }
        }
        const once = applyPreferred(text, before);
        assert.equal(applyPreferred(once, read(once)), once);
      }
    });
  }

  it("make their problem go away and bring no new one", () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom({}, every), (text, levels) => {
        const before = check(text, levels);
        for (const problem of before) assertMends(text, before, problem, levels);
      }),
      { numRuns: 100 },
    );
  });

  it("applied all at once leave nothing to apply", () => {
    fc.assert(
      fc.property(fc.oneof(drafts, soup), fc.constantFrom({}, every), (text, levels) => {
        const once = applyPreferred(text, check(text, levels));
        assert.equal(applyPreferred(once, check(once, levels)), once);
      }),
      { numRuns: 200 },
    );
  });
});

describe("problems of rules", () => {
  it("lie in the text, in order, with edits that lie in them and never overlap, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(soup, drafts, fc.string({ unit: "binary" })), (text) => {
        let last = 0;
        for (const { start, end, text: words, fixes } of check(text)) {
          assert.ok(start >= last && start < end && end <= text.length);
          assert.equal(text.slice(start, end), words);
          last = start;
          for (const { edits } of fixes) {
            const sorted = [...edits].sort((a, b) => a.start - b.start);
            sorted.forEach((edit, index) => {
              assert.ok(
                edit.start >= (sorted[index - 1]?.end ?? start) && edit.end <= end && edit.start <= edit.end,
              );
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
