import assert from "node:assert/strict";
import { join } from "node:path";
import { readCaseSets } from "../scripts/score/cases.ts";
import { isWrongPreferred, scoreCases } from "../scripts/score/scoreCases.ts";
import { readSourceTexts } from "../scripts/score/sources.ts";
import { buildFactTable, createChecker } from "../src/engine/index.ts";

/** The present level, a little below: it is to rise. */
const leastRight = 0.96;

describe("drafts about the bundled seed", () => {
  const checker = createChecker(buildFactTable(readSourceTexts([join(import.meta.dirname, "../seeds")])));
  const scored = readCaseSets(join(import.meta.dirname, "seed-drafts")).flatMap((set) =>
    scoreCases(set, checker),
  );

  it("are judged at their present level", () => {
    const right = scored.filter(({ judgement }) => judgement.right).length;
    console.log(`      ${right} of ${scored.length} right`);
    assert.ok(right >= leastRight * scored.length);
  });

  it("are left alone where there is nothing to say", () => {
    const loud = scored.filter(({ judgement }) => judgement.silenceBroken);
    assert.deepEqual(
      loud.map(({ judgement }) => judgement.case.draft),
      [],
    );
  });

  it("get no wrong fix", () => {
    const wrong = scored.filter(isWrongPreferred);
    assert.deepEqual(
      wrong.map(({ judgement }) => judgement.case.draft),
      [],
    );
  });
});
