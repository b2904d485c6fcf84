import assert from "node:assert/strict";
import { readText } from "../../../src/engine/claims/readClaims.ts";
import { Concerns } from "../../../src/engine/rules/concerns.ts";
import type { RuleDraft } from "../../../src/engine/rules/draft.ts";
import { rules } from "../../../src/engine/rules/index.ts";
import type { Rule } from "../../../src/engine/rules/rule.ts";
import { RuleDrafts, WholeDraft } from "../../../src/engine/rules/wholeDraft.ts";

function lineOf(text: string): RuleDraft {
  const [line] = new WholeDraft(readText(text), new RuleDrafts()).lines;
  assert(line);
  return line.draft;
}

function waitingFor(needs: Pick<Rule, "needs" | "kinds">): Rule {
  const [rule] = rules;
  return { ...rule, needs: undefined, kinds: undefined, ...needs } as Rule;
}

describe("the rules that a line concerns", () => {
  const concerns = new Concerns([
    waitingFor({}),
    waitingFor({ needs: ["岁"] }),
    waitingFor({ needs: ["一是", "第一，"] }),
    waitingFor({ kinds: ["multiple", "percentage"] }),
    waitingFor({ needs: ["其中"], kinds: ["percentage"] }),
  ]);

  for (const [text, expected] of [
    ["到场300人。", [0]],
    ["他今年60歲。", [0, 1]],
    ["第一，抓好300个项目。", [0, 2]],
    ["一要300个，第一个。", [0]],
    ["增长5.2%。", [0, 3]],
    ["共200人，其中女生占60%。", [0, 3, 4]],
    ["共200人，其中女生120人。", [0]],
    ["其一是说他60岁时增长3倍。", [0, 1, 2, 3]],
  ] as const) {
    it(`${text} ${expected.join(" ")}`, () => assert.deepEqual(concerns.of(lineOf(text)), expected));
  }

  it("are those of each line by itself", () => {
    concerns.of(lineOf("他60岁，增长5.2%。"));
    assert.deepEqual(concerns.of(lineOf("到场300人。")), [0]);
  });
});
