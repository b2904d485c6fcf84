// @ts-nocheck This runs in the page: its globals are the browser's.

/**
 * The middle of where words are painted in an editor, in pixels of the page; undefined when they are not on screen.
 * VS Code splits a line into coloured spans and paints spaces as no-break spaces.
 */
export function placeOfWords(editor, words) {
  for (const line of editor.querySelectorAll(".view-line")) {
    const text = line.textContent.replaceAll("\u00a0", " ");
    const start = text.indexOf(words);
    if (start < 0) continue;
    const end = start + words.length;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = offset + node.textContent.length;
      if (offset <= start && start < next) range.setStart(node, start - offset);
      if (offset < end && end <= next) range.setEnd(node, end - offset);
      offset = next;
    }
    // Words that wrap have a box for each part; the first is on the line where they begin.
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}

/** How the line under words is drawn; the editor paints it behind the text, in boxes of its own. */
export function lineUnderWords(editor, words) {
  for (const line of editor.querySelectorAll(".view-line")) {
    const start = line.textContent.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = offset + node.textContent.length;
      if (offset <= start && start < next) {
        range.setStart(node, start - offset);
        range.setEnd(node, start - offset + 1);
      }
      offset = next;
    }
    const first = range.getBoundingClientRect();
    const middle = { x: first.x + first.width / 2, y: first.y + first.height / 2 };
    for (const box of editor.querySelectorAll(".view-overlays .cdr")) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const style = getComputedStyle(box).borderBottomStyle;
      const isAround = left <= middle.x && middle.x <= right && top <= middle.y && middle.y <= bottom;
      if (isAround && style !== "none") return style;
    }
    return "none";
  }
  return undefined;
}
