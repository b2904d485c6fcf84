import JSZip from "jszip";

/** Small files of office programs to start from: one takes a few milliseconds, and each part that readers look at is there. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const openXml = "http://schemas.openxmlformats.org";

function packed(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, `${declaration}\n${content}`);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

const types = (rows: Readonly<Record<string, string>>, main: string) =>
  `<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    rows,
  )
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${main}.${type}+xml"/>`,
    )
    .join("")}</Types>`;

const relations = (rows: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${openXml}/package/2006/relationships">${rows
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${openXml}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const core = `<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>云溪县粮食生产</dc:title></cp:coreProperties>`;

const wordSpace = `xmlns:w="${openXml}/wordprocessingml/2006/main" xmlns:r="${openXml}/officeDocument/2006/relationships"`;
const run = (text: string, properties = "") =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p>${properties}${content}</w:p>`;
const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr><w:tcW w:w="2000"/>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;

/** A Word document: a heading, a list, a link, a note, a change that was tracked, a table with merged cells. */
export function wordDocument(): Promise<Buffer> {
  const link = `<w:hyperlink r:id="rId4">${run("县统计局")}</w:hyperlink>`;
  const tracked = `<w:ins w:id="1">${run("夏粮1.2万吨，")}</w:ins><w:del w:id="2"><w:r><w:delText>9.9</w:delText></w:r></w:del>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const table = `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row(
    cell("乡镇", '<w:vMerge w:val="restart"/>'),
    cell("粮食产量", '<w:gridSpan w:val="2"/>'),
  )}${row(cell("", "<w:vMerge/>"), cell("产量（万吨）"), cell("比上年增长（%）"))}${row(
    cell("青石镇"),
    cell("3.5"),
    cell("1.2"),
  )}${row(cell("柳河镇"), cell("2.8"), cell("-0.4"))}</w:tbl>`;
  const body = [
    paragraph(run("云溪县粮食生产", "<w:rPr><w:b/></w:rPr>"), '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'),
    paragraph(run("2023年，云溪县粮食产量85.2万吨，同比增长3.1%。") + tracked + link + field),
    paragraph(
      `${run("播种面积120万亩。")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
    paragraph(run("2023年云溪县各乡镇粮食产量")),
    table,
    "<w:sectPr/>",
  ].join("");
  return packed({
    "[Content_Types].xml": types(
      {
        "word/document.xml": "document.main",
        "word/styles.xml": "styles",
        "word/numbering.xml": "numbering",
        "word/footnotes.xml": "footnotes",
      },
      "wordprocessingml",
    ),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "docProps/core.xml": core,
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footnotes", "footnotes.xml"],
      ["hyperlink", "https://example.org/"],
    ]),
    "word/document.xml": `<w:document ${wordSpace}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${wordSpace}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    "word/numbering.xml": `<w:numbering ${wordSpace}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/footnotes.xml": `<w:footnotes ${wordSpace}><w:footnote w:id="2">${paragraph(run("初步数。"))}</w:footnote></w:footnotes>`,
  });
}

const sheetSpace = `xmlns="${openXml}/spreadsheetml/2006/main" xmlns:r="${openXml}/officeDocument/2006/relationships"`;

/** A workbook: shared and own strings, formats, a formula, a date, merged cells, a hidden sheet. */
export function workbook(): Promise<Buffer> {
  const strings = [
    "2023年江苏省各市粮食产量",
    "单位：万吨",
    "地区",
    "产量",
    "比上年±%",
    "南京市",
    "注：初步数。",
  ];
  const sheet = `<worksheet ${sheetSpace}><dimension ref="A1:C6"/><cols><col min="1" max="3" width="12"/></cols><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="C2" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="s"><v>4</v></c></row>
<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" s="1"><v>112.30000000000001</v></c><c r="C4" s="2"><v>-0.005</v></c></row>
<row r="5"><c r="A5" t="inlineStr"><is><r><t>徐州市</t></r></is></c><c r="B5"><f>B4*2</f><v>224.6</v></c><c r="C5" t="e"><v>#N/A</v></c></row>
<row r="6"><c r="A6" t="s"><v>6</v></c><c r="B6" s="3"><v>45292</v></c><c r="C6" t="b"><v>1</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`;
  return packed({
    "[Content_Types].xml": types(
      {
        "xl/workbook.xml": "sheet.main",
        "xl/worksheets/sheet1.xml": "worksheet",
        "xl/worksheets/sheet2.xml": "worksheet",
        "xl/styles.xml": "styles",
        "xl/sharedStrings.xml": "sharedStrings",
      },
      "spreadsheetml",
    ),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "docProps/core.xml": core,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/workbook.xml": `<workbook ${sheetSpace}><sheets><sheet name="粮食" sheetId="1" r:id="rId1"/><sheet name="草稿" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/sheet2.xml": `<worksheet ${sheetSpace}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/styles.xml": `<styleSheet ${sheetSpace}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts count="1"><font/></fonts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"><alignment indent="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${sheetSpace} count="7" uniqueCount="7">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  });
}
