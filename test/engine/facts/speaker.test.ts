import assert from "node:assert/strict";
import { speakerAt } from "../../../src/engine/facts/speaker.ts";

/** Who is speaking at the end of the text. */
function speakerOf(text: string): string | undefined {
  return speakerAt(text, text.length);
}

describe("who speaks", () => {
  for (const verb of ["表示", "介绍", "指出", "强调", "透露", "回应", "说"]) {
    it(`王静${verb}，…`, () => assert.equal(speakerOf(`王静${verb}，今年增长`), "王静"));
  }

  it("also before a quotation", () => assert.equal(speakerOf("王静说：“今年增长"), "王静"));

  it("the last who was named", () => {
    assert.equal(speakerOf("李明介绍，去年增长5%。王静表示，今年增长"), "王静");
  });

  it("in this paragraph only", () => assert.equal(speakerOf("李明介绍，去年增长5%。\n今年增长"), undefined));

  it("nobody, where nobody is named", () => {
    assert.equal(speakerOf("今年增长"), undefined);
    assert.equal(speakerOf("他说，今年增长"), undefined);
  });

  it("not someone who speaks only later", () => {
    const text = "今年增长8%，王静表示，明年增长";
    assert.equal(speakerAt(text, 4), undefined);
  });
});
