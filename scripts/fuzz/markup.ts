import { below, pick, type Random } from "./random.ts";

/** Changes of XML and HTML that leave it well-formed: what breaks the form is refused before anything is read. */

/** Values that attributes should not have, or should have elsewhere. */
const values = [
  "",
  "0",
  "-1",
  "2",
  "300",
  "4294967296",
  "99999999999",
  "1e309",
  "NaN",
  "rId1",
  "XFD1048576",
  "A1:XFD1048576",
  "C1:A9",
  "restart",
  "inlineStr",
  "s",
  "d",
  "../../../../etc/passwd",
  "file:///etc/passwd",
  "__proto__",
  "constructor",
];

/** Texts that cells and paragraphs seldom hold. */
const texts = [
  "",
  " ",
  "0",
  "-0.0",
  "1e308",
  "99999999999999999999999999999999",
  "1899-12-31T00:00:00",
  "#REF!",
  "&#x10FFFF;",
  "&amp;lt;",
  "\u202e二",
  "单位：亿元、万人",
  "2023年比上年±%",
  "其中：",
  "1—10月",
  "九".repeat(3000),
  "1,".repeat(3000),
];

interface Element {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly name: string;
}

const startTag = /<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)>/g;

/** The element that begins at a start tag; nothing where its end is missing. */
function elementAt(xml: string, { 0: open, 1: name = "", index }: RegExpMatchArray): Element | undefined {
  const start = index ?? 0;
  if (open.endsWith("/>")) return { start, end: start + open.length, open, name };
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*>`, "g");
  tag.lastIndex = start + open.length;
  let depth = 1;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    if (found[1]) depth--;
    else if (!found[0].endsWith("/>")) depth++;
    if (depth === 0) return { start, end: found.index + found[0].length, open, name };
  }
  return undefined;
}

function anElement(xml: string, next: Random): Element | undefined {
  const tag = pick(next, [...xml.matchAll(startTag)]);
  return tag && elementAt(xml, tag);
}

const replace = (xml: string, { start, end }: { start: number; end: number }, by: string) =>
  xml.slice(0, start) + by + xml.slice(end);

type MarkupChange = (xml: string, next: Random) => string | undefined;

const changes: readonly MarkupChange[] = [
  // an element left out
  (xml, next) => {
    const element = anElement(xml, next);
    return element && replace(xml, element, "");
  },
  // an element again and again
  (xml, next) => {
    const element = anElement(xml, next);
    if (!element) return undefined;
    const own = xml.slice(element.start, element.end);
    const most = Math.max(2, Math.min(300, 60_000 / own.length));
    return replace(xml, element, own.repeat(1 + below(next, most)));
  },
  // an element in itself, and in itself, …
  (xml, next) => {
    const element = anElement(xml, next);
    if (!element || element.open.endsWith("/>")) return undefined;
    const depth = 1 + below(next, next() < 0.9 ? 20 : 3000);
    const own = xml.slice(element.start, element.end);
    return replace(xml, element, element.open.repeat(depth) + own + `</${element.name}>`.repeat(depth));
  },
  // an element in the place of another
  (xml, next) => {
    const [from, to] = [anElement(xml, next), anElement(xml, next)];
    return from && to && replace(xml, to, xml.slice(from.start, from.end));
  },
  // what an attribute says
  (xml, next) => {
    const attribute = pick(next, [...xml.matchAll(/(?<==")[^"<>]*(?=")/g)]);
    if (!attribute) return undefined;
    const { index, 0: said } = attribute;
    return replace(xml, { start: index, end: index + said.length }, pick(next, values) ?? "");
  },
  // an attribute left out
  (xml, next) => {
    const attribute = pick(next, [...xml.matchAll(/\s[\w:.-]+="[^"<>]*"/g)]);
    return (
      attribute && replace(xml, { start: attribute.index, end: attribute.index + attribute[0].length }, "")
    );
  },
  // a text
  (xml, next) => {
    const text = pick(next, [...xml.matchAll(/(?<=>)[^<>]+(?=<)/g)]);
    return (
      text && replace(xml, { start: text.index, end: text.index + text[0].length }, pick(next, texts) ?? "")
    );
  },
];

/** Changes well-formed markup; as it was where there is nothing to change. */
export function changeMarkup(xml: string, next: Random): string {
  return pick(next, changes)?.(xml, next) ?? xml;
}
