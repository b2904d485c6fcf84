import assert from "node:assert/strict";
import { join } from "node:path";
import { type CaseSet, readCaseSets } from "../scripts/score/cases.ts";
import { type Item, selfCheck } from "../scripts/score/corpus.ts";
import { describe as describeCase, isFailing } from "../scripts/score/printCases.ts";
import { formatFailure } from "../scripts/score/printCorpus.ts";
import { isWrongPreferred, type ScoredCase, scoreCases } from "../scripts/score/scoreCases.ts";
import { readSourceTexts } from "../scripts/score/sources.ts";
import { percent } from "../scripts/score/tables.ts";
import { buildFactTable, createChecker } from "../src/engine/index.ts";

/** The share of drafts whose verdict must be the one a careful sub-editor gave. */
const leastRight = 0.88;

const score = (set: CaseSet): ScoredCase[] =>
  scoreCases(set, createChecker(buildFactTable(readSourceTexts(set.sourcePaths))));

const articles = (set: CaseSet): Item[] =>
  readSourceTexts(set.sourcePaths).map(({ id, title, date, text }) => ({
    id,
    title: title ?? "",
    date: date ?? "",
    text,
  }));

const list = (scored: readonly ScoredCase[]): string => `\n${scored.map(describeCase).join("\n")}`;

describe("made-up articles and labelled drafts about them", () => {
  const all: ScoredCase[] = [];

  for (const set of readCaseSets(join(import.meta.dirname, "cases"))) {
    describe(set.name, () => {
      const scored = score(set);
      all.push(...scored);

      it("raises nothing on the article itself", () => {
        const { contradicted, problems } = selfCheck(articles(set));
        assert.deepEqual([...contradicted, ...problems].map(formatFailure), []);
      });

      it("raises nothing on a draft that is right, or of which the source says nothing", () => {
        const broken = scored.filter(({ judgement }) => judgement.silenceBroken);
        assert.equal(broken.length, 0, list(broken));
      });

      it("prefers no fix that puts another wrong text in its place", () => {
        const wrong = scored.filter(isWrongPreferred);
        assert.equal(wrong.length, 0, list(wrong));
      });
    });
  }

  it("judges the drafts as a careful sub-editor would", () => {
    const right = all.filter(({ judgement }) => judgement.right).length;
    const said = `${right} of ${all.length} right (${percent(right, all.length)})`;
    const failing = all.filter(isFailing).map((entry) => describeCase(entry).split("\n", 1)[0]);
    console.log([`      ${said}; npm run score -- test/cases tells more`, ...failing].join("\n    "));
    assert.ok(right >= leastRight * all.length, said);
  });
});
