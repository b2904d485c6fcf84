import type { DraftFindings, FindingsParams, Mark } from "./findings.ts";
import type { Location, Range } from "./position.ts";

/** @returns nothing where `params` changes what `before` is not. */
export function applyFindings(
  before: DraftFindings | undefined,
  { change, ...params }: FindingsParams,
): DraftFindings | undefined {
  if (change === undefined) return params;
  if (before?.serial !== change.base) return undefined;
  const { from, removed, lines } = change;
  const behind = before.marks.slice(from + removed);
  return {
    ...params,
    marks: [
      ...before.marks.slice(0, from),
      ...params.marks,
      ...(lines === 0 ? behind : behind.map((mark) => markLower(mark, lines, params.uri))),
    ],
  };
}

/** A mark, and what it names in its own draft, some lines further down. */
export function markLower(mark: Mark, lines: number, uri: string): Mark {
  const { related } = mark;
  return {
    ...mark,
    range: rangeLower(mark.range, lines),
    ...(related === undefined ? {} : { related: related.map((other) => relatedLower(other, lines, uri)) }),
  };
}

type Related = { location: Location; message: string };

function relatedLower(other: Related, lines: number, uri: string): Related {
  const { location } = other;
  if (location.uri !== uri) return other;
  return { ...other, location: { uri, range: rangeLower(location.range, lines) } };
}

function rangeLower({ start, end }: Range, lines: number): Range {
  return {
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  };
}
