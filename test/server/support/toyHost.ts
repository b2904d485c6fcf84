import type { CheckResult, Finding } from "../../../src/engine/checking/finding.ts";
import type { Fact, FactTable, Source } from "../../../src/engine/facts/fact.ts";
import type { Checker } from "../../../src/engine/index.ts";
import type { Host } from "../../../src/server/host.ts";

/**
 * A place to run the server in with a checker that knows two figures: 44万亿元 is wrong for 4.4万亿元, and
 * 5.2% is right. What the engine does with real claims is tested elsewhere; here it is the server's turn.
 */
export interface ToyHost extends Host {
  /** Files by URI; more can be put in while the server runs. */
  readonly files: Map<string, string>;
  /** How many checks there were. */
  checks: number;
}

export const sentence = "去年经济总量达到4.4万亿元，增长5.2%。";
const source: Source = {
  id: "s1",
  title: "北京发布会",
  publisher: "新京报",
  date: "2024-03-19",
  path: "/facts/source.txt",
};

function fact(id: string, text: string): Fact {
  const start = sentence.indexOf(text) + 3;
  return {
    id,
    figure: {
      start,
      end: start + text.length,
      text,
      kind: "money",
      numeral: { start, end: start + text.length - 1 },
    },
    indicator: { text: "经济总量", value: "经济总量" },
    subject: { text: "北京市", value: "北京市", inherited: true },
    period: { text: "去年", value: "2023-01-01/2023-12-31" },
    qualifiers: [],
    sentence: { start: 3, end: 3 + sentence.length },
    source,
    quote: sentence,
    quoteStart: 3,
    quoteEnd: 3 + sentence.length,
    speaker: "殷勇",
  };
}

export const toyTable: FactTable = {
  format: "heshu-facts",
  version: 1,
  sources: [source],
  facts: [fact("f1", "4.4万亿元"), fact("f2", "5.2%")],
};

export const bundledFacts = "file:///facts/facts.json";

export function toyHost(): ToyHost {
  const files = new Map([
    [bundledFacts, JSON.stringify(toyTable)],
    ["file:///facts/source.txt", `标题\n${sentence}\n`],
  ]);
  const read = async (uri: string) => {
    const text = files.get(uri);
    if (text === undefined) throw new Error(`missing: ${uri}`);
    return text;
  };
  const host: ToyHost = {
    version: "0.0.0",
    files,
    checks: 0,
    bundledFacts,
    bundledFolders: ["file:///facts"],
    readText: read,
    readFactTable: async (uri) => JSON.parse(await read(uri)),
    isMissing: (error) => error instanceof Error && error.message.startsWith("missing"),
    describe: (error) => (error instanceof Error ? error.message : String(error)),
    createSegmenter: () => ({ segmenter: { name: "toy", cut: (text) => [...text] } }),
    createChecker: (table): Checker => ({
      check(text) {
        host.checks++;
        return check(text, table);
      },
      explain: () => [],
    }),
  };
  return host;
}

function check(text: string, table: FactTable): CheckResult {
  if (text.includes("崩溃")) throw new Error("toy checker broke\n    at a stack");
  const findings: Finding[] = [];
  for (const match of text.matchAll(/(?<![\d.])(?:44万亿元|5\.2%|9项)/gu))
    findings.push(finding(text, match.index, match[0], table));
  const count = (verdict: Finding["verdict"]) => findings.filter((one) => one.verdict === verdict).length;
  const counts = {
    supported: count("supported"),
    contradicted: count("contradicted"),
    unverified: count("unverified"),
    problems: 0,
  };
  return { findings, problems: [], counts };
}

function finding(text: string, start: number, written: string, { facts }: FactTable): Finding {
  const end = start + written.length;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const claim = {
    figure: { start, end, text: written, kind: "money" as const, numeral: { start, end } },
    qualifiers: [],
    sentence: { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd },
  };
  const base = { start, end, text: written, claim, related: [] };
  const [money, growth] = facts;
  if (written === "44万亿元" && money !== undefined)
    return {
      ...base,
      verdict: "contradicted",
      code: "decimal-point",
      severity: "error",
      message: "稿件作44万亿元，来源作4.4万亿元：疑小数点错位。",
      fact: money,
      fixes: [{ title: "改为4.4万亿元", preferred: true, edits: [{ start, end, newText: "4.4万亿元" }] }],
    };
  if (written === "5.2%" && growth !== undefined)
    return {
      ...base,
      verdict: "supported",
      code: "exact",
      severity: "none",
      message: "与来源一致。",
      fact: growth,
      fixes: [],
    };
  return {
    ...base,
    verdict: "unverified",
    code: "no-fact",
    severity: "none",
    message: "来源未提及。",
    fixes: [],
  };
}
