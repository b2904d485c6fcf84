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
