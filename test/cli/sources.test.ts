import assert from "node:assert/strict";
import iconv from "iconv-lite";
import { Folder } from "../sources/folder.ts";
import { fileBytes } from "../sources/formats/files.ts";
import { buildCommand, buildReaders, heshu } from "./heshu.ts";

const csv = `2023年江苏省各市粮食产量,,
单位：万吨,,
地区,产量,比上年增长（%）
徐州市,512.4,1.1
`;

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>江苏：夏粮丰收_农业_统计局</title>
<meta name="ContentSource" content="江苏省统计局"><meta name="PubDate" content="2024-01-20"></head>
<body><ul class="nav"><li><a href="/">首页</a></li><li><a href="/b">热门：某楼盘均价9999元</a></li></ul>
<div class="TRS_Editor"><p>2023年，江苏省夏粮产量1375.2万吨，比上年增长0.3%。各地抓好田间管理，夏粮丰收到手，全年粮食生产有了好的开端。</p>
<p>农业农村部门介绍，夏粮面积稳中有增，单产水平提高，品质总体好于上年，收购市场运行平稳，农民种粮收益稳定。</p></div>
<div class="footer">版权所有 浏览次数：88888次</div></body></html>`;

/** A newsroom's folder of sources as programs and colleagues leave them. */
describe("heshu with sources of every format", function () {
  this.timeout(60_000);
  let folder: Folder;
  before(async () => {
    folder = new Folder();
    await buildCommand();
    await buildReaders();
    folder.file("来源/报告.docx", fileBytes("report.docx"));
    folder.file("来源/月报.pdf", fileBytes("columns.pdf"));
    folder.file("来源/统计.xlsx", fileBytes("workbook.xlsx"));
    // As Excel saves it: with a byte order mark.
    folder.file("来源/产量.csv", `\uFEFF${csv}`);
    folder.file("来源/发布会.txt", iconv.encode("2023年，兰考县接待游客120万人次，同比增长8.5%。\n", "gbk"));
    folder.file("来源/网页.html", page);
    folder.file(
      "来源/通稿.md",
      "---\n标题: 茶叶\n日期: 2024-01-10\n---\n\n2023年，云南省茶叶产量**53.4万吨**。\n",
    );
    folder.file("来源/锁.xlsx", fileBytes("locked.xlsx"));
    folder.file("来源/扫描.pdf", fileBytes("scanned.pdf"));
  });
  after(() => folder.remove());

  const named =
    "来源/扫描.pdf：里面没有文字，可能是扫描件。请先做文字识别，或用文字版。\n来源/锁.xlsx：有密码，读不了。请去掉密码另存一份。\n";

  it("builds one table of them, and prints the page, the sheet and cell, or the table of each fact", () => {
    const { status, stdout, stderr } = heshu(["facts", "build", "来源", "--output", "a.json"], {
      cwd: folder.path,
    });
    assert.deepEqual([status, stderr], [2, `${named}已写入 a.json\n`]);
    assert.match(stdout, /^ {2}186\.5亿元 .*地区生产总值/m);
    assert.match(stdout, /^ {2}5\.8万吨 .*东岭乡.*第1个表B5 格$/m);
    assert.match(stdout, /^ {2}31\.2万千瓦 .*农业机械总动力.*第1页$/m);
    assert.match(stdout, /^ {2}36\.5万头 .*生猪出栏.*第2页$/m);
    assert.match(stdout, /^ {2}52\.3万吨 .*南京市.*工作表“粮食”B6 格$/m);
    assert.match(stdout, /^ {2}512\.4万吨 .*徐州市 · 粮食产量 · 2023 +B4 格$/m);
    assert.match(stdout, /^ {2}120万人次 .*兰考县/m);
    assert.match(stdout, /^ {2}1375\.2万吨 .*江苏省 · 夏粮产量/m);
    assert.match(stdout, /^ {2}53\.4万吨 .*云南省 · 茶叶产量/m);
    assert.match(stdout, /^《江苏：夏粮丰收》江苏省统计局，2024-01-20 /m);
    assert.doesNotMatch(stdout, /9999|88888/);
    const found = heshu(["facts", "find", "南京市", "粮食产量", "--facts", "a.json"], { cwd: folder.path });
    assert.match(found.stdout, /^ {2}文件 来源\/统计\.xlsx$/m);
    assert.match(found.stdout, /工作表“粮食”B6 格/);
  });

  it("checks a draft against all of them at once", () => {
    folder.file(
      "稿.txt",
      [
        "2023年，云溪县地区生产总值186.5亿元，农业机械总动力31.2万千瓦。",
        "2023年，南京市粮食产量52.3万吨，徐州市粮食产量512.4万吨，兰考县接待游客120万人次。",
        "2023年，江苏省夏粮产量1357.2万吨，云南省茶叶产量53.4万吨。",
        "",
      ].join("\n"),
    );
    const args = ["check", "--format", "jsonl", "--sources", "来源", "--", "稿.txt"];
    const { status, stdout, stderr } = heshu(args, { cwd: folder.path });
    assert.deepEqual([status, stderr], [2, named]);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { text: string; verdict: string; fact?: { source: { path: string } } }[];
    };
    assert.deepEqual(
      findings.map(({ text, verdict, fact }) => [text, verdict, fact?.source.path?.replace(/^.*\//, "")]),
      [
        ["186.5亿元", "supported", "报告.docx"],
        ["31.2万千瓦", "supported", "月报.pdf"],
        ["52.3万吨", "supported", "统计.xlsx"],
        ["512.4万吨", "supported", "产量.csv"],
        ["120万人次", "supported", "发布会.txt"],
        ["1357.2万吨", "contradicted", "网页.html"],
        ["53.4万吨", "supported", "通稿.md"],
      ],
    );
  });
});
