import assert from "node:assert/strict";
import { writeXlsx } from "hucre/xlsx";
import { readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { factsOf, fileBytes, placesOf } from "./files.ts";

describe("a workbook of a real program", function () {
  this.timeout(30_000);

  const facts = () => factsOf("workbook.xlsx", fileBytes("workbook.xlsx"));

  it("reads numbers as the sheet shows them, with sheet and cell", async () => {
    assert.deepEqual(placesOf(await facts(), "2023年南通市粮食产量为454.6万吨，比上年增长1.5%。"), [
      ["454.6万吨", { sheet: "粮食", cell: "B11" }],
      ["1.5%", { sheet: "粮食", cell: "C11" }],
    ]);
  });

  it("shows what binary floats leave behind a number no more than the sheet does", async () => {
    const [first] = placesOf(await facts(), "2023年南京市粮食油料产量为7.3万吨，比上年下降0.3%。");
    assert.deepEqual(first, ["7.3万吨", { sheet: "粮食", cell: "D6" }]);
  });

  it("reads what formulas come to, and 全省 as the province of the title", async () => {
    assert.deepEqual(placesOf(await facts(), "2023年江苏省粮食产量为3317.2万吨，比上年增长0.8%。"), [
      ["3317.2万吨", { sheet: "粮食", cell: "B5" }],
      ["0.8%", { sheet: "粮食", cell: "C5" }],
    ]);
  });

  it("reads dates down the side as months: 52 rows", async () => {
    const found = await facts();
    assert.deepEqual(placesOf(found, "2023年4月江苏省社会消费品零售总额为3275.25亿元，同比增长0.3%。"), [
      ["3275.25亿元", { sheet: "社零", cell: "B54" }],
      ["0.3%", { sheet: "社零", cell: "C54" }],
    ]);
    assert.equal(found.filter(({ place }) => place?.sheet === "社零").length, 104);
  });

  it("leaves hidden rows and columns alone", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "粮食",
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[3, { hidden: true }]]),
          rows: [
            ["江苏省各市粮食产量（万吨）"],
            ["地区", "2023年", "2022年"],
            ["南京市", 112.3, 111.1],
            ["徐州市", 512.4, 500.1],
            ["苏州市", 80.2, 81],
          ],
        },
      ],
    });
    assert.deepEqual(
      (await factsOf("a.xlsx", bytes)).map(({ quote, place }) => [quote, place?.cell]),
      [
        ["2023年南京市粮食产量为112.3万吨。", "B3"],
        ["2023年苏州市粮食产量为80.2万吨。", "B5"],
      ],
    );
  });

  it("leaves hidden sheets alone, and shows tables without reading their rows as prose", async () => {
    const { text, silent } = await readSourceFile("workbook.xlsx", fileBytes("workbook.xlsx"));
    assert.ok(!text.includes("草稿"));
    assert.equal(
      text.slice(silent?.[0]?.start, silent?.[0]?.end).split("\n")[5],
      "南京市 | 52.3 | -1.5% | 7.3 | -0.3%",
    );
  });
});
