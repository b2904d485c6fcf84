import { type AxisEntry, isSmallPlaceHead, readColumn, readRow, stubKinds } from "./axes.ts";
import { type CellClaim, type Level, periodOf, readCell } from "./cellClaim.ts";
import { cellWords } from "./cellText.ts";
import { type Grid, gridsOf } from "./grid.ts";
import { type Layout, readLayout } from "./layout.ts";
import { type PeriodPiece, writePeriod } from "./periods.ts";
import { type Clause, type Sentence, trueSentences, writeSentence } from "./sentences.ts";
import type { SourceTable } from "./table.ts";
import { readTitle, type Title } from "./title.ts";
import { readValue } from "./value.ts";
import { progressHeads, thingHeads } from "./words.ts";

interface Column {
  readonly entry: AxisEntry;
  readonly column: number;
  /** For growth and shares: the columns of levels that it may be of. */
  readonly levels: readonly AxisEntry[];
}

/** What a column of growth is of, in one row. */
function levelOf({ entry, levels }: Column, row: AxisEntry, title: Title): Level | "open" | undefined {
  const fitting = levels.filter(
    (level) => entry.content.length === 0 || level.content.join() === entry.content.join(),
  );
  const [first] = fitting;
  if (!first) return undefined;
  const isOneThing = fitting.every((level) => level.content.join() === first.content.join());
  if (isOneThing && (entry.periods.length > 0 || entry.relative !== undefined))
    return { period: periodOf(row, entry, title), content: first.content };
  const periods = fitting.map((level) => periodOf(row, level, title));
  if (fitting.length === 1) return { period: periods[0], content: first.content };
  if (!isOneThing) return "open";
  // Of the same thing in several years, growth is told of the last one.
  const [latest, ...others] = periods
    .filter((period): period is PeriodPiece => period?.year !== undefined)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const isSeries =
    latest !== undefined &&
    others.length === periods.length - 1 &&
    others.every(
      (other) => other.part === latest.part && other.edge === latest.edge && other.year !== latest.year,
    );
  return isSeries ? { period: latest, content: first.content } : "open";
}

function readColumns(layout: Layout): Column[] {
  const columns: Column[] = [];
  let levels: AxisEntry[] = [];
  let wasDependent = false;
  for (const body of layout.columns) {
    const entry = readColumn(body);
    const dependent = entry.growth !== undefined || entry.share !== undefined;
    if (entry.isOpen && !dependent) continue;
    if (!dependent && wasDependent) levels = [];
    wasDependent = dependent;
    columns.push({ entry, column: body.column, levels: dependent ? levels : [] });
    // Growth is not of how much of a plan is done.
    if (!dependent && !progressHeads.includes(entry.content.at(-1) ?? "")) levels = [...levels, entry];
  }
  return columns;
}

const keyOf = ({ period, subject, indicator, unit, growth, share }: CellClaim) =>
  JSON.stringify([
    writePeriod(period),
    subject,
    indicator,
    growth ? [growth.base ?? "", unit] : "",
    share ?? "",
  ]);

/** Whether a clause may go on from the one before: of the same thing at the same time. */
function continues(before: Clause | undefined, { claim }: Clause): boolean {
  if (!before || (!claim.growth && claim.share === undefined)) return false;
  const { period, subject, indicator } = before.claim;
  return (
    writePeriod(period) === writePeriod(claim.period) &&
    subject === claim.subject &&
    indicator === claim.indicator
  );
}

/** The clauses of a row in sentences: what is told of one thing stands in one. */
function sentencesOf(clauses: readonly Clause[]): Sentence[] {
  const runs: [Clause, ...Clause[]][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run && continues(run[0], clause)) run.push(clause);
    else runs.push([clause]);
  }
  return runs.map(writeSentence);
}

