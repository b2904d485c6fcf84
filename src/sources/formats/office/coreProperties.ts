import { parseDocument } from "htmlparser2";
import { elementsBelow, textOf } from "../html/nodes.ts";
import type { PackageParts } from "./openPackage.ts";

/** The title that an Office file's properties give it. */
export function titleOf(parts: PackageParts): string | undefined {
  const core = parts.get("docProps/core.xml");
  if (!core) return undefined;
  for (const element of elementsBelow(parseDocument(core.toString("utf8"), { xmlMode: true })))
    if (element.name === "dc:title") return textOf(element);
  return undefined;
}
