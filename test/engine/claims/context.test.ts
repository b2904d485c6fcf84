import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

/** The words of a slot like `context`, whatever their order. */
function words(text: string | undefined): string[] {
  return (text ?? "").split(" ").filter((word) => word !== "");
}

describe("what was said before a claim", () => {
  it("clauses right before it that have no figure lead to it", () => {
    const text = "老旧管网改造提速，更新里程达120公里。";
    assert.ok(words(claimOf(text, "120公里").lead).some((word) => word.includes("管网")));
  });

  it("what the paragraph counted before is its context, not its lead", () => {
    const claim = claimOf("湖区候鸟达12万只。新增观鸟点8处。", "8处");
    assert.ok(words(claim.context).some((word) => word.includes("候鸟")));
    assert.equal(claim.lead, undefined);
  });

  it("a new paragraph starts afresh", () => {
    assert.equal(claimOf("湖区候鸟达12万只。\n新增观鸟点8处。", "8处").context, undefined);
  });

  it("a claim that names nothing is of what was named last", () => {
    const claim = claimOf("湖区候鸟达12万只，比去年增长8%。", "8%");
    assert.equal(claim.indicator?.value, "湖区候鸟");
    assert.equal(claim.indicator?.inherited, true);
  });
});

describe("the sentence a claim is quoted by", () => {
  it("ends at its full stop", () => {
    const text = "湖区候鸟达12万只，比去年增长8%。新增观鸟点8处。";
    const { sentence } = claimOf(text, "8%");
    assert.equal(text.slice(sentence.start, sentence.end), "湖区候鸟达12万只，比去年增长8%。");
  });

  it("or at a semicolon", () => {
    const text = "铜产量12万吨，增长3%；铝产量9万吨，增长5%；锌产量持平。";
    const { sentence } = claimOf(text, "5%");
    assert.equal(text.slice(sentence.start, sentence.end), "铝产量9万吨，增长5%");
  });

  it("leaves out the dateline", () => {
    const text = "新华社昆明5月9日电 鲜切花产量增长8%。";
    const { sentence } = claimOf(text, "8%");
    assert.equal(text.slice(sentence.start, sentence.end), "鲜切花产量增长8%。");
  });
});
