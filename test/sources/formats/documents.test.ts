import assert from "node:assert/strict";
import { columnsProse, columnsTable, columnsTitle } from "../../../scripts/source-files/columns.ts";
import { report, reportTitle } from "../../../scripts/source-files/report.ts";
import { readSourceFile } from "../../../src/sources/formats/readSourceFile.ts";
import { factsOf, fileBytes, placesOf } from "./files.ts";

const paragraphs = report.flatMap((section) => section.paragraphs);
const growth = "2023年，云溪县地区生产总值186.5亿元，同比增长5.6%。";

/** The same report of more than twenty pages, by three programs. */
describe("documents of real programs", function () {
  this.timeout(30_000);

  for (const name of ["report.docx", "report.pdf", "plain-fonts.pdf"]) {
    it(`${name}: every paragraph is one line again, and no header, footer or page number is among them`, async () => {
      const { text } = await readSourceFile(name, fileBytes(name));
      const lines = text.split("\n");
      assert.deepEqual(
        paragraphs.filter((paragraph) => !lines.includes(paragraph)),
        [],
      );
      assert.deepEqual(
        lines.filter((line) => /办公室编|^第\d+页$|^— \d+ —$/.test(line)),
        [],
      );
    });
  }

  it("columns.pdf: what is printed in two columns is one line again, from column to column and page to page", async () => {
    const { text } = await readSourceFile("a.pdf", fileBytes("columns.pdf"));
    const lines = text.split("\n");
    assert.deepEqual(
      [...columnsProse, columnsTable.note].filter((paragraph) => !lines.includes(paragraph)),
      [],
    );
    assert.equal(lines[0], columnsTitle);
    assert.deepEqual(
      lines.filter((line) => /云溪农业月报|— \d+ —/.test(line)),
      [],
    );
  });

  it("columns.pdf: a table whose words and numbers are broken over lines is shown, and no fact is read from it", async () => {
    const { text } = await readSourceFile("a.pdf", fileBytes("columns.pdf"));
    assert.match(text, /农林牧渔/);
    const told = columnsProse.join("");
    const facts = await factsOf("a.pdf", fileBytes("columns.pdf"));
    assert.deepEqual(
      facts.filter(({ quote }) => !told.includes(quote)),
      [],
    );
    assert.deepEqual(
      facts.filter(({ figure }) => figure.text.startsWith("2.6%")).map(({ indicator }) => indicator?.text),
      ["水产品产量"],
    );
  });

  it("bureau.pdf: tables with spread names, and with cells that run over two lines, say what they say on their page", async () => {
    const facts = await factsOf("a.pdf", fileBytes("bureau.pdf"));
    assert.deepEqual(
      facts
        .filter(({ place }) => place?.table !== undefined)
        .map(({ quote, figure, place }) => [
          place?.page,
          place?.cell,
          figure.text,
          quote.replace(/，.*/, ""),
        ]),
      [
        [2, "C3", "128008.2亿元", "2023年江苏省地区生产总值为128008.2亿元"],
        [2, "D3", "5.8%", "2023年江苏省地区生产总值为128008.2亿元"],
        [2, "C4", "5075.6亿元", "2023年江苏省第一产业增加值为5075.6亿元"],
        [2, "D4", "3.5%", "2023年江苏省第一产业增加值为5075.6亿元"],
        [2, "C5", "9930.2亿元", "2023年江苏省一般公共预算收入为9930.2亿元"],
        [2, "D5", "7.3%", "2023年江苏省一般公共预算收入为9930.2亿元"],
        [2, "C6", "45665.2亿元", "2023年江苏省社会消费品零售总额为45665.2亿元"],
        [2, "D6", "6.5%", "2023年江苏省社会消费品零售总额为45665.2亿元"],
        [3, "B2", "16355.3亿元", "2021年南京市地区生产总值为16355.3亿元。"],
        [3, "C2", "16907.9亿元", "2022年南京市地区生产总值为16907.9亿元。"],
        [3, "D2", "17421.4亿元", "2023年南京市地区生产总值为17421.4亿元。"],
        [3, "B3", "8117.4亿元", "2021年徐州市地区生产总值为8117.4亿元。"],
        [3, "C3", "8457.8亿元", "2022年徐州市地区生产总值为8457.8亿元。"],
        [3, "D3", "8900.4亿元", "2023年徐州市地区生产总值为8900.4亿元。"],
      ],
    );
  });

  it("bureau.pdf: headers that have run together leave a table unread", async () => {
    const facts = await factsOf("a.pdf", fileBytes("bureau.pdf"));
    assert.deepEqual(
      facts.filter(({ place }) => place?.page === 4),
      [],
    );
  });

  it("takes the title from the file's properties when the text has it", async () => {
    assert.equal((await readSourceFile("a.docx", fileBytes("report.docx"))).title, reportTitle);
    assert.equal((await readSourceFile("a.pdf", fileBytes("report.pdf"))).title, reportTitle);
    // The other program's text does not have it: nothing says that it is this text's.
    assert.equal((await readSourceFile("a.pdf", fileBytes("plain-fonts.pdf"))).title, undefined);
  });

  it("says on which page of a PDF a fact stands", async () => {
    assert.deepEqual(placesOf(await factsOf("a.pdf", fileBytes("report.pdf")), growth), [
      ["186.5亿元", { page: 2 }],
      ["5.6%", { page: 2 }],
    ]);
    assert.deepEqual(placesOf(await factsOf("a.pdf", fileBytes("plain-fonts.pdf")), growth), [
      ["186.5亿元", { page: 1 }],
      ["5.6%", { page: 1 }],
    ]);
  });

  it("reads the table of a Word document and of a PDF alike", async () => {
    const sentence = "2023年云溪县东岭乡粮食产量为5.8万吨，比上年下降0.1%。";
    assert.deepEqual(placesOf(await factsOf("a.docx", fileBytes("report.docx")), sentence), [
      ["5.8万吨", { table: 1, cell: "B5" }],
      ["0.1%", { table: 1, cell: "C5" }],
    ]);
    assert.deepEqual(placesOf(await factsOf("a.pdf", fileBytes("report.pdf")), sentence), [
      ["5.8万吨", { page: 23, table: 1, cell: "B5" }],
      ["0.1%", { page: 23, table: 1, cell: "C5" }],
    ]);
  });

  it("finds the same facts whichever program made the file", async () => {
    const quotes = async (name: string) => (await factsOf(name, fileBytes(name))).map(({ quote }) => quote);
    assert.deepEqual(await quotes("report.pdf"), await quotes("report.docx"));
  });
});
