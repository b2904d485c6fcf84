/**
 * Makes the files of test/sources/files with the programs that newsrooms' files come from: LibreOffice for .docx,
 * .xlsx and .pdf (`apt-get install libreoffice-writer-nogui libreoffice-calc-nogui fonts-noto-cjk`), ReportLab for the
 * PDF whose fonts are not in it, the scanned one and the locked one (`apt-get install python3-reportlab`).
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { bureau, bureauTitle } from "./bureau.ts";
import { columnsProse, columnsTable, columnsTitle } from "./columns.ts";
import { columnDocument, spreadsheet, textDocument } from "./openDocument.ts";
import { report, reportTitle, townTable } from "./report.ts";
import { workbook } from "./workbook.ts";

const target = path.resolve(import.meta.dirname, "../../test/sources/files");
const work = mkdtempSync(path.join(tmpdir(), "heshu-files-"));

function run(program: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: work, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? ""}${stdout}${stderr}`);
}

function convert(source: string, format: string, name: string): void {
  run(
    "soffice",
    "--headless",
    `-env:UserInstallation=file://${work}/profile`,
    "--convert-to",
    format,
    source,
  );
  const made = `${path.parse(source).name}.${format.split(":")[0]}`;
  cpSync(path.join(work, made), path.join(target, name));
}

async function write(): Promise<void> {
  try {
    mkdirSync(target, { recursive: true });
    const header = ["乡镇", "粮食产量（万吨）", "比上年增长（%）", "常住人口（万人）"];
    const blocks = [
      ...report,
      { heading: "附表", paragraphs: ["表1 2023年云溪县各乡镇基本情况"], table: [header, ...townTable] },
    ];
    writeFileSync(path.join(work, "report.fodt"), textDocument(reportTitle, blocks));
    writeFileSync(path.join(work, "workbook.fods"), spreadsheet("江苏省2023年统计资料", workbook));
    const [summary, ...rest] = report;
    const short = [{ ...summary, table: [header, ...townTable.slice(0, 3)] }, ...rest.slice(0, 1)];
    writeFileSync(path.join(work, "short.fodt"), textDocument(reportTitle, short));
    writeFileSync(path.join(work, "columns.fodt"), columnDocument(columnsTitle, columnsProse, columnsTable));
    convert("columns.fodt", "pdf", "columns.pdf");
    writeFileSync(path.join(work, "bureau.fodt"), textDocument(bureauTitle, bureau));
    convert("bureau.fodt", "pdf", "bureau.pdf");
    convert("short.fodt", "docx", "short.docx");
    convert("short.fodt", "pdf", "short.pdf");
    convert("report.fodt", "docx", "report.docx");
    convert("report.fodt", "pdf", "report.pdf");
    convert("workbook.fods", "xlsx", "workbook.xlsx");
    writeFileSync(path.join(work, "report.json"), JSON.stringify({ title: reportTitle, sections: report }));
    run("/usr/bin/python3", path.join(import.meta.dirname, "pdfs.py"), work, target);
    const locked = await writeXlsx({
      sheets: [{ name: "粮食", rows: [["南京市", 1]] }],
      encryption: { password: "secret" },
    });
    writeFileSync(path.join(target, "locked.xlsx"), locked);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

void write();
