import assert from "node:assert/strict";
import type { Log } from "sarif";
import { formatReport, jsonDocument } from "../../../src/engine/report/index.ts";
import { document, fact, finding, problem, sample } from "./sample.ts";

const zh = { language: "zh-CN", version: "9.8.7" } as const;
const en = { language: "en", version: "9.8.7" } as const;

const hostile = '<img src=x onerror="alert(1)">&|*_`[a](b)`*';
const hostileDraft = document(
  `${hostile}共3万个。`,
  [
    finding(`${hostile}共3万个。`, {
      words: "3万个",
      verdict: "contradicted",
      code: "value",
      severity: "error",
      message: `作${hostile}`,
      fact: fact(`${hostile}共2万个`, "2万个", {
        title: hostile,
        publisher: hostile,
        url: "javascript:alert(1)",
      }),
      replacement: hostile,
    }),
  ],
  [],
  { path: `${hostile}.txt` },
);

describe("csv", () => {
  const rows = (documents: Parameters<typeof formatReport>[1]) =>
    formatReport("csv", documents, zh).split("\n");

  it("starts with a byte order mark and a heading", () => {
    assert.equal(
      rows([])[0],
      "\uFEFF文件,行,列,结论,代码,级别,稿件,改为,说明,发布者,日期,来源,来源原句,决定",
    );
  });

  it("has a row for every finding and problem, in reading order", () => {
    const [, first, ...rest] = rows([sample]);
    assert.equal(
      first,
      "稿件/云溪.txt,2,21,不符,数字颠倒,error,210万人次,120万人次,稿件作210万人次，来源作120万人次：疑数字颠倒。," +
        "云溪日报,2024-01-15,云溪县去年接待游客120万人次,去年，全县共接待游客120万人次，同比增长8%。,",
    );
    assert.deepEqual(
      rest.map((row) => row.split(",").slice(1, 7).join(",")),
      [
        "2,32,相符,一致,none,1200人",
        "3,7,规范与逻辑,made-up-rule,information,300~500元",
        "3,21,无来源,来源未提及,none,86家",
        "",
      ],
    );
  });

  it("keeps commas, quotes and line breaks inside their cell", () => {
    const text = '合计"3,000个"。';
    const quoted = finding(text, {
      words: '"3,000个"',
      verdict: "unverified",
      code: "no-fact",
      message: "一\n二",
    });
    assert.match(rows([document(text, [quoted])]).join("\n"), /,"""3,000个""",,"一\n二",/);
  });

  it("disarms what a spreadsheet would run, and leaves negative numbers", () => {
    const text = "=1+1 -3.5%";
    const marks = ["=1+1", "-3.5%"].map((words) =>
      finding(text, { words, verdict: "unverified", code: "no-fact" }),
    );
    const [, formula, number] = rows([document(text, marks)]);
    assert.match(formula ?? "", /,'=1\+1,/);
    assert.match(number ?? "", /,-3\.5%,/);
  });
});

describe("github", () => {
  it("annotates what needs attention, with its place", () => {
    assert.equal(
      formatReport("github", [sample], zh),
      "::error file=稿件/云溪.txt,line=2,endLine=2,col=21,endColumn=27,title=数字颠倒::稿件作210万人次，来源作120万人次：疑数字颠倒。\n" +
        "::notice file=稿件/云溪.txt,line=3,endLine=3,col=7,endColumn=15,title=made-up-rule::数值范围的两端都应写单位。\n",
    );
  });

  it("escapes what would end a message or a property", () => {
    const text = "增50%";
    const mark = finding(text, {
      words: "50%",
      verdict: "contradicted",
      code: "value",
      severity: "warning",
      message: "作50%\r\n::error::假的",
    });
    assert.equal(
      formatReport("github", [document(text, [mark], [], { path: "a:b,c.txt" })], zh),
      "::warning file=a%3Ab%2Cc.txt,line=1,endLine=1,col=2,endColumn=5,title=数值不符::作50%25%0D%0A::error::假的\n",
    );
  });
});

describe("sarif", () => {
  const parse = (documents: Parameters<typeof formatReport>[1]): Log =>
    JSON.parse(formatReport("sarif", documents, en));

  it("names the tool, its version and the rules at work", () => {
    const driver = parse([sample]).runs[0]?.tool.driver;
    assert.equal(driver?.name, "Heshu");
    assert.equal(driver?.version, "9.8.7");
    assert.deepEqual(
      driver?.rules?.map(({ id, shortDescription }) => [id, shortDescription?.text]),
      [
        ["digits-swapped", "digits swapped"],
        ["made-up-rule", "made-up-rule"],
      ],
    );
  });

  it("describes a rule of the house in its own words", () => {
    const text = "近3万多名";
    const slip = problem(text, "近3万多名", { rule: "contradicting-hedges" });
    const [rule] = parse([document(text, [], [slip])]).runs[0]?.tool.driver.rules ?? [];
    assert.notEqual(rule?.shortDescription?.text, "contradicting-hedges");
    assert((rule?.fullDescription?.text ?? "").length > 20);
  });

  it("gives each result its place, its fix and its source", () => {
    const [first, second] = parse([sample]).runs[0]?.results ?? [];
    assert.equal(first?.level, "error");
    assert.equal(first?.ruleIndex, 0);
    assert.deepEqual(first?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: "%E7%A8%BF%E4%BB%B6/%E4%BA%91%E6%BA%AA.txt" },
      region: {
        startLine: 2,
        startColumn: 21,
        endLine: 2,
        endColumn: 27,
        charOffset: 33,
        charLength: 6,
        snippet: { text: "210万人次" },
      },
    });
    const replacement = first?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    assert.equal(replacement?.insertedContent?.text, "120万人次");
    assert.equal(replacement?.deletedRegion.charOffset, 33);
    assert.equal(first?.relatedLocations?.[0]?.message?.text, "去年，全县共接待游客120万人次，同比增长8%。");
    assert.equal(second?.level, "note");
  });

  it("writes absolute paths as file addresses, and survives lone surrogates", () => {
    const uris = parse([
      { ...sample, path: "/稿 件/a.txt" },
      { ...sample, path: "C:\\稿\\a.txt" },
      { ...sample, path: "\uD800.txt" },
    ]).runs[0]?.artifacts?.map(({ location }) => location?.uri);
    assert.deepEqual(uris, [
      "file:///%E7%A8%BF%20%E4%BB%B6/a.txt",
      "file:///C:/%E7%A8%BF/a.txt",
      "%EF%BF%BD.txt",
    ]);
  });
});

