/** A run of characters as a PDF places it; its baseline begins at `x`, `y` (from the bottom of the page). */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Words of a line with nothing but small gaps between them: a cell, where the line is a row. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** Gaps in heights of the text: a space between words, and what parts two columns. */
const wordGap = 0.15;
const columnGap = 0.7;

const latin = /[A-Za-z\d]/;

interface OpenLine {
  segments: { text: string; left: number; right: number }[];
  y: number;
  height: number;
}

/** The runs of a page as lines, in the order in which the page gives them: that keeps columns of print apart. */
export function readLines(items: readonly PlacedText[]): Line[] {
  const lines: OpenLine[] = [];
  for (const { str, transform, width, height } of items) {
    const [, , , , x = 0, y = 0] = transform;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (str.trim() === "") {
      const before = lines.at(-1)?.segments.at(-1);
      if (before && str !== "" && !before.text.endsWith(" ")) before.text += " ";
      continue;
    }
    const tall = height > 0 && Number.isFinite(height) ? height : Math.abs(transform[3] ?? 10) || 10;
    const text = str.replaceAll("\u0000", "");
    const line = lines.at(-1);
    const last = line?.segments.at(-1);
    const gap = last ? x - last.right : 0;
    const continues =
      line && last && Math.abs(y - line.y) < Math.max(tall, line.height) * 0.5 && gap > -tall * 2;
    if (!continues) {
      lines.push({ segments: [{ text, left: x, right: x + width }], y, height: tall });
      continue;
    }
    line.height = Math.max(line.height, tall);
    if (gap > columnGap * tall) line.segments.push({ text, left: x, right: x + width });
    else {
      const isSpaced =
        gap > wordGap * tall && latin.test(last.text.at(-1) ?? "") && latin.test(text.charAt(0));
      last.text += isSpaced && !last.text.endsWith(" ") ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
    }
  }
  return lines.map(({ segments, y, height }) => ({
    segments: segments.map(({ text, ...place }) => ({ ...place, text: tidy(text) })),
    y,
    height,
    left: segments[0]?.left ?? 0,
    right: Math.max(...segments.map(({ right }) => right)),
  }));
}

/** Programs set Chinese apart from digits and letters by a little space, which is no character of the text. */
const aroundHan =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]) +| +(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…])/gu;

export function tidy(text: string): string {
  return text.normalize("NFC").replaceAll(aroundHan, "").trim();
}

export const textOf = ({ segments }: Line) => segments.map(({ text }) => text).join("　");
