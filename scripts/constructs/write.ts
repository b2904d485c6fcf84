/** Writes docs/constructs.md: what each reader makes of what a newsroom writes. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Found, type Reader, readers } from "./readers.ts";
import { type Construct, constructs } from "./rows.ts";

const target = path.resolve(__dirname, "../../docs/constructs.md");

/** ✓ the whole expression with the right number; ◐ the right number, cut short; ✗ anything else. */
type Mark = "✓" | "◐" | "✗";

function markOf(row: Construct, found: readonly Found[]): Mark {
  const { figure } = row;
  if (figure === undefined) return found.length === 0 ? "✓" : "✗";
  const right = found.filter((each) => figure.includes(each.text) && meansTheSame(row, each.means));
  if (right.length === 0) return "✗";
  return right.some((each) => each.text === figure) ? "✓" : "◐";
}

/** The same number, set or days. Units are each reader's own words, and compared only where a row says so. */
function meansTheSame({ means = "", also, not, bare }: Construct, read: string): boolean {
  if (read === not) return false;
  return read.split(" or ").some((each) => {
    const number = each.replace(/(?<=.)[% ].*$/, "");
    return (
      number === means.split(" ")[0] || number === also || number === bare || `${number}/${number}` === means
    );
  });
}

function cell(row: Construct, reader: Reader): string {
  const found = reader.read(row.example);
  const shown = found.map(({ text, means }) => `${visible(text)} = ${means || "?"}`).join("; ");
  return `${markOf(row, found)} ${found.length === 0 ? "nothing" : shown}`.replaceAll("|", "\\|");
}

/** Zero-width characters made visible. */
function visible(text: string): string {
  return text.replaceAll("\u200b", "⟨ZWSP⟩");
}

function section(title: string, rows: readonly Construct[]): string {
  const head = ["Construct", "Example", ...readers.map((reader) => reader.name)];
  const lines = rows.map((row) => [
    row.name,
    visible(row.example),
    ...readers.map((reader) => cell(row, reader)),
  ]);
  return [
    `## ${title}`,
    "",
    ...[head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function totals(): string[] {
  const rows = Object.values(constructs).flat();
  return readers.map((reader) => {
    const marks = rows.map((row) => markOf(row, reader.read(row.example)));
    const count = (mark: Mark) => marks.filter((each) => each === mark).length;
    return `- ${reader.name}: ✓ ${count("✓")}, ◐ ${count("◐")}, ✗ ${count("✗")} of ${rows.length}`;
  });
}

mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(
  target,
  [
    "# What is read, and as what",
    "",
    "Written by `npm run docs`; do not edit. ✓ is the whole expression with the right number, set or days (a set is",
    "`[low,high)`, a round bracket leaving the end out), and nothing where there is no figure; ◐ is the right number with",
    "its hedge or unit cut off; ✗ is anything else. Units are in each reader's own words. Recognizers-Text",
    "(`@microsoft/recognizers-text-suite`) runs all its Chinese models for numbers, units and dates; the longest of",
    "overlapping answers is shown. chrono-node reads dates alone.",
    "",
    ...totals(),
    "",
    ...Object.entries(constructs).map(([title, rows]) => section(title, rows)),
  ].join("\n"),
);
