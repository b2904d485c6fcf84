import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { grammars } from "../../scripts/grammar/grammars.ts";

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../syntaxes/${file}`, import.meta.url)), "utf8");

async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const files = Object.entries(grammars());
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    async loadGrammar(scope) {
      const file = files.find(([, grammar]) => grammar.scopeName === scope)?.[0];
      return file === undefined ? null : parseRawGrammar(read(file), file);
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar);
  return grammar;
}

describe("the grammars", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar("text.news.heshu");
  });

  /** The runs of text that carry a scope of figures, hedges, units or dates, joined where they touch. */
  function figures(line: string): string[] {
    const { tokens } = grammar.tokenizeLine(line, INITIAL);
    const runs: string[] = [];
    let last = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (!scopes.some((scope) => /^constant\.numeric\./u.test(scope))) continue;
      const text = line.slice(startIndex, endIndex);
      if (startIndex === last) runs[runs.length - 1] += text;
      else runs.push(text);
      last = endIndex;
    }
    return runs;
  }

  for (const [line, expected] of [
    ["经济总量达到4.4万亿元，增长5.2%", ["4.4万亿元", "5.2%"]],
    ["已有近3万名工作人员，超过6000亿元", ["近3万名", "超过6000亿元"]],
    ["互认20个以上，今年新增１．５万个", ["20个以上", "１．５万个"]],
    ["同比下降0.5个百分点", ["0.5个百分点"]],
    ["占百分之三十五，约三分之一", ["百分之三十五", "约三分之一"]],
    ["2024年3月19日，一季度", ["2024年3月19日", "一季度"]],
    ["1至1.5小时，3—5亿元", ["1至1.5小时", "3—5亿元"]],
    ["12,345.6吨，第二批", ["12,345.6吨", "第二批"]],
    ["十分重要，一些地方一起努力", []],
    ["见 https://example.org/2024年/5.2% 和 PM2.5", []],
    ["<!-- 核数：忽略 5.2% -->", []],
  ] as const)
    it(line, () => assert.deepEqual(figures(line), expected));

  it("are what the lexicon makes of them: npx tsx scripts/grammar/write.ts", () => {
    for (const [file, made] of Object.entries(grammars()))
      assert.ok(
        read(file) === `${JSON.stringify(made, undefined, 2)}\n`,
        `${file} is older than the lexicon`,
      );
  });
});
