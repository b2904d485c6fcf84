import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { Fact } from "../../../src/engine/facts/fact.ts";
import { applyReview } from "../../../src/sources/review/applyReview.ts";
import { formatReview, type ReviewedFigure } from "../../../src/sources/review/review.ts";
import { reviewKey } from "../../../src/sources/review/reviewKey.ts";
import { Sentences } from "../../../src/sources/review/sentences.ts";

const text =
  "云溪县统计公报\n\n2023年，云溪县接待游客120万人次，增长8.5%。全县公路里程达到3200公里。另有九曲十八弯。";
const title = "云溪县统计公报";

describe("decisions about the figures of a source", () => {
  const table = buildFactTable([{ id: "公报", text, title, date: "2024-01-15" }]);
  const [source] = table.sources;
  assert.ok(source);

  const decided = (figure: string, kind: ReviewedFigure["kind"], reading?: string) => {
    const start = text.indexOf(figure);
    const span = { start, end: start + figure.length };
    const sentence = new Sentences(text).around(span);
    const key = reviewKey(text, span, sentence);
    return {
      key,
      kind,
      text: figure,
      sentence: text.slice(sentence.start, sentence.end),
      ...(reading === undefined ? {} : { reading }),
    };
  };
  const apply = (...figures: ReviewedFigure[]) =>
    applyReview(text, source, table.facts, new Map(figures.map((one) => [one.key, one])));
  const about = ({ figure, subject, indicator, period }: Fact) =>
    [figure.text, subject?.value, indicator?.text, period?.value].join(" ");

  it("leave everything as it was read where there are none, and where it was accepted", () => {
    assert.deepEqual(apply(), table.facts);
    assert.deepEqual(apply(decided("8.5%", "accepted")), table.facts);
  });

  it("drop a fact", () => {
    const figures = apply(decided("8.5%", "dropped")).map(({ figure }) => figure.text);
    assert.deepEqual(figures, ["120万人次", "3200公里"]);
  });

  it("correct whose figure it is, of what and when, and keep the source's own sentence", () => {
    const reading = "2022年，清水县高速公路里程达到3200公里。";
    const fact = apply(decided("3200公里", "corrected", reading)).at(-1);
    assert.ok(fact);
    assert.equal(about(fact), "3200公里 清水县 高速公路里程 2022-01-01/2022-12-31");
    assert.equal(fact.quote, "全县公路里程达到3200公里。");
    assert.equal(text.slice(fact.figure.start, fact.figure.end), "3200公里");
    assert.equal(fact.source, source);
  });

  it("correct a figure that was misread", () => {
    const fact = apply(decided("3200公里", "corrected", "2023年，云溪县公路里程达到3260公里。")).at(-1);
    assert.equal(fact?.figure.value, "3260");
    assert.equal(text.slice(fact?.figure.start, fact?.figure.end), "3200公里");
  });

  it("make a fact of a figure that was not read as one", () => {
    const unread = "2023年，";
    const facts = apply(decided("2023年", "corrected", `${unread}云溪县常住人口30万人。`));
    assert.equal(facts[0]?.figure.value, "300000");
  });

  it("leave no fact where the correction says nothing that could be checked", () => {
    assert.equal(apply(decided("8.5%", "corrected", "原文有误。")).length, 2);
  });

  it("outlive edits elsewhere in the source, not of the sentence", () => {
    const { key } = decided("3200公里", "dropped");
    const edited = `更正后的标题\n\n${text}`;
    const at = (whole: string, figure: string) => {
      const start = whole.indexOf(figure);
      const span = { start, end: start + figure.length };
      return reviewKey(whole, span, new Sentences(whole).around(span));
    };
    assert.equal(at(edited, "3200公里"), key);
    assert.notEqual(at(text.replace("达到", "增至"), "3200公里"), key);
  });

  it("are written in a stable order", () => {
    const [a, b] = [decided("8.5%", "accepted"), decided("3200公里", "dropped")];
    const review = (...figures: ReviewedFigure[]) => new Map(figures.map((one) => [one.key, one]));
    assert.equal(formatReview(review(a, b)), formatReview(review(b, a)));
  });
});
