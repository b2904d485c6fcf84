import assert from "node:assert/strict";
import fc from "fast-check";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import { readClaims } from "../../../src/engine/claims/readClaims.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { article, draftDay } from "./check.ts";
import { newsText } from "./news.ts";

/** Lines that bear on others: names, times, datelines, code, points of a list, numbers that break off. */
const bearing = [
  "昆明市去年GDP增长5%",
  "新华社昆明5月9日电（记者 王静）全市茶叶产量12万吨。",
  "朝阳",
  "北京市朝阳区新增就业3万人。",
  "朝阳游客超过30万人次。",
  "全市共有公园210家，比上年增长5%。",
  "2022年，云南省旅游收入达9000亿元，创2019年以来新高。",
  "全年接待游客1200万人次，一季度300万人次。",
  "抓好四个方面工作：",
  "一是稳增长，二是促改革，",
  "四是惠民生，民宿3200家。",
  "```",
  "==茶叶产量==12**万**吨",
  "---",
  "２０２３年茶叶产量１２万吨。",
  "據介紹，兩個專案總投資約3千萬元，這個月開工。",
  "会议介绍，全市规模以上工业企业去年实现利润12",
  "34万元，2023年昆明市茶叶产量为15万吨。",
  "2023年，昆明市茶叶产量为12万吨。",
  "2023年，昆明市民宿共有3500家。",
  "　",
  "",
];

const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...bearing) },
  { weight: 1, arbitrary: newsText },
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
const piece = fc.oneof(line, fc.constantFrom(..."5一年，。\n\r万亿元%昆市全*-`０ 　".split("")));

/** Somewhere in the text so much is deleted and something put in its place. */
const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(40)), piece });
type Edit = { readonly at: number; readonly length: number; readonly piece: string };

function edited(draft: string, { at, length, piece }: Edit): string {
  const start = at % (draft.length + 1);
  return draft.slice(0, start) + piece + draft.slice(start + length);
}

const table = buildFactTable([
  article(
    "2023年，昆明市茶叶产量达12万吨，比上年增长5%，民宿3200家。全市共有公园210家，接待游客1200万人次。",
  ),
  article("2022年，云南省旅游收入达9449亿元，增长12%。", { id: "province" }),
]);

describe("checking a draft that was checked before, a few edits ago", () => {
  it("finds what a check of the text alone finds", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.constantFrom({ date: draftDay }, {}),
        (draft, edits, options) => {
          const checker = createChecker(table);
          checker.check(draft, options);
          let now = draft;
          for (const one of edits) {
            now = edited(now, one);
            const again = checker.check(now, options);
            const afresh = createChecker(table).check(now, options);
            assert.equal(JSON.stringify(again), JSON.stringify(afresh));
          }
          assert.deepEqual(checker.explain(now, options), createChecker(table).explain(now, options));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds what it found at first when an edit is taken back", () => {
    fc.assert(
      fc.property(text, edit, (draft, one) => {
        const checker = createChecker(table);
        const first = JSON.stringify(checker.check(draft));
        checker.check(edited(draft, one));
        assert.equal(JSON.stringify(checker.check(draft)), first);
      }),
      { numRuns: 20 },
    );
  });

  it("minds other dates, headlines and severities than before", () => {
    const checker = createChecker(table);
    const draft = bearing.join("\n");
    const options = [
      { date: draftDay },
      { date: "2023-05-09" },
      { title: "大理州民宿增多" },
      { date: draftDay, rules: { inconsistent: "off" as const } },
      {},
    ];
    for (const one of [...options, ...options]) {
      assert.deepEqual(checker.check(draft, one), createChecker(table).check(draft, one));
    }
  });

  it("gives claims the places that they have in the draft", () => {
    const checker = createChecker(table);
    const draft = "去年，昆明市茶叶产量达12万吨。\n民宿3200家。";
    checker.check(draft);
    const longer = `昆明消息\n\n${draft}`;
    const claims = checker.check(longer).findings.map(({ claim }) => claim);
    assert.deepEqual(claims, readClaims(longer));
    const [, second] = claims;
    assert.deepEqual(second?.subject, {
      text: "昆明市",
      value: "昆明市",
      start: 9,
      end: 12,
      inherited: true,
    });
  });
});
