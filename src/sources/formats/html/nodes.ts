import { type ChildNode, type Element, isTag, isText, type ParentNode } from "domhandler";

const words = (list: string) => new Set(list.split(" "));

const blocks = words(
  "address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul",
);
const skipped = words(
  "script style noscript template iframe object embed svg math button select textarea input nav head audio video canvas",
);

export const isBlock = ({ name }: Element) => blocks.has(name);
export const isSkipped = ({ name }: Element) => skipped.has(name);

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i;
export const isHidden = ({ attribs }: Element) => "hidden" in attribs || hidden.test(attribs.style ?? "");

/** A number in small type above the line sends to a note; nothing but a link may be around it. */
export function isNoteMark({ name, children }: Element): boolean {
  if (name !== "sup" || children.length !== 1) return false;
  const [child] = children;
  const inner =
    child && isTag(child) && child.name === "a" && child.children.length === 1 ? child.children[0] : child;
  return (
    inner !== undefined &&
    isText(inner) &&
    /^\s*[[(（［]?(?:\d{1,2}|\*+|[①-⑳])[\])）］]?\s*$/u.test(inner.data)
  );
}

/** All elements below a node, in order. The walk is a loop, since pages may nest without end. */
export function* elementsBelow(root: ParentNode): Iterable<Element> {
  const open: ChildNode[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isTag(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
}

/** All the text of a node, in one line but for the line breaks that it shows. */
export function textOf(root: ParentNode | ChildNode): string {
  let text = "";
  const open: (ParentNode | ChildNode)[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node as ChildNode)) {
      text += (node as ChildNode & { data: string }).data.replaceAll(/[ \t\r\n]+/g, " ");
      continue;
    }
    if (!("children" in node)) continue;
    if (isTag(node) && node !== root) {
      if (isSkipped(node) || isNoteMark(node)) continue;
      if (node.name === "br") text += "\n";
      else if (isBlock(node) && text !== "" && !text.endsWith("\n")) text += "\n";
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
  // Spaces that indent a name in a table are kept; those of the page's source are not.
  return text.replaceAll(/ ?\n ?/g, "\n").replaceAll(/^[ \n]+|\s+$/g, "");
}
