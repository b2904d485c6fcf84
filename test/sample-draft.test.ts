import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { applyEdits } from "../scripts/score/fixes.ts";
import { type Flag, touches } from "../scripts/score/judge.ts";
import { readSourceTexts } from "../scripts/score/sources.ts";
import { buildFactTable, createChecker, type Span } from "../src/engine/index.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const draft = readFileSync(join(fixtures, "sample-draft.gao"), "utf8");

const expected = z
  .object({
    date: z.iso.date(),
    errors: z.array(
      z.object({
        kind: z.string(),
        context: z.string(),
        span: z.string(),
        correction: z.string().optional(),
        found: z.enum(["finding", "problem"]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(fixtures, "sample-draft.expected.json"), "utf8")));

type Planted = (typeof expected.errors)[number];

const placeOf = ({ context, span }: Planted): Span => {
  const start = draft.indexOf(context) + context.indexOf(span);
  return { start, end: start + span.length };
};

describe("the sample draft", () => {
  const seeds = readSourceTexts([join(import.meta.dirname, "../seeds")]);
  const result = createChecker(buildFactTable(seeds)).check(draft, { date: expected.date });
  const contradicted = result.findings.filter(({ verdict }) => verdict === "contradicted");
  const flags: readonly Flag[] = [...contradicted, ...result.problems];

  for (const planted of expected.errors) {
    const { kind, context, span, correction, found } = planted;
    it(`${kind}: ${context}`, () => {
      const place = placeOf(planted);
      const raised: readonly Flag[] = found === "problem" ? result.problems : contradicted;
      const flag = raised.find((candidate) => touches(candidate, place));
      assert.ok(flag, `nothing found at ${span}`);
      if (correction === undefined) {
        assert.deepEqual(
          flag.fixes.filter(({ preferred }) => preferred),
          [],
        );
        return;
      }
      const wanted = draft.slice(0, place.start) + correction + draft.slice(place.end);
      const offered = flag.fixes.map(({ edits }) => applyEdits(draft, edits));
      assert.ok(
        offered.includes(wanted),
        `${flag.message} ${flag.fixes.map(({ title }) => title).join("; ")}`,
      );
    });
  }

  it("raises nothing else", () => {
    const places = expected.errors.map(placeOf);
    const others = flags.filter((flag) => !places.some((place) => touches(flag, place)));
    assert.deepEqual(
      others.map(({ text, message }) => `${text}: ${message}`),
      [],
    );
  });

  it("finds as much where nobody says when it was written", () => {
    const undated = createChecker(buildFactTable(seeds)).check(draft);
    const places = ({ findings, problems }: typeof result) =>
      [...findings.filter(({ verdict }) => verdict === "contradicted"), ...problems].map(({ text }) => text);
    assert.deepEqual(places(undated), places(result));
  });
});
