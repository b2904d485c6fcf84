import path from "node:path";
import type { FormatReader } from "./parsed.ts";

/** A kind of file that sources may be; its reader is loaded when the first such file is read. */
interface Format {
  readonly extensions: readonly string[];
  /** Nothing in it is unpacked or laid out: reading it takes the time of its length. */
  readonly isText: boolean;
  readonly load: () => Promise<FormatReader>;
}

const formats: readonly Format[] = [
  { extensions: [".txt"], isText: true, load: async () => (await import("./text.ts")).readText },
  { extensions: [".md"], isText: false, load: async () => (await import("./markdown.ts")).readMarkdown },
  { extensions: [".html", ".htm"], isText: false, load: async () => (await import("./html.ts")).readHtml },
  { extensions: [".pdf"], isText: false, load: async () => (await import("./pdf.ts")).readPdf },
  { extensions: [".docx"], isText: false, load: async () => (await import("./docx.ts")).readDocx },
  { extensions: [".xlsx"], isText: false, load: async () => (await import("./xlsx.ts")).readXlsx },
  { extensions: [".csv", ".tsv"], isText: false, load: async () => (await import("./csv.ts")).readCsv },
];

/** The format that a file's name says it is. */
export function formatOf(file: string): Format | undefined {
  const extension = path.extname(file).toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(extension));
}
