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
