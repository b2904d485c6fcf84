import assert from "node:assert/strict";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import type { ConsideredFact, Explanation, Outcome } from "../../../src/engine/checking/explain.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { languages } from "../../../src/engine/messages/language.ts";
import { describeConsidered } from "../../../src/engine/report/considered.ts";
import { article, draftDay } from "./check.ts";

const checkerOf = (source: string) => createChecker(buildFactTable([article(source)]));

/** The only claim of a draft, explained. */
function explain(source: string, draft: string, date = draftDay): Explanation {
  const explanations = checkerOf(source).explain(draft, { date });
  const [explanation] = explanations;
  if (!explanation || explanations.length > 1) {
    throw new Error(`“${draft}” makes ${explanations.length} claims`);
  }
  return explanation;
}

function only(explanation: Explanation): ConsideredFact {
  const [considered] = explanation.considered;
  if (!considered) throw new Error("no fact was considered");
  return considered;
}

const outcomes = ({ considered }: Explanation) =>
  considered.map(({ fact, outcome }) => [fact.figure.text, outcome]);

const visitors = "2023年，昆明市接待游客1.8亿人次。";

interface Row {
  readonly outcome: Outcome;
  readonly source: string;
  readonly draft: string;
  readonly date?: string;
}

const rows: readonly Row[] = [
  { outcome: { taken: "supports" }, source: visitors, draft: "去年，昆明市接待游客1.8亿人次。" },
  { outcome: { taken: "contradicts" }, source: visitors, draft: "去年，昆明市接待游客1.9亿人次。" },
  {
    outcome: { taken: "derives" },
    source: "昆明市旅游收入增长10倍。",
    draft: "昆明市旅游收入是上年的11倍。",
  },
  {
    outcome: { taken: "odd-slot" },
    source: "2023年，昆明市旅游收入达到2400亿元。",
    draft: "去年，昆明市旅游收入增长2400亿元。",
  },
  {
    outcome: { left: "relation" },
    source: "2023年，昆明市接待游客约1.8亿人次。",
    draft: "去年，昆明市接待游客1.8亿人次。",
  },
  { outcome: { left: "conflict" }, source: visitors, draft: "去年，大理州接待游客1.9亿人次。" },
  {
    outcome: { left: "doubt" },
    source: "2023年，昆明市新增公园40座。",
    draft: "2023年，昆明市公园36座。",
  },
  {
    outcome: { left: "sibling" },
    source: "2023年，昆明市一般公共预算收入560亿元。",
    draft: "2023年，昆明市一般公共预算支出880亿元。",
  },
  {
    outcome: { left: "words" },
    source: "去年，招商轮船营业收入60亿元。",
    draft: "去年，招商蛇口营业收入61亿元。",
  },
  {
    outcome: { left: "stranger", strangers: ["远洋航运业绩公布"] },
    source: "2023年，营业收入60亿元。",
    draft: "2023年，远洋航运业绩公布，营业收入70亿元。",
  },
  { outcome: { left: "whose" }, source: "接待游客1.8亿人次。", draft: "昆明市接待游客1.9亿人次。" },
  {
    outcome: { left: "when" },
    source: "昆明市接待游客1.8亿人次。",
    draft: "昆明市接待游客1.9亿人次。",
    date: "2025-05-09",
  },
  {
    outcome: { left: "unborne" },
    source: "王静介绍，2023年昆明市接待游客1.8亿人次。",
    draft: "李明介绍，2023年大理州接待游客1.8亿人次。",
  },
];

describe("explaining a claim", () => {
  for (const { outcome, source, draft, date } of rows) {
    it(`${"taken" in outcome ? outcome.taken : outcome.left}: ${source} ${draft}`, () => {
      assert.deepEqual(only(explain(source, draft, date)).outcome, outcome);
    });
  }

  it("names the facts that agree with the one taken, and those that it outranks", () => {
    const source = `${visitors}\n2023年，昆明接待游客18000万人次。\n2023年，昆明市接待游客1.6亿人次。`;
    assert.deepEqual(outcomes(explain(source, "去年，昆明市接待游客1.8亿人次。")), [
      ["1.8亿人次", { taken: "supports" }],
      ["18000万人次", { taken: "agrees" }],
      ["1.6亿人次", { left: "outranked" }],
    ]);
  });

  it("takes none of several that are as close and do not agree", () => {
    const source = `${visitors}\n2023年，昆明市接待游客1.6亿人次。`;
    assert.deepEqual(outcomes(explain(source, "去年，昆明市接待游客1.9亿人次。")), [
      ["1.8亿人次", { left: "ambiguous" }],
      ["1.6亿人次", { left: "ambiguous" }],
    ]);
  });

  it("gives the words that stand alone, the relation of the sets and each slot's agreement", () => {
    const { words, relation, slots } = only(
      explain("2023年，昆明市修缮老旧桥梁120座。", "2023年，昆明市修缮桥梁190座。"),
    );
    assert.deepEqual(words, { fit: "near", onlyDraft: [], onlyFact: ["老旧"], nearby: 3 });
    assert.equal(relation, "disjoint");
    assert.deepEqual(slots, {
      subject: "same",
      measure: "unknown",
      period: "same",
      modality: "unknown",
      direction: "unknown",
      base: "unknown",
      qualifier: "unknown",
    });
  });

  it("considers nothing where no fact shares a word", () => {
    assert.deepEqual(explain(visitors, "去年，昆明市修建公路9公里。").considered, []);
  });

  it("gives each claim the verdict that the check gives it", () => {
    const draft = `昆明：去年游客多了。昆明市去年接待游客1.7亿人次，增长12.5%，收入2400万元。今年将新建公园12个。`;
    const checker = checkerOf(`${visitors}增长12.5%，旅游收入2400亿元。今年，昆明市将新建公园12个。`);
    const { findings } = checker.check(draft, { date: draftDay });
    assert.equal(findings.length, 4);
    assert.deepEqual(
      checker
        .explain(draft, { date: draftDay })
        .map(({ claim, verdict, code }) => ({ claim, verdict, code })),
      findings.map(({ claim, verdict, code }) => ({ claim, verdict, code })),
    );
  });
});

describe("explanations in words", () => {
  const told = (source: string, draft: string, language: (typeof languages)[number], date?: string) => {
    const explanation = explain(source, draft, date);
    return describeConsidered(explanation.claim, only(explanation), language);
  };

  it("say why a fact was left, and how it compares", () => {
    assert.deepEqual(told(visitors, "去年，大理州接待游客1.9亿人次。", "zh-CN"), {
      label: "未用",
      why: "主体不同，说的不是一件事。",
      details: ["用词一致，数字前后共5字相同", "数值不同", "时期一致", "主体不同"],
    });
    assert.deepEqual(told(visitors, "去年，大理州接待游客1.9亿人次。", "en"), {
      label: "left",
      why: "It speaks of something else: it differs in subject.",
      details: [
        "same words, 5 characters around the figure alike",
        "different values",
        "same period",
        "other subject",
      ],
    });
  });

  it("name the words that stand alone", () => {
    const draft = "去年，招商蛇口营业收入61亿元。";
    assert.equal(
      told("去年，招商轮船营业收入60亿元。", draft, "zh-CN").why,
      "用词对不上：稿件独有“蛇口”，来源独有“轮船”。",
    );
  });

  it("tell every outcome apart, in every language", () => {
    for (const language of languages) {
      const all = rows.map(({ source, draft, date }) => told(source, draft, language, date).why);
      assert.equal(new Set(all).size, rows.length, all.join("\n"));
    }
  });
});
