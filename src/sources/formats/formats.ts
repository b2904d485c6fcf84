import path from "node:path";
import type { ReadLimits, SourceDocument } from "./document.ts";

type Reader = (
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
) => SourceDocument | Promise<SourceDocument>;

/** A kind of file that sources may be; its reader is loaded when the first such file is read. */
interface Format {
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
}

const formats: readonly Format[] = [
  { extensions: [".txt"], load: async () => (await import("./text.ts")).readText },
  { extensions: [".md"], load: async () => (await import("./markdown.ts")).readMarkdown },
  { extensions: [".html", ".htm"], load: async () => (await import("./html.ts")).readHtml },
  { extensions: [".pdf"], load: async () => (await import("./pdf.ts")).readPdf },
  { extensions: [".docx"], load: async () => (await import("./docx.ts")).readDocx },
  { extensions: [".xlsx"], load: async () => (await import("./xlsx.ts")).readXlsx },
  { extensions: [".csv", ".tsv"], load: async () => (await import("./csv.ts")).readCsv },
];

/** The format that a file's name says it is. */
export function formatOf(file: string): Format | undefined {
  const extension = path.extname(file).toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(extension));
}
