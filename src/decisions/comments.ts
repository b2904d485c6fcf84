import type { Span } from "../engine/figures/figure.ts";

/**
 * Words in a comment of the draft that switch checking off: `<!-- 核数：忽略本稿 -->` for the whole draft,
 * `<!-- 核数：忽略下一段 -->` for the next paragraph, `<!-- 核数：忽略 --> … <!-- 核数：恢复 -->` for a stretch;
 * in English `heshu-ignore-file`, `heshu-ignore-next`, `heshu-ignore-start`, `heshu-ignore-end`.
 */
const comment =
  /<!--\s*(?:核数\s*[：:]\s*(忽略本稿|忽略下一段|忽略|恢复)|heshu-ignore-(file|next|start|end))\s*-->/gu;

const meanings: Readonly<Record<string, "file" | "next" | "start" | "end">> = {
  忽略本稿: "file",
  忽略下一段: "next",
  忽略: "start",
  恢复: "end",
  file: "file",
  next: "next",
  start: "start",
  end: "end",
};

export const ignoreFileComment = "<!-- 核数：忽略本稿 -->";

/** The stretches of the draft that its own comments take out of the check. */
export function ignoredByComment(text: string): "all" | readonly Span[] {
  if (!text.includes("<!--")) return [];
  const spans: Span[] = [];
  let start: number | undefined;
  for (const match of text.matchAll(comment)) {
    const after = match.index + match[0].length;
    switch (meanings[match[1] ?? match[2] ?? ""]) {
      case "file":
        return "all";
      case "next":
        spans.push({ start: after, end: endOfNextParagraph(text, after) });
        break;
      case "start":
        start ??= after;
        break;
      case "end":
        if (start !== undefined) spans.push({ start, end: match.index });
        start = undefined;
        break;
    }
  }
  // An unclosed stretch runs to the end of the draft.
  if (start !== undefined) spans.push({ start, end: text.length });
  return spans;
}

function endOfNextParagraph(text: string, from: number): number {
  const body = /\S/u.exec(text.slice(from));
  if (body === null) return text.length;
  const lineBreak = text.indexOf("\n", from + body.index);
  return lineBreak === -1 ? text.length : lineBreak;
}
