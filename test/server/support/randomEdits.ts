/** A position as LSP writes it. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface RandomEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
  /** The text with the edit made. */
  readonly text: string;
}

/** What goes in: figures right and wrong, what ties them to other sentences, and bits that break them up. */
const pieces = [
  "44万亿元",
  "经济总量达到4.4万亿元，",
  "5.2%",
  "1万个",
  "2023年",
  "去年，",
  "北京市",
  "上海市",
  "2024年3月19日（星期三）",
  "\n",
  "\n\n",
  "。",
  "，",
  "4",
  ".",
  "％",
  "近",
  "",
] as const;

/** The same edits every time: most near the one before, as one types; some anywhere; some of whole lines. */
export function* randomEdits(initial: string, count: number, longest = 4000): Iterable<RandomEdit> {
  let text = initial;
  let seed = 20240319;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  let at = 0;
  for (let i = 0; i < count; i++) {
    at = random(4) === 0 ? random(text.length + 1) : Math.min(at, text.length);
    const lineEnd = text.indexOf("\n", at);
    const cut = random(20) === 0 ? (lineEnd === -1 ? text.length : lineEnd + 1) - at : random(4);
    const end = Math.min(text.length, at + cut);
    const newText = text.length > longest ? "" : (pieces[random(pieces.length)] ?? "");
    const range = { start: positionAt(text, at), end: positionAt(text, end) };
    text = text.slice(0, at) + newText + text.slice(end);
    at += newText.length;
    yield { range, newText, text };
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
