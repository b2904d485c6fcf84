import assert from "node:assert/strict";
import iconv from "iconv-lite";
import { readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { factsOf, placesOf, refusal } from "./files.ts";

const bytes = (text: string) => Buffer.from(text);

describe("a table in plain text (.csv)", () => {
  const rows = '地区,粮食产量（万吨）,比上年增长（%）\n南京市,"1,112.3",-0.5\n徐州市,512.4,1.1\n';

  it("takes title and year from the file's name", async () => {
    const facts = await factsOf("2023年江苏省各市粮食产量.csv", bytes(rows));
    assert.deepEqual(placesOf(facts, "2023年南京市粮食产量为1112.3万吨，比上年下降0.5%。"), [
      ["1112.3万吨", { cell: "B2" }],
      ["0.5%", { cell: "C2" }],
    ]);
  });

  it("reads tabs and GBK", async () => {
    const tabbed = iconv.encode("地区\t2023年粮食产量（万吨）\n南京市\t112.3\n徐州市\t512.4\n", "gbk");
    const [fact] = await factsOf("表.csv", tabbed);
    assert.equal(fact?.quote, "2023年南京市粮食产量为112.3万吨。");
  });

  it("reads semicolons, which some programs write", async () => {
    const facts = await factsOf(
      "表.csv",
      bytes("地区;2023年粮食产量（万吨）\n南京市;1,112.3\n徐州市;512.4\n"),
    );
    assert.deepEqual(
      facts.map(({ quote }) => quote),
      ["2023年南京市粮食产量为1112.3万吨。", "2023年徐州市粮食产量为512.4万吨。"],
    );
  });

  it("says nothing where the year is nowhere to be found", async () => {
    assert.deepEqual(await factsOf("表.csv", bytes(rows)), []);
  });

  it("takes what the file beside it says of its title", async () => {
    const [fact] = await factsOf("表.csv", bytes(rows), { title: "2022年江苏省各市粮食生产" });
    assert.equal(fact?.period?.value, "2022-01-01/2022-12-31");
  });
});

describe("Markdown", () => {
  const article = `---
title: 江苏粮食生产
来源: 江苏省统计局
date: 2024/1/15
tags: [粮食]
---

2023年，江苏省粮食产量3797.7万吨。

### 2023年江苏省各市粮食产量

| 地区 | 产量（万吨） |
| --- | ---: |
| 南京市 | 112.3 |
| 徐州市 | **512.4** |

以上为初步数。
`;

  it("reads the front matter, in either language", async () => {
    const { title, publisher, date } = await readSourceFile("a.md", bytes(article));
    assert.deepEqual([title, publisher, date], ["江苏粮食生产", "江苏省统计局", "2024-01-15"]);
  });

  it("keeps the text as it is in the file, and says what the table says behind it", async () => {
    const { text } = await readSourceFile("a.md", bytes(article));
    assert.ok(text.startsWith(article));
    assert.equal(
      text.slice(article.length),
      "\n2023年南京市粮食产量为112.3万吨。\n2023年徐州市粮食产量为512.4万吨。\n",
    );
    const facts = await factsOf("a.md", bytes(article));
    assert.deepEqual(
      facts.map(({ figure, place }) => [figure.text, place]),
      [
        ["3797.7万吨", undefined],
        ["112.3万吨", { table: 1, cell: "B2" }],
        ["512.4万吨", { table: 1, cell: "B3" }],
      ],
    );
  });

  it("names front matter that cannot be used, by line or field", async () => {
    assert.equal(
      await refusal("a.md", bytes("---\ntitle: a\ndate: [\n---\n文")),
      "a.md：第3行的文首信息（YAML）有误，请改正。",
    );
    assert.equal(
      await refusal("a.md", bytes("---\n日期: 去年\n---\n文")),
      "a.md：“日期”一项不合要求（日期写作 2024-03-19），请改正。",
    );
  });

  it("does not unfold aliases of aliases without end", async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`,
    );
    const yaml = ["---", "a0: &a0 [x]", ...bomb, "---", "文"].join("\n");
    assert.equal(await refusal("a.md", bytes(yaml)), "a.md：第2行的文首信息（YAML）有误，请改正。");
  });
});

describe("a web page", () => {
  const page = (charset: string) => `<!DOCTYPE html><html><head><meta charset="${charset}">
<title>2023年江苏省粮食产量公布_统计数据_江苏省统计局</title>
<meta name="PubDate" content="2024-01-15 09:30"><meta name="ContentSource" content="江苏省统计局">
<link rel="canonical" href="https://example.org/2024/1.html"></head>
<body><ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">2022年接待游客300万人次</a></li></ul>
<div class="content"><p>2023年，江苏省粮食产量3797.7万吨，同比增长0.8%。各地抓好田间管理，秋粮丰收到手，全年粮食生产再获丰收。</p>
<p>分季节看，夏粮产量1375.2万吨，秋粮产量2422.5万吨<sup>①</sup>。秋粮占全年的六成以上，其中水稻占大头，单产稳中有升，品质也有改善。</p>
<p>附：2023年江苏省各市粮食产量（单位：万吨）</p>
<table><tr><th rowspan="2">地区</th><th colspan="2">产量</th></tr><tr><th>绝对量</th><th>比上年增长（%）</th></tr>
<tr><td>南&nbsp;京</td><td>112.3</td><td>-0.5</td></tr><tr><td>徐州</td><td>512.4</td><td>1.1</td></tr></table>
<script>document.write("2023年粮食产量9999万吨")</script></div>
<div class="footer">版权所有　访问量1234567次</div></body></html>`;

  for (const [charset, encoding] of [
    ["utf-8", "UTF-8"],
    ["gb2312", "GB18030"],
  ] as const) {
    it(`in ${charset}: main text, tables and what the meta tags say`, async () => {
      const content = iconv.encode(page(charset), charset);
      const document = await readSourceFile("a.html", content);
      assert.deepEqual(
        [document.title, document.publisher, document.date, document.url, document.encoding],
        [
          "2023年江苏省粮食产量公布",
          "江苏省统计局",
          "2024-01-15",
          "https://example.org/2024/1.html",
          encoding,
        ],
      );
      assert.ok(!/首页|访问量|9999|300万/.test(document.text), document.text);
      const facts = await factsOf("a.html", content);
      assert.deepEqual(placesOf(facts, "2023年徐州粮食产量为512.4万吨，比上年增长1.1%。"), [
        ["512.4万吨", { table: 1, cell: "B4" }],
        ["1.1%", { table: 1, cell: "C4" }],
      ]);
      assert.ok(facts.some(({ figure }) => figure.text === "2422.5万吨"));
    });
  }

  it("reads a page whole where no main text is found", async () => {
    const { text } = await readSourceFile(
      "a.htm",
      bytes("<p>云溪县去年接待游客120万人次。<p>另有2万人次住宿。"),
    );
    assert.equal(text, "云溪县去年接待游客120万人次。\n另有2万人次住宿。\n");
  });

  it("reads a table that lays out the page as prose", async () => {
    const cell =
      "2023年，云溪县接待游客120万人次，同比增长8%，全县旅游收入达到六十多亿元，比上年有较大的提高，游客主要来自邻近各县。";
    const { silent = [] } = await readSourceFile(
      "a.html",
      bytes(`<table><tr><td>${cell}</td><td>${cell}</td></tr><tr><td>${cell}</td><td>尾</td></tr></table>`),
    );
    assert.deepEqual(silent, []);
  });

  it("takes what JSON-LD says where the meta tags say nothing", async () => {
    const json = JSON.stringify({
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "甲",
          datePublished: "2024-01-15T08:00:00+08:00",
          publisher: { name: "云溪日报" },
        },
      ],
    });
    const { title, publisher, date } = await readSourceFile(
      "a.html",
      bytes(`<script type="application/ld+json">${json}</script><p>云溪县接待游客120万人次。</p>`),
    );
    assert.deepEqual([title, publisher, date], ["甲", "云溪日报", "2024-01-15"]);
  });
});
