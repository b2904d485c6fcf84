import { agencies, bylineRoles } from "../lexicon/agencies.ts";
import { fold } from "../text/fold.ts";
import type { Dateline } from "./dateline.ts";

const longest = 80;
const open = "[(（【\\[]";
const close = "[)）】\\]]";
const role = `(?:${agencies.join("|")})?(?:${bylineRoles.join("|")})`;
const byline = new RegExp(
  `^(?:[\\s*_]|${close})*` +
    `(?:${open}[^()（）【】\\d。！？\\n]{1,40}${close}[\\s*_]*)*` +
    `(?:${role}[^，。！？：:\\n\\d]{1,20}报道(?=[\\s，：:]))?` +
    "[\\s，：:]*",
  "u",
);

/** Where the report itself begins: behind the dateline and the names of its reporters (`（记者 王静）`). */
export function reportStart(text: string, { end }: Dateline): number {
  return end + (byline.exec(fold(text.slice(end, end + longest)))?.[0].length ?? 0);
}
