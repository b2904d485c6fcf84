import assert from "node:assert/strict";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { createChecker } from "../../../src/engine/index.ts";
import { writeTable } from "../../../src/engine/tables/writeTable.ts";
import { sheet } from "./sheet.ts";

/** What a table says of a draft: `figure verdict code`, with the cell that says so. */
function check(drawn: string, draft: string): string[] {
  const table = buildFactTable([
    { id: "t", title: "统计资料", date: "2024-03-06", ...writeTable(sheet(drawn), {}) },
  ]);
  const { findings } = createChecker(table).check(draft, { date: "2024-03-06" });
  return findings.map(({ text, verdict, code, fact }) =>
    `${text} ${verdict} ${code} ${verdict === "unverified" ? "" : (fact?.place?.cell ?? "")}`.trim(),
  );
}

const grain = `
表3　2023年江苏省各市粮食生产情况 | < | < | < | <
 | | | | 单位：万吨
地 区 | 粮食产量 | 比上年增长（%） | 油料产量 | 比上年增长（%）
全　省 | 3797.7 | 0.8 | 95.6 | 1.2
南京市 | 112.3 | -0.5 | 8.7 | 2.1
徐州市 | 512.4 | 1.1 | 12.3 | -3.0
`;

const products = `
2023年10月份规模以上工业主要产品产量 | < | < | < | < | <
产品名称 | 计量单位 | 10月 | < | 1—10月 | <
^ | ^ | 产量 | 同比增长（%） | 累计产量 | 同比增长（%）
原煤 | 万吨 | 38875 | 3.8 | 383200.5 | 3.1
发电量 | 亿千瓦时 | 7044 | 5.2 | 73330 | 4.4
新能源汽车 | 万辆 | 98.5 | 27.9 | 728.3 | 26.7
`;

describe("a draft against the cells of a table", () => {
  it("is supported by the cell it repeats, in its own words and units", () => {
    assert.deepEqual(check(grain, "2023年南京市粮食产量达到112.3万吨，同比下降0.5%。"), [
      "112.3万吨 supported exact B5",
      "0.5% supported exact C5",
    ]);
    assert.deepEqual(
      check(grain, "江苏2023年粮食总产量达3797.7万吨，其中徐州市512.4万吨，南京市112.3万吨。"),
      ["3797.7万吨 supported exact B4", "512.4万吨 supported exact B6", "112.3万吨 supported exact B5"],
    );
    assert.deepEqual(check(products, "2023年10月，规模以上工业原煤产量3.9亿吨，同比增长3.8%。"), [
      "3.9亿吨 supported rounded C4",
      "3.8% supported exact D4",
    ]);
  });

  it("is contradicted by the cell that says otherwise, with the reason", () => {
    assert.deepEqual(check(grain, "2023年南京市粮食产量达到113.2万吨，同比增长0.5%。"), [
      "113.2万吨 contradicted digits-swapped B5",
      "增长 contradicted direction C5",
    ]);
    assert.deepEqual(check(grain, "2022年南京市粮食产量112.3万吨。"), ["2022年 contradicted period B5"]);
    assert.deepEqual(check(products, "2023年1至10月，规模以上工业发电量73330亿千瓦时，同比增长5.2%。"), [
      "73330亿千瓦时 supported exact E5",
      "5.2% contradicted value F5",
    ]);
  });

  it("is left alone where the table speaks of something else", () => {
    for (const draft of [
      "2023年南京市夏粮产量50万吨。",
      "2023年南京市粮食播种面积120万亩。",
      "2023年扬州市粮食产量300万吨。",
      "2023年10月，某县原煤产量12万吨。",
      "2023年10月，规模以上工业焦炭产量3000万吨。",
    ])
      for (const found of [...check(grain, draft), ...check(products, draft)])
        assert.match(found, /unverified/, draft);
  });

  it("takes a medal table, weather and an annex at their word", () => {
    const medals = `
2024年巴黎奥运会奖牌榜
排名 | 代表团 | 金牌 | 银牌 | 铜牌 | 总数
1 | 美国 | 40 | 44 | 42 | 126
2 | 中国 | 40 | 27 | 24 | 91
`;
    assert.deepEqual(check(medals, "2024年巴黎奥运会中国金牌为41枚。"), ["41枚 contradicted value C4"]);
    const weather = `
2024年3月5日江苏省天气实况
城市 | 天气现象 | 最高气温（℃） | 最低气温（℃）
南京 | 晴 | 13.2 | 4.0
徐州 | 多云 | 10.5 | -1.3
`;
    assert.deepEqual(check(weather, "3月5日，徐州最低气温零下1.3℃，南京最高气温12.3℃。"), [
      "零下1.3℃ supported equivalent D4",
      "12.3℃ contradicted digits-swapped C3",
    ]);
  });

  it("never takes a row as it stands for a sentence", () => {
    const prose = `
2023年江苏省各市接待游客120万人次 | <
地区 | 备注
南京市 | 2023年南京市粮食产量999万吨
`;
    assert.deepEqual(check(prose, "2023年南京市粮食产量999万吨。"), ["999万吨 unverified no-fact"]);
  });
});
