import type { Position } from "../../protocol/position.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";

/** Which mark: the one of that key, of several the nearest to `at`. */
export interface Wanted {
  readonly key: string;
  readonly at?: Position | undefined;
}

export function findMark({ document, marks }: CheckedDraft, { key, at }: Wanted): DraftMark | undefined {
  const alike = marks.filter((mark) => mark.key === key);
  if (at === undefined) return alike[0];
  const offset = document.offsetAt(at);
  const distance = ({ start }: DraftMark) => Math.abs(start - offset);
  return alike.sort((a, b) => distance(a) - distance(b))[0];
}
