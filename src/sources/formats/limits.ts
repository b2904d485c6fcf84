/** Cells that one file's tables may have; a workbook that people read has fewer by far. */
export const mostCells = 50_000;
