import assert from "node:assert/strict";
import JSZip from "jszip";
import { describeInputError, InputError } from "../../../src/sources/index.ts";
import { fileBytes, refusal } from "./files.ts";

/** The document with a part changed, added or replaced. */
async function withPart(name: string, part: string, content: (old: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(fileBytes(name));
  zip.file(part, content((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

/** The sizes that a zip announces for its parts, made smaller than they are. */
function understated(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf("PK\u0001\u0002"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 4)) {
    const nameLength = copy.readUInt16LE(at + 28);
    const name = copy.toString("utf8", at + 46, at + 46 + nameLength);
    if (name === "word/document.xml") copy.writeUInt32LE(1000, at + 24);
  }
  return copy;
}

const cut = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

describe("files that cannot be used", function () {
  this.timeout(30_000);

  it("with a password", async () => {
    for (const name of ["locked.xlsx", "locked.pdf"])
      assert.equal(await refusal(name, fileBytes(name)), `${name}：有密码，读不了。请去掉密码另存一份。`);
    // A locked Word document is packed the same way.
    assert.equal(
      await refusal("机密.docx", fileBytes("locked.xlsx")),
      "机密.docx：有密码，读不了。请去掉密码另存一份。",
    );
  });

  it("of scanned pages", async () => {
    assert.equal(
      await refusal("a.pdf", fileBytes("scanned.pdf")),
      "a.pdf：里面没有文字，可能是扫描件。请先做文字识别，或用文字版。",
    );
  });

  it("cut off", async () => {
    for (const [name, place] of [
      ["report.docx", "zip"],
      ["workbook.xlsx", "zip"],
      ["report.pdf", "PDF"],
    ] as const)
      assert.equal(
        await refusal(name, cut(fileBytes(name), 0.4)),
        `${name}：内容损坏或不完整（${place}），请从原件重新保存。`,
      );
  });

  it("that are not what their names say", async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const renamed = async (name: string, bytes: Buffer, what: string) =>
      assert.equal(
        await refusal(name, bytes),
        `${name}：名字与内容不符，内容是${what}。请改回原来的扩展名，或另存。`,
      );
    await renamed("a.docx", fileBytes("report.pdf"), " PDF");
    await renamed("a.pdf", fileBytes("report.docx"), "压缩包");
    await renamed("a.xlsx", fileBytes("short.docx"), " Word 文档");
    await renamed("a.docx", fileBytes("workbook.xlsx"), " Excel 工作簿");
    await renamed("a.html", picture, "图片");
    await renamed("a.csv", fileBytes("workbook.xlsx"), "压缩包");
    await renamed("a.md", fileBytes("report.pdf"), " PDF");
    await renamed("a.xlsx", Buffer.from("地区,产量\n甲市,1\n"), "文本");
    // What .xls and .doc of old are, without a password.
    await renamed(
      "a.docx",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      "旧版 Office 文件",
    );
  });

  it("of nothing", async () => {
    for (const name of ["a.docx", "a.pdf", "a.xlsx", "a.html", "a.md", "a.csv", "a.txt"])
      assert.equal(await refusal(name, Buffer.alloc(0)), `${name}：文件是空的，请检查是否保存。`);
  });

  it("with macros, by name and by content", async () => {
    const message = "：含有宏，没有打开。请另存为不带宏的 .docx 或 .xlsx。";
    assert.equal(await refusal("a.xlsm", fileBytes("workbook.xlsx")), `a.xlsm${message}`);
    assert.equal(await refusal("a.docm", fileBytes("short.docx")), `a.docm${message}`);
    const hidden = await withPart("short.docx", "word/vbaProject.bin", () => "x");
    assert.equal(await refusal("a.docx", hidden), `a.docx${message}`);
    const typed = await withPart("short.docx", "[Content_Types].xml", (xml) =>
      xml.replace("wordprocessingml.document.main", "macroEnabled.main"),
    );
    assert.equal(await refusal("b.docx", typed), `b.docx${message}`);
  });

  it("of old formats, with what to do", async () => {
    assert.equal(
      await refusal("公报.doc", Buffer.from("x")),
      "公报.doc：旧格式 Word 97–2003 读不了，请用原来的程序另存为 .docx、.xlsx 或 .pdf。",
    );
  });

  it("that unpack to more than they may, whatever they announce", async () => {
    const bomb = await withPart("short.docx", "word/document.xml", (xml) => xml + " ".repeat(4_000_000));
    assert.ok(bomb.length < 30_000);
    const options = { inflatedBytes: 1_000_000 };
    assert.equal(await refusal("a.docx", bomb, options), "a.docx：展开后内容太多，已停止。请拆分后再试。");
    assert.equal(
      await refusal("a.docx", understated(bomb), options),
      "a.docx：内容损坏或不完整（zip），请从原件重新保存。",
    );
  });

  it("with a cell in the far corner of a sheet", async () => {
    const vast = await withPart("workbook.xlsx", "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    assert.equal(await refusal("a.xlsx", vast), "a.xlsx：展开后内容太多，已停止。请拆分后再试。");
  });

  it("with entities, which are read from elsewhere or grow without end", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    for (const [name, part] of [
      ["short.docx", "word/document.xml"],
      ["workbook.xlsx", "xl/workbook.xml"],
    ] as const)
      assert.equal(
        await refusal(name, await withPart(name, part, () => xml)),
        `${name}：含有不安全的内容（DTD），没有打开。请另存一份再试。`,
      );
  });

  it("larger than can be read", async () => {
    assert.equal(
      await refusal("a.pdf", fileBytes("report.pdf"), { bytes: 50_000 }),
      "a.pdf：文件有 1 MB，超出上限，请拆分后再试。",
    );
    assert.equal(
      await refusal("a.docx", fileBytes("report.docx"), { characters: 1000 }),
      "a.docx：展开后内容太多，已停止。请拆分后再试。",
    );
  });

  it("nested without end: what can be read of them is", async () => {
    const deep = 20_000;
    assert.match(
      await refusal("a.html", Buffer.from(`${"<div><sup>".repeat(deep)}云溪县接待游客120万人次。`)),
      /^read: 云溪县/,
    );
    const nested = await withPart(
      "short.docx",
      "word/document.xml",
      () => `<?xml version="1.0"?><a>${"<b>".repeat(deep)}${"</b>".repeat(deep)}</a>`,
    );
    assert.match(await refusal("a.docx", nested), /^a\.docx：(?:内容损坏|里面没有文字)/);
  });

  it("are named in English too, in one line", () => {
    for (const fault of [
      "locked",
      "damaged",
      "renamed",
      "macros",
      "no-text",
      "garbled",
      "too-much-inside",
    ] as const) {
      const line = describeInputError(new InputError(fault, "a.pdf", "pdf"), "en");
      assert.match(line, /^a\.pdf: [^\n]+\.$/);
      assert.ok(!/[\u4e00-\u9fff]/.test(line), line);
    }
  });
});
