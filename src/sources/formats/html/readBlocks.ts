import { type ChildNode, isTag, isText, type ParentNode } from "domhandler";
import type { BlockList } from "../blockList.ts";
import { isBlock, isHidden, isNoteMark, isSkipped } from "./nodes.ts";
import { isDataTable, readTable } from "./readTables.ts";

/** Takes the blocks of a page in their order: paragraphs as they are broken there, tables as tables. */
export function readBlocks(root: ParentNode, list: BlockList): void {
  let line = "";
  let tables = 0;
  const flush = () => {
    list.paragraph(line.replaceAll(/[ \t\r\n]+/g, " "));
    line = "";
  };
  // A block that ends breaks the line as one that begins does.
  const open: (ChildNode | ParentNode | "end")[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end") {
      flush();
      continue;
    }
    if (!("children" in node)) {
      if (isText(node)) line += node.data;
      continue;
    }
    if (isTag(node)) {
      if (isSkipped(node) || isHidden(node) || isNoteMark(node)) continue;
      if (isBlock(node)) flush();
      if (node.name === "table" && isDataTable(node)) {
        list.table(readTable(node), { table: ++tables });
        continue;
      }
      if (isBlock(node)) open.push("end");
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
  flush();
}
