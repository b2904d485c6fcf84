import { constants, deflateRawSync, deflateSync, inflateSync } from "node:zlib";

/** Lines of a page: words at their places, in points from the left and from the bottom. */
type PageLine = readonly (readonly [x: number, text: string])[];

const pages: readonly (readonly PageLine[])[] = [
  [
    [[72, "云溪县粮食生产"]],
    [[72, "2023年，云溪县粮食产量85.2万吨，同比增长3.1%；播种面积120万亩，"]],
    [[72, "比上年增加1.5万亩。各地抓好田间管理，秋粮丰收到手。"]],
  ],
  [
    [[72, "2023年云溪县各乡镇粮食产量"]],
    [
      [72, "乡镇"],
      [200, "产量（万吨）"],
      [330, "比上年增长（%）"],
    ],
    [
      [72, "青石镇"],
      [210, "3.5"],
      [350, "1.2"],
    ],
    [
      [72, "柳河镇"],
      [210, "2.8"],
      [350, "-0.4"],
    ],
  ],
];

const hex = (text: string) => `<${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

function contentOf(lines: readonly PageLine[]): string {
  const shown = lines.flatMap((line, at) =>
    line.map(([x, text]) => `1 0 0 1 ${x} ${780 - at * 20} Tm ${hex(text)} Tj`),
  );
  return `BT /F1 12 Tf ${shown.join("\n")} ET`;
}

/** A PDF put together from its objects, with the table of where they begin. */
function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    starts.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  }
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object; `filters` names how its bytes are packed. */
function stream(bytes: Buffer | string, filters = ""): Buffer {
  const content = Buffer.from(bytes);
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length}${filters && ` /Filter ${filters}`} >>\nstream\n`),
    content,
    Buffer.from("\nendstream"),
  ]);
}

const descriptor =
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>";

/** A font that is not in the file: `encoding` says what its codes are, and `toUnicode`, if given, what they mean. */
const fontOf = (encoding: string, ordering: string, toUnicode = "") => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] ${toUnicode}>>`,
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /FontDescriptor ${descriptor} >>`,
];
const chineseFont = fontOf("UniGB-UCS2-H", "GB1");

/** The objects of a PDF whose pages have these streams as their content, and what more it holds. */
function pdfObjects(
  contents: readonly Buffer[],
  font: readonly string[] = chineseFont,
  more: readonly Buffer[] = [],
): (string | Buffer)[] {
  const page = (at: number) => 5 + more.length + at * 2;
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${contents.map((_, at) => `${page(at)} 0 R`).join(" ")}] /Count ${contents.length} >>`,
    ...font,
    ...more,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${page(at) + 1} 0 R >>`,
      content,
    ]),
  ];
}

const pageStreams = (pack: (content: string) => Buffer) => pages.map((lines) => pack(contentOf(lines)));

/** A PDF of two pages, all of it to be seen: every change is one of something that the parser reads. */
export const plainPdf = () => pdfOf(pdfObjects(pageStreams((content) => stream(content))));

/** The same with its pages packed, and a list of what the font's codes mean. */
export function packedPdf(): Buffer {
  const characters = [...new Set(pages.flat(2).flatMap(([, text]) => [...text]))];
  const meanings = characters.map((character) => `${hex(character)} ${hex(character)}`).join("\n");
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${characters.length} beginbfchar
${meanings}
endbfchar endcmap end end`;
  const pack = (content: string) => stream(deflateSync(content), "/FlateDecode");
  return pdfOf(
    pdfObjects(pageStreams(pack), fontOf("Identity-H", "Identity", "/ToUnicode 5 0 R "), [pack(map)]),
  );
}

/** A PDF whose one page unpacks to `megabytes` of spaces, from a few kilobytes. */
export function bombPdf(megabytes: number): Buffer {
  const spaces = Buffer.alloc(1024 * 1024, " ");
  const piece = deflateRawSync(spaces, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const [header, end] = [Buffer.from([0x78, 0x9c]), Buffer.from([0x03, 0x00])];
  const once = Buffer.concat([header, ...Array<Buffer>(megabytes).fill(piece), end]);
  return pdfOf(pdfObjects([stream(deflateSync(once, { level: 9 }), "[/FlateDecode /FlateDecode]")]));
}

const streams = /\/FlateDecode[\s\S]{0,200}?stream\r?\n/g;

/** Changes one of the packed streams of a PDF inside; nothing where there is none. */
export function changeStream(
  pdf: Buffer,
  pick: (count: number) => number,
  change: (bytes: Buffer) => Buffer,
): Buffer | undefined {
  const starts = [...pdf.toString("latin1").matchAll(streams)].map(
    ({ index, 0: found }) => index + found.length,
  );
  const start = starts[pick(starts.length)];
  const end = start === undefined ? -1 : pdf.indexOf("endstream", start);
  if (start === undefined || end < 0) return undefined;
  try {
    const content = inflateSync(pdf.subarray(start, end));
    return Buffer.concat([pdf.subarray(0, start), deflateSync(change(content)), pdf.subarray(end)]);
  } catch {
    // Encrypted, or broken by an earlier change.
    return undefined;
  }
}
