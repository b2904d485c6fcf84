/** Flat OpenDocument files, which LibreOffice turns into the formats of the tests. */

export const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const namespaces = [
  "office",
  "style",
  "text",
  "table",
  "fo:xsl-fo-compatible",
  "number:datastyle",
  "meta",
  "svg:svg-compatible",
]
  .map((entry) => entry.split(":"))
  .map(
    ([prefix = "", name = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .join(" ");

const font = "Noto Serif CJK SC";

interface Parts {
  readonly kind: "text" | "spreadsheet";
  readonly title: string;
  readonly styles: string;
  readonly body: string;
  readonly header?: string;
}

function flat({ kind, title, styles, body, header = "" }: Parts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:meta><dc:title>${escapeXml(title)}</dc:title><dc:date>2024-01-15T09:00:00</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="${font}" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties style:font-name="${font}" style:font-name-asian="${font}" fo:font-size="12pt" style:font-size-asian="12pt" fo:language="zh" fo:country="CN"/></style:default-style></office:styles>
<office:automatic-styles>${styles}<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="3cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${header}</style:master-page></office:master-styles>
<office:body><office:${kind}>${body}</office:${kind}></office:body>
</office:document>`;
}

const paragraph = (text: string, style = "") =>
  `<text:p${style && ` text:style-name="${style}"`}>${escapeXml(text)}</text:p>`;

/** A cell of a drawn table: text, or `<` and `^` where it is merged with the one to the left or above. */
function tableRows(rows: readonly (readonly string[])[], cell: (text: string) => string): string {
  return rows
    .map((row, at) => {
      const cells = row.map((text, column) => {
        if (text === "<" || text === "^") return "<table:covered-table-cell/>";
        let columns = 1;
        while (row[column + columns] === "<") columns++;
        let height = 1;
        while (rows[at + height]?.[column] === "^") height++;
        const spans = `${columns > 1 ? ` table:number-columns-spanned="${columns}"` : ""}${height > 1 ? ` table:number-rows-spanned="${height}"` : ""}`;
        return cell(text).replace("<table:table-cell", `<table:table-cell${spans}`);
      });
      return `<table:table-row>${cells.join("")}</table:table-row>`;
    })
    .join("");
}

export interface TextBlock {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly table?: readonly (readonly string[])[];
}

/** A text document with a running header and page numbers. */
export function textDocument(title: string, blocks: readonly TextBlock[]): string {
  const styles =
    '<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="20pt" style:font-size-asian="20pt"/></style:style>' +
    '<style:style style:name="body" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.85cm" fo:line-height="200%"/></style:style>' +
    '<style:style style:name="section" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/><style:text-properties fo:font-size="16pt" style:font-size-asian="16pt"/></style:style>';
  const body = blocks.map(({ heading, paragraphs = [], table }) => {
    const rows =
      table &&
      tableRows(
        table,
        (text) => `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`,
      );
    const columns = table?.[0]?.length ?? 0;
    return [
      heading === undefined
        ? ""
        : `<text:h text:outline-level="1" text:style-name="section">${escapeXml(heading)}</text:h>`,
      ...paragraphs.map((text) => paragraph(text, "body")),
      rows === undefined
        ? ""
        : `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows}</table:table>`,
    ].join("");
  });
  const header = `<style:header>${paragraph("云溪县人民政府办公室编")}</style:header><style:footer><text:p>第<text:page-number text:select-page="current"/>页</text:p></style:footer>`;
  return flat({ kind: "text", title, styles, body: paragraph(title, "title") + body.join(""), header });
}

/** Prose in two columns, under it a table across the page whose columns are too narrow for their words, and a note. */
export function columnDocument(
  title: string,
  prose: readonly string[],
  { caption, rows, note }: { caption: string; rows: readonly (readonly string[])[]; note: string },
): string {
  const styles =
    '<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="20pt" style:font-size-asian="20pt"/></style:style>' +
    '<style:style style:name="body" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.85cm" fo:text-align="justify" style:punctuation-wrap="simple"/></style:style>' +
    '<style:style style:name="columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>' +
    '<style:style style:name="narrow" style:family="table"><style:table-properties style:width="7.4cm" table:align="left"/></style:style>' +
    '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" style:vertical-align="middle"/></style:style>';
  const cells = tableRows(
    rows,
    (text) =>
      `<table:table-cell table:style-name="cell" office:value-type="string">${paragraph(text)}</table:table-cell>`,
  );
  const body = [
    paragraph(title, "title"),
    `<text:section text:style-name="columns" text:name="prose">${prose.map((text) => paragraph(text, "body")).join("")}</text:section>`,
    paragraph(caption),
    `<table:table table:style-name="narrow"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${cells}</table:table>`,
    paragraph(note, "body"),
  ];
  const header = `<style:header>${paragraph("云溪农业月报　2024年第3期")}</style:header><style:footer><text:p>— <text:page-number text:select-page="current"/> —</text:p></style:footer>`;
  return flat({ kind: "text", title, styles, body: body.join(""), header });
}

export interface SheetCell {
  readonly text?: string;
  readonly value?: number;
  readonly format?: "percent" | "one" | "thousands";
  readonly date?: string;
  readonly formula?: string;
}

export interface SheetPart {
  readonly name: string;
  readonly rows: readonly (readonly (string | SheetCell)[])[];
  readonly hidden?: boolean;
}

function sheetCell(cell: string | SheetCell): string {
  if (typeof cell === "string")
    return cell === ""
      ? "<table:table-cell/>"
      : `<table:table-cell office:value-type="string">${paragraph(cell)}</table:table-cell>`;
  const { value, format = "", date, formula } = cell;
  if (date !== undefined)
    return `<table:table-cell table:style-name="month" office:value-type="date" office:date-value="${date}"/>`;
  const computed = formula === undefined ? "" : ` table:formula="of:=${escapeXml(formula)}"`;
  const type = format === "percent" ? "percentage" : "float";
  return `<table:table-cell${format && ` table:style-name="${format}"`}${computed} office:value-type="${type}" office:value="${value}"/>`;
}

const isMark = (cell: string | SheetCell | undefined, mark: string) => cell === mark;

export function spreadsheet(title: string, sheets: readonly SheetPart[]): string {
  const numbers =
    '<number:percentage-style style:name="np"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
    '<number:number-style style:name="n1"><number:number number:decimal-places="1" number:min-integer-digits="1"/></number:number-style>' +
    '<number:number-style style:name="nt"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
    '<number:date-style style:name="nd"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>';
  const styles = ["percent:np", "one:n1", "thousands:nt", "month:nd"]
    .map((pair) => pair.split(":"))
    .map(
      ([name, data]) =>
        `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`,
    )
    .join("");
  const hidden =
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const body = sheets.map(({ name, rows, hidden: isHidden }) => {
    const drawn = rows
      .map((row, at) => {
        const cells = row.map((cell, column) => {
          if (isMark(cell, "<") || isMark(cell, "^")) return "<table:covered-table-cell/>";
          let columns = 1;
          while (isMark(row[column + columns], "<")) columns++;
          let height = 1;
          while (isMark(rows[at + height]?.[column], "^")) height++;
          const spans = `${columns > 1 ? ` table:number-columns-spanned="${columns}"` : ""}${height > 1 ? ` table:number-rows-spanned="${height}"` : ""}`;
          return sheetCell(cell).replace("<table:table-cell", `<table:table-cell${spans}`);
        });
        return `<table:table-row>${cells.join("")}</table:table-row>`;
      })
      .join("");
    return `<table:table table:name="${escapeXml(name)}"${isHidden ? ' table:style-name="hidden"' : ""}>${drawn}</table:table>`;
  });
  return flat({ kind: "spreadsheet", title, styles: numbers + styles + hidden, body: body.join("") });
}