/** The sentences that hold; of one that does not hold as a whole, the clauses that hold alone. */
function checked(sentences: readonly Sentence[]): Sentence[] {
  const whole = trueSentences(sentences);
  const parts = new Map(
    sentences
      .filter((sentence) => !whole.has(sentence) && sentence.clauses.length > 1)
      .map((sentence) => [sentence, sentence.clauses.map((clause) => writeSentence([clause]))]),
  );
  const alone = trueSentences([...parts.values()].flat());
  return sentences.flatMap((sentence) =>
    whole.has(sentence) ? [sentence] : (parts.get(sentence)?.filter((part) => alone.has(part)) ?? []),
  );
}

/** 港口货物吞吐量 over rows that are ports: their names say it. */
function withoutHeads(title: Title, { stubHeads }: Layout): Title {
  const head = thingHeads.find((word) => stubHeads.includes(word) && title.topic.startsWith(word));
  return head === undefined ? title : { ...title, topic: title.topic.slice(head.length) };
}

const county = /^\S{1,7}?[县市区旗](?![场域])/u;

/** Whose townships the rows are, where the title names a county or a development zone that no list has. */
function withCounty(title: Title, { stubHeads }: Layout): Title {
  const [name] = county.exec(title.topic) ?? [];
  if (name === undefined || title.subject !== undefined || !stubHeads.some(isSmallPlaceHead)) return title;
  return { ...title, subject: name, topic: title.topic.slice(name.length) };
}

/** A row of growth without a name is of the row above it; nothing where it could be of several. */
function ofLevel(row: AxisEntry, levels: Map<string, AxisEntry>): AxisEntry | undefined {
  const isBare = row.content.length === 0 && row.parents.length === 0;
  if (row.growth && isBare) {
    const [level, ...others] = levels.values();
    return others.length > 0 ? undefined : { ...row, content: level?.content ?? [] };
  }
  if (!row.growth && row.content.length > 0) levels.set(row.content.join(), row);
  return row;
}

function readGrid(grid: Grid, layout: Layout, captions: readonly string[]): Clause[][] {
  const kinds = stubKinds(layout);
  const read = readTitle([...captions, ...layout.titles]);
  const title = withCounty(withoutHeads(read, layout), layout);
  const columns = readColumns(layout);
  const rows: Clause[][] = [];
  const said = new Map<string, Set<string>>();
  const levels = new Map<string, AxisEntry>();
  for (const body of layout.rows) {
    const row = ofLevel(readRow(body, kinds), levels);
    if (!row) continue;
    const clauses: Clause[] = [];
    for (const column of columns) {
      const cell = grid.at(body.row, column.column);
      const value = cell && readValue(cell.text);
      // A number over several cells is of none of them in particular.
      if (!cell || !value || (cell.rows ?? 1) > 1 || (cell.columns ?? 1) > 1) continue;
      const claim = readCell({ row, column: column.entry, title, value }, levelOf(column, row, title));
      if (!claim) continue;
      clauses.push({ claim, row: cell.row, column: cell.column });
      const values = said.get(keyOf(claim)) ?? new Set();
      said.set(keyOf(claim), values.add(`${claim.number}${claim.unit}`));
    }
    rows.push(clauses);
  }
  // Two cells that come to the same words with different numbers: something that tells them apart was not read.
  return rows.map((clauses) => clauses.filter(({ claim }) => said.get(keyOf(claim))?.size === 1));
}

/**
 * What a table says, a sentence a row and thing measured, every slot written out: `2023年南京市粮食产量为85.2万吨，
 * 同比增长3.1%。` A cell whose subject, thing, time or unit is not sure is left out.
 */
export function readTable(table: SourceTable): Sentence[] {
  const sentences: Sentence[] = [];
  let above: readonly string[] = table.captions;
  for (const grid of gridsOf(table)) {
    const layout = readLayout(grid);
    if (!layout) {
      // Lines between two tables name the one below.
      const lines = Array.from({ length: Math.min(grid.height, 4) }, (_, row) => grid.cellsOf(row)).flat();
      above = [...table.captions, ...lines.map((cell) => cellWords(cell.text))];
      continue;
    }
    sentences.push(...checked(readGrid(grid, layout, above).flatMap(sentencesOf)));
    above = table.captions;
  }
  return sentences;
}
