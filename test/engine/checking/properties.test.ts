import assert from "node:assert/strict";
import fc from "fast-check";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import type { Finding } from "../../../src/engine/checking/finding.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { applyEdits, article, check, draftDay, preferredFix, sourceDay } from "./check.ts";
import { newsText } from "./news.ts";

const anyText = fc.oneof(
  newsText,
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
);

/** A source, and a draft that copies it but for a digit or two. */
const slips = fc
  .tuple(newsText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."123456789")), { maxLength: 3 }))
  .map(([source, changes]) => {
    const places = [...source].flatMap((char, at) => (/[1-9]/.test(char) ? [at] : []));
    const draft = [...source];
    for (const [pick, digit] of changes) {
      const place = places[pick % Math.max(1, places.length)];
      if (place !== undefined) draft[place] = digit;
    }
    return { source, draft: draft.join("") };
  });

function isContradicted({ verdict }: Finding): boolean {
  return verdict === "contradicted";
}

describe("check, whatever the draft", () => {
  const checker = createChecker(
    buildFactTable([article("2023年，昆明市茶叶产量达12万吨，比上年增长5%，民宿3200家。")]),
  );

  it("never throws", () => {
    fc.assert(
      fc.property(anyText, (draft) => {
        const { findings, counts } = checker.check(draft, { date: draftDay });
        assert.equal(counts.supported + counts.contradicted + counts.unverified, findings.length);
      }),
      { numRuns: 250 },
    );
  });

  it("never throws, whatever the source", () => {
    fc.assert(
      fc.property(anyText, anyText, (source, draft) => {
        assert.ok(check(source, draft).findings);
      }),
      { numRuns: 150 },
    );
  });

  it("answers the same each time", () => {
    fc.assert(
      fc.property(newsText, newsText, (source, draft) => {
        assert.equal(JSON.stringify(check(source, draft)), JSON.stringify(check(source, draft)));
      }),
      { numRuns: 50 },
    );
  });

  it("marks stretches of the text, and says what stands there", () => {
    fc.assert(
      fc.property(slips, ({ source, draft }) => {
        for (const { start, end, text } of check(source, draft).findings) {
          assert.ok(start >= 0 && start < end && end <= draft.length);
          assert.equal(text, draft.slice(start, end));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a source checked against itself", () => {
  it("is never contradicted", () => {
    fc.assert(
      fc.property(newsText, (source) => {
        assert.deepEqual(
          check(source, source, sourceDay)
            .findings.filter(isContradicted)
            .map(({ text, code }) => `${text} ${code}`),
          [],
        );
      }),
      { numRuns: 250 },
    );
  });
});

describe("fixes", () => {
  it("edit within the text, never one stretch twice", () => {
    fc.assert(
      fc.property(slips, ({ source, draft }) => {
        for (const { fixes } of check(source, draft).findings) {
          for (const { edits } of fixes) {
            const sorted = [...edits].sort((a, b) => a.start - b.start);
            let end = 0;
            for (const edit of sorted) {
              assert.ok(edit.start >= end && edit.end >= edit.start && edit.end <= draft.length);
              end = edit.end;
            }
            assert.notEqual(applyEdits(draft, edits), draft);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are given only for what is contradicted, one of them preferred at most", () => {
    fc.assert(
      fc.property(slips, ({ source, draft }) => {
        for (const finding of check(source, draft).findings) {
          if (!isContradicted(finding)) assert.deepEqual(finding.fixes, []);
          assert.ok(finding.fixes.filter(({ preferred }) => preferred).length <= 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("once made, leave nothing to find in their place", () => {
    fc.assert(
      fc.property(slips, ({ source, draft }) => {
        const { findings } = check(source, draft);
        for (const finding of findings.filter(isContradicted)) {
          const fix = preferredFix(finding);
          if (!fix) continue;
          const first = Math.min(...fix.edits.map(({ start }) => start));
          const after = applyEdits(draft, fix.edits);
          const grown = after.length - draft.length;
          const last = Math.max(...fix.edits.map(({ end }) => end)) + grown;
          const again = check(source, after).findings.filter(
            (other) => isContradicted(other) && other.start < last && other.end > first,
          );
          assert.deepEqual(
            again.map(({ text, code }) => `${text} ${code}`),
            [],
            after,
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
