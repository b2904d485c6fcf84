import assert from "node:assert/strict";
import {
  type Decision,
  DecisionFileError,
  decisionKey,
  formatDecisions,
  ignoredByComment,
  parseDecisions,
  readIgnoreFile,
  staleDecisions,
  withDecision,
  withoutDecision,
} from "../../src/decisions/index.ts";

function keyOf(text: string, words: string, sentence: string, code = "value"): string {
  const [start, sentenceStart] = [text.indexOf(words), text.indexOf(sentence)];
  return decisionKey(text, {
    start,
    end: start + words.length,
    code,
    sentence: { start: sentenceStart, end: sentenceStart + sentence.length },
  });
}

const sentence = "全年新增托位1万个，比上年多5000个。";

describe("a decision's key", () => {
  const key = keyOf(sentence, "1万个", sentence);

  it("stays when the sentence moves or is broken into other lines", () => {
    assert.equal(keyOf(`标题\n\n另一段。${sentence}`, "1万个", sentence), key);
    const broken = "全年新增托位1万个，\n  比上年多5000个。";
    assert.equal(keyOf(broken, "1万个", broken), key);
  });

  it("changes with the sentence, the marked words and the code", () => {
    const edited = "今年新增托位1万个，比上年多5000个。";
    assert.notEqual(keyOf(edited, "1万个", edited), key);
    assert.notEqual(keyOf(sentence, "5000个", sentence), key);
    assert.notEqual(keyOf(sentence, "1万个", sentence, "magnitude"), key);
  });

  it("tells the same words in one sentence apart", () => {
    const twice = "甲地5个，乙地5个。";
    const mark = (start: number) => ({
      start,
      end: start + 2,
      code: "value",
      sentence: { start: 0, end: 10 },
    });
    assert.notEqual(decisionKey(twice, mark(2)), decisionKey(twice, mark(7)));
  });
});

describe("the decisions file", () => {
  const decision: Decision = {
    key: "00112233445566ff",
    kind: "verified",
    text: "1万个",
    code: "value",
    sentence,
    source: "统计公报第3页",
    date: "2024-03-20",
  };

  it("holds what was put in, sorted, and one decision a mark", () => {
    const other: Decision = { ...decision, key: "0000000000000000", kind: "ignored" };
    const text = formatDecisions(withDecision(withDecision([], decision), other));
    assert.deepEqual(parseDecisions(text), [other, decision]);
    const again = withDecision(parseDecisions(text), { ...decision, kind: "ignored" });
    assert.deepEqual(
      again.map(({ kind }) => kind),
      ["ignored", "ignored"],
    );
    assert.deepEqual(withoutDecision(again, decision.key), [other]);
  });

  for (const [name, text, reason, place] of [
    ["merge-conflict marks", '{\n<<<<<<< HEAD\n"a": 1\n=======\n', "conflict", "2"],
    ["half a file", '{"format": "heshu-decisions", "ver', "json", "1"],
    ["another version", '{"format":"heshu-decisions","version":2,"decisions":[]}', "content", "version"],
    [
      "a wrong key",
      '{"format":"heshu-decisions","version":1,"decisions":[{"key":"x","kind":"ignored","text":"","code":"","sentence":""}]}',
      "content",
      "decisions.0.key",
    ],
  ] as const)
    it(`with ${name} says where`, () => {
      assert.throws(
        () => parseDecisions(text),
        (error) => error instanceof DecisionFileError && error.reason === reason && error.place === place,
      );
    });

  it("knows which decisions their draft no longer answers to", () => {
    const placed = { ...decision, path: "a/draft.gao" };
    assert.deepEqual(staleDecisions([placed], "a/draft.gao", new Set([decision.key])), []);
    assert.deepEqual(staleDecisions([placed], "a/draft.gao", new Set()), [placed]);
    assert.deepEqual(staleDecisions([placed, decision], "b.gao", new Set()), []);
  });
});

describe("comments in the draft", () => {
  it("take out the draft, the next paragraph or a stretch", () => {
    assert.equal(ignoredByComment("5%\n<!-- 核数：忽略本稿 -->"), "all");
    assert.deepEqual(ignoredByComment("<!-- heshu-ignore-next -->\n\n一段。\n二段。"), [
      { start: 26, end: 31 },
    ]);
    const text = "一。<!--核数:忽略-->二。<!-- 核数：恢复 -->三。";
    assert.deepEqual(ignoredByComment(text), [{ start: text.indexOf("二"), end: text.indexOf("二") + 2 }]);
  });

  it("mean nothing else", () => {
    assert.deepEqual(ignoredByComment("<!-- 核数 --> <!-- 忽略本稿 --> 核数：忽略本稿"), []);
  });
});

it(".heshuignore reads as gitignore does", () => {
  const ignores = readIgnoreFile("# 旧稿\narchive/\n*.md\n!report.md\n");
  assert.deepEqual(["archive/a.gao", "a.md", "report.md", "a.gao", "../a.md"].map(ignores), [
    true,
    true,
    false,
    false,
    false,
  ]);
});