describe("markdown", () => {
  const report = formatReport("markdown", [sample], zh);

  it("opens with the counts and the error rate", () => {
    assert.deepEqual(report.split("\n").slice(0, 5), [
      "# 数字核查报告",
      "",
      "1 份稿件 · 不符 1 · 规范与逻辑 1 · 无来源 1 · 相符 1",
      "",
      "差错率（每万字）：150.68（计 1.1 个差错，73 字）",
    ]);
  });

  it("shows draft, message, correction and source of what needs attention", () => {
    assert.match(
      report,
      /1\. \*\*数字颠倒\*\*（第2行第21字）\n {3}云溪县文旅局20日通报，去年全县接待游客 \*\*210万人次\*\* ，带动就业1200人。 {2}\n {3}稿件作210万人次，来源作120万人次：疑数字颠倒。\n {3}- 改为：\*\*120万人次\*\*\n {3}- 来源：去年，全县共接待游客 \*\*120万人次\*\* ，同比增长8%。——云溪日报，2024-01-15《云溪县去年接待游客120万人次》\n/,
    );
    assert.match(report, /改为：\*\*300元～500元\*\*\n {3}- 依据：GB\/T 15835—2011\n/);
  });

  it("lists the rest in a table", () => {
    assert.match(report, /\| 2:32 \| 1200人 \| 相符：一致 \| 云溪日报，/);
    assert.match(report, /\| 3:21 \| 86家 \| 无来源：来源未提及 \| {2}\|\n/);
  });

  it("escapes what Markdown and HTML would read as marks", () => {
    const escaped = formatReport("markdown", [hostileDraft], zh);
    assert(!/(?<!\\)<img/.test(escaped));
    assert(!/(?<!\\)\[a\]/.test(escaped));
    assert(!/(?<!\\)`/.test(escaped));
  });

  it("says so when nothing is wrong, and when there is nothing to check", () => {
    assert.match(formatReport("markdown", [document("今天下雨。", [])], zh), /没有可核查的数字。/);
    const text = "全县共有86家。";
    const mark = finding(text, { words: "86家", verdict: "supported", code: "exact" });
    assert.match(formatReport("markdown", [document(text, [mark])], en), /Nothing was found wrong\./);
  });
});

describe("html", () => {
  const page = formatReport("html", [sample], zh);

  it("is one page in the language of the report, without script or request", () => {
    assert.match(page, /^<!doctype html>\n<html lang="zh-CN">/);
    assert.match(
      page.replaceAll("&apos;", "'"),
      /content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/,
    );
    assert(!/<script|\sstyle=|\son\w+=|url\(|@import|<link|<img|<iframe/i.test(page));
  });

  it("shows the draft with the figure marked, the correction, the message and the quotation", () => {
    assert.match(page, /去年全县接待游客<mark>210万人次<\/mark>，带动就业/);
    assert.match(page, /改为：<ins>120万人次<\/ins>/);
    assert.match(page, /<strong class="contradicted">数字颠倒<\/strong>/);
    assert.match(page, /<blockquote>去年，全县共接待游客<b>120万人次<\/b>，同比增长8%。<\/blockquote>/);
  });

  it("has a strip whose bars lead to the rows", () => {
    const targets = [...page.matchAll(/<a href="#([^"]+)"><g class="(\w+)">/g)].map(([, id, kind]) => [
      id,
      kind,
    ]);
    assert.deepEqual(targets, [
      ["d1-1", "contradicted"],
      ["d1-2", "problem"],
    ]);
    for (const [id] of targets) assert(page.includes(`<tr id="${id}"`));
  });

  it("escapes everything that comes from drafts and sources", () => {
    const escaped = formatReport("html", [hostileDraft], zh);
    assert(!escaped.includes("<img"));
    assert(!escaped.includes('"alert(1)"'));
    assert(!escaped.includes('href="javascript:'));
  });

  it("links a source to its page on the web", () => {
    const text = "共3万个。";
    const source = fact("共2万个。", "2万个", { url: "https://example.org/a?b=1&c=2" });
    const mark = finding(text, { words: "3万个", verdict: "contradicted", code: "value", fact: source });
    assert.match(
      formatReport("html", [document(text, [mark])], zh),
      /<a href="https:\/\/example\.org\/a\?b=1&amp;c=2" rel="noopener noreferrer">/,
    );
  });

  it("is the same, to the byte, for the same input", () => {
    assert.equal(formatReport("html", [sample], zh), page);
  });
});

describe("every format", () => {
  it("is made for any text, however strange", () => {
    const text = `\uD800甲\0乙\u202E3万个\r丙`;
    const mark = finding(text, { words: "3万个", verdict: "contradicted", code: "value", severity: "error" });
    const strange = document(text, [mark], [problem(text, "\0乙")]);
    for (const format of ["markdown", "html", "csv", "sarif", "github"] as const) {
      assert(formatReport(format, [strange], en).length > 0);
    }
  });
});

describe("what editors decided about", () => {
  const text = "全县接待游客210万人次，游客人均花费300元。";
  const [verified, ignored] = [
    finding(text, {
      words: "210万人次",
      verdict: "contradicted",
      code: "value",
      severity: "error",
      message: "稿件作210万人次，来源作120万人次：数值不符。",
    }),
    problem(text, "300元"),
  ];
  const report = {
    ...document(text, []),
    decided: [
      {
        problem: ignored,
        decision: { kind: "ignored" as const },
      },
      {
        finding: verified,
        decision: {
          kind: "verified" as const,
          source: "县文旅局公报第2页",
          note: "已与记者核对",
          date: "2024-01-21",
        },
      },
    ],
  };
  const told = "已人工核实：县文旅局公报第2页；已与记者核对（2024-01-21）";

  it("is no error, and is counted by itself", () => {
    const lines = formatReport("markdown", [report], zh).split("\n");
    assert.equal(lines[2], "1 份稿件 · 不符 0 · 规范与逻辑 0 · 无来源 0 · 相符 0 · 已人工核实 1 · 已忽略 1");
    assert.match(lines[4] ?? "", /计 0 个差错/u);
  });

  it("is listed in reading order, with what it rests on", () => {
    const markdown = formatReport("markdown", [report], zh);
    assert.match(markdown, /### 已人工核实或忽略（2）/u);
    assert.match(
      markdown,
      /\| 1:7 \| 210万人次 \| 稿件作210万人次，.* \| 已人工核实：县文旅局公报第2页；已与记者核对（2024-01-21） \|\n\| 1:20 \|/u,
    );
    const html = formatReport("html", [report], zh);
    assert.match(html, /<div class="verified"><dt>已人工核实<\/dt><dd>1<\/dd><\/div>/u);
    assert.ok(html.includes(`<span class="verified">${told}</span>`));
    assert.ok(html.includes('<span class="ignored">已忽略</span>'));
  });

  it("is a row of CSV, a suppressed result of SARIF, and no annotation", () => {
    assert.ok(formatReport("csv", [report], zh).includes(`数值不符。,,,,,${told}\n`));
    const sarif: Log = JSON.parse(formatReport("sarif", [report], zh));
    const results = sarif.runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, suppressions }) => [ruleId, suppressions]),
      [
        ["value", [{ kind: "external", justification: told }]],
        ["made-up-rule", [{ kind: "external", justification: "已忽略" }]],
      ],
    );
    assert.equal(formatReport("github", [report], zh), "");
  });

  it("is a list of its own in JSON", () => {
    const { decided = [], findings } = jsonDocument(report);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      decided.map(({ text: words, decision }) => [words, decision.kind]),
      [
        ["300元", "ignored"],
        ["210万人次", "verified"],
      ],
    );
    assert.equal(jsonDocument(sample).decided, undefined);
  });
});
