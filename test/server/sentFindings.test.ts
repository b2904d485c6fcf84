import assert from "node:assert/strict";
import { applyFindings } from "../../src/protocol/applyFindings.ts";
import type { DraftFindings, Mark } from "../../src/protocol/findings.ts";
import { SentFindings } from "../../src/server/features/sentFindings.ts";
import { mark } from "../protocol/marks.ts";

const uri = "file:///draft.gao";
const counts = { supported: 0, contradicted: 0, unverified: 0, problems: 0, ignored: 0 };

describe("findings on their way to the client", () => {
  let sent: SentFindings;
  beforeEach(() => {
    sent = new SentFindings();
  });
  const next = (marks: readonly Mark[], lines = 100) =>
    sent.next({ uri, version: 1, state: "checked", counts, marks: [...marks], notes: [] }, lines);

  it("are all there the first time", () => {
    const params = next([mark(0, 0), mark(3, 5)]);
    assert.equal(params.change, undefined);
    assert.equal(params.marks.length, 2);
  });

  it("are only those that changed after that", () => {
    next([mark(0, 0), mark(3, 5), mark(3, 9)]);
    const params = next([mark(0, 0), mark(3, 6), mark(3, 9)]);
    assert.deepEqual(params.change, { base: 1, from: 1, removed: 1, lines: 0 });
    assert.deepEqual(params.marks, [mark(3, 6)]);
  });

  it("are none where lines were put in above", () => {
    const moved = { key: "a" };
    next([mark(1, 0), mark(3, 5, moved)], 10);
    const params = next([mark(1, 0), mark(5, 5, moved)], 12);
    assert.deepEqual(params.change, { base: 1, from: 1, removed: 0, lines: 2 });
    assert.deepEqual(params.marks, []);
  });

  it("are all there again once the draft was closed", () => {
    next([mark(0, 0)]);
    sent.forget(uri);
    assert.equal(next([mark(0, 0)]).change, undefined);
  });

  it("change nothing for a client that missed some", () => {
    next([mark(0, 0)]);
    const first = applyFindings(undefined, next([mark(0, 1)]));
    assert.equal(first, undefined);
  });

  it("leave the client with what the server has, after a thousand changes", () => {
    let held: DraftFindings | undefined;
    let marks: Mark[] = [];
    let lines = 200;
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const related = (line: number) => [
      {
        location: { uri: random(2) === 0 ? uri : "file:///source.txt", range: mark(line, 3).range },
        message: "另见",
      },
    ];
    for (let round = 0; round < 1000; round++) {
      const at = random(marks.length + 1);
      const shift = random(3) === 0 ? random(5) - 1 : 0;
      const line = Math.max(marks[at - 1]?.range.start.line ?? 0, 0);
      const middle = [mark(line, 50 + round, { key: String(round), related: related(random(200)) })].slice(
        random(2),
      );
      marks = [
        ...marks.slice(0, at),
        ...middle,
        ...marks.slice(at + random(3)).map((one) => ({
          ...one,
          range: {
            start: { ...one.range.start, line: one.range.start.line + shift },
            end: { ...one.range.end, line: one.range.end.line + shift },
          },
        })),
      ];
      lines += shift;
      held = applyFindings(held, JSON.parse(JSON.stringify(next(marks, lines))));
      assert.deepEqual(held?.marks, marks);
    }
  });
});
