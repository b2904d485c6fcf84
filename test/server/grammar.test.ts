import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IGrammar } from "vscode-textmate";
import { grammars } from "../../scripts/grammar/grammars.ts";
import { readFigures } from "../../src/engine/figures/readFigures.ts";
import { loadGrammar, paintedRuns, readGrammarFile } from "./support/grammar.ts";

describe("the grammars", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar("text.news.heshu");
  });

  const figures = (line: string) =>
    paintedRuns(grammar, line).map(({ start, end }) => line.slice(start, end));

  for (const [line, expected] of [
    ["经济总量达到4.4万亿元，增长5.2%", ["4.4万亿元", "5.2%"]],
    ["已有近3万名工作人员，超过6000亿元", ["近3万名", "超过6000亿元"]],
    ["互认20个以上，今年新增１．５万个", ["20个以上", "今年", "１．５万个"]],
    ["同比下降0.5个百分点", ["0.5个百分点"]],
    ["占百分之三十五，约三分之一", ["百分之三十五", "约三分之一"]],
    ["2024年3月19日，一季度", ["2024年3月19日", "一季度"]],
    ["1至1.5小时，3—5亿元", ["1至1.5小时", "3—5亿元"]],
    ["12,345.6吨，第二批", ["12,345.6吨", "第二批"]],
    ["去年前11个月，6月29日8时至7月2日20时", ["去年前11个月", "6月29日8时至7月2日20时"]],
    ["七成五的企业，近八成五家庭，7成5", ["七成五", "近八成五", "7成5"]],
    ["七成一致同意，六成以上，八成五分之差", ["七成", "六成以上", "八成"]],
    ["局地8级以上，均价8946元/平方米，46秒71", ["8级以上", "8946元/平方米", "46秒71"]],
    ["十分重要，一些地方一起努力", []],
    ["见 https://example.org/2024年/5.2% 和 PM2.5", []],
    ["<!-- 核数：忽略 5.2% -->", []],
  ] as const)
    it(line, () => assert.deepEqual(figures(line), expected));

  it("are what the lexicon makes of them: npx tsx scripts/grammar/write.ts", () => {
    for (const [file, made] of Object.entries(grammars()))
      assert.ok(
        readGrammarFile(file) === `${JSON.stringify(made, undefined, 2)}\n`,
        `${file} is older than the lexicon`,
      );
  });

  it("paint what the reader reads, nearly always, and little else", () => {
    let read = 0;
    let touched = 0;
    let alike = 0;
    let painted = 0;
    let astray = 0;
    for (const line of articleLines()) {
      const runs = paintedRuns(grammar, line);
      const spans = readFigures(line, { date: "2024-03-19" });
      read += spans.length;
      painted += runs.length;
      for (const { start, end } of spans) {
        if (runs.some((run) => run.start < end && run.end > start)) touched++;
        if (runs.some((run) => run.start === start && run.end === end)) alike++;
      }
      for (const run of runs)
        if (!spans.some(({ start, end }) => run.start < end && run.end > start)) astray++;
    }
    const measured = `${touched} of ${read} figures painted, ${alike} exactly; ${astray} of ${painted} runs are none`;
    assert.ok(read > 1000, measured);
    assert.ok(touched > 0.97 * read, measured);
    assert.ok(alike > 0.94 * read, measured);
    assert.ok(astray < 0.01 * painted, measured);
  }).timeout(30_000);
});

/** The made-up articles, line by line. */
function articleLines(): string[] {
  const cases = fileURLToPath(new URL("../cases", import.meta.url));
  return readdirSync(cases).flatMap((name) =>
    readFileSync(`${cases}/${name}/source.txt`, "utf8").split("\n"),
  );
}
