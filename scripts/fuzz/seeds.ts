import { readFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { wordDocument, workbook } from "./documents.ts";
import { packedPdf, plainPdf } from "./pdf.ts";

const made = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../test/sources/files", name));

const article = `---
title: 云溪县粮食生产
来源: 云溪日报
date: 2024-01-15
---

# 2023年粮食生产

2023年，云溪县粮食产量**85.2万吨**，同比增长3.1%；播种面积_120万亩_，比上年增加1.5万亩。

### 2023年江苏省各市粮食产量（单位：万吨）

| 地区 | 产量 | 比上年增长（%） |
| --- | ---: | ---: |
| 南京市 | 112.3 | -0.5 |
| 其中：城区 | 12.3 | 1.1 |

> 引文：10月下旬，收购价每公斤2.95元。[链接](https://example.org "题")

- 一项 \`代码\`
- 两项
`;

const table = `2023年10月江苏省规模以上工业主要产品产量,,,,
产品名称,计量单位,10月,,1—10月
,,产量,同比增长（%）,累计产量
原煤,万吨,"38,875",3.8,383200.5
"其中：动力煤
（烟煤）",万吨,1734,-0.5,17430
注：初步数,,,,
`;

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>2023年粮食产量_统计局</title>
<meta name="PubDate" content="2024-01-15"><script type="application/ld+json">{"@type":"Article","headline":"甲"}</script></head>
<body><ul class="nav"><li><a href="/">首页</a></li></ul><div class="content"><h1>2023年粮食产量</h1>
<p>2023年，江苏省粮食产量3797.7万吨，同比增长0.8%。各地抓好田间管理，秋粮丰收到手，全年粮食生产再获丰收，品质也有改善。</p>
<p>分季节看，夏粮产量1375.2万吨，秋粮产量2422.5万吨<sup>①</sup>。秋粮占全年的六成以上，其中水稻占大头，单产稳中有升。</p>
<table border="1"><caption>单位：万吨</caption><tr><th rowspan="2">地区</th><th colspan="2">产量</th></tr><tr><th>绝对量</th><th>增长（%）</th></tr>
<tr><td>南&nbsp;京</td><td>112.3</td><td>-0.5</td></tr><tr><td>徐州</td><td>512.4</td><td>1.1</td></tr></table></div>
<div class="footer" style="display:none">版权所有</div></body></html>`;

/** Files to start from, by format: small ones, so that one takes a few milliseconds. */
export const seeds: Readonly<Record<string, () => readonly Buffer[] | Promise<readonly Buffer[]>>> = {
  txt: () => [Buffer.from(article), ...["gbk", "big5", "utf16"].map((name) => iconv.encode(article, name))],
  md: () => [Buffer.from(article), Buffer.from(article), iconv.encode(article, "gbk")],
  csv: () => [Buffer.from(table), Buffer.from(table.replaceAll(",", "\t")), iconv.encode(table, "gbk")],
  html: () => [Buffer.from(page), Buffer.from(page), iconv.encode(page.replace("utf-8", "gbk"), "gbk")],
  docx: async () => [await wordDocument()],
  xlsx: async () => [await workbook()],
  pdf: () => [plainPdf(), packedPdf(), packedPdf(), packedPdf(), made("short.pdf"), made("locked.pdf")],
};
