import assert from "node:assert/strict";
import { marksOf } from "../../../src/engine/report/marks.ts";
import { suggestionsFor } from "../../../src/engine/report/suggestion.ts";
import { document, finding, spanOf } from "./sample.ts";

describe("suggestionsFor", () => {
  const text = "去年全县接待游客约210万人次。";
  const base = finding(text, { words: "约210万人次", verdict: "contradicted", code: "value" });
  const suggest = (fixes: typeof base.fixes) => {
    const [mark] = marksOf(document(text, [{ ...base, fixes }]).result);
    return mark && suggestionsFor(text, mark);
  };
  const edit = (words: string, newText: string) => ({ ...spanOf(text, words), newText });

  it("shows the whole expression when only the numeral is replaced", () => {
    assert.deepEqual(suggest([{ title: "改", preferred: true, edits: [edit("210万", "120万")] }]), [
      "约120万人次",
    ]);
  });
  it("shows words before the figure when the fix lies there", () => {
    assert.deepEqual(suggest([{ title: "改", preferred: true, edits: [edit("去年", "今年")] }]), [
      "今年全县接待游客约210万人次",
    ]);
  });
  it("lists each possible text when none is preferred", () => {
    assert.deepEqual(
      suggest([
        { title: "改", edits: [edit("210", "120")] },
        { title: "改", edits: [edit("210", "102")] },
      ]),
      ["约120万人次", "约102万人次"],
    );
  });
  it("leaves out a fix that only adds an attribution", () => {
    const end = spanOf(text, "约210万人次").end;
    assert.deepEqual(
      suggest([{ title: "注明", edits: [{ start: end, end, newText: "（据云溪日报）" }] }]),
      [],
    );
  });
});
