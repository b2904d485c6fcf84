import { LineCounter, parseDocument } from "yaml";
import { InputError } from "../inputError.ts";
import type { SourceDocument } from "./document.ts";
import { dayIn } from "./html/pageMetadata.ts";

type Metadata = Pick<SourceDocument, "title" | "publisher" | "date" | "place" | "url">;

const block = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** What people call the fields; all others are the writer's business. */
const names: Readonly<Record<string, keyof Metadata>> = {
  title: "title",
  标题: "title",
  publisher: "publisher",
  source: "publisher",
  来源: "publisher",
  发布机构: "publisher",
  date: "date",
  日期: "date",
  发布日期: "date",
  place: "place",
  地点: "place",
  url: "url",
  link: "url",
  网址: "url",
  链接: "url",
};

function readField(field: keyof Metadata, text: string): string | undefined {
  if (field === "date") return dayIn(text);
  if (field === "url") return URL.canParse(text) ? text : undefined;
  return text;
}

/**
 * What an article says of itself in YAML above its text.
 * @throws {InputError} `front-matter` with the line, `metadata-content` with the field.
 */
export function readFrontMatter(text: string, file: string): Metadata {
  const [, opening = "", yaml] = block.exec(text) ?? [];
  if (yaml === undefined) return {};
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: "core" });
  const [error] = document.errors;
  if (error)
    throw new InputError("front-matter", file, String(lines.linePos(error.pos[0]).line + (opening ? 1 : 0)));
  let fields: unknown;
  try {
    // An alias of an alias of an alias grows without end; no article needs ten.
    fields = document.toJS({ maxAliasCount: 10 });
  } catch {
    throw new InputError("front-matter", file, "2");
  }
  const found: { -readonly [Key in keyof Metadata]: Metadata[Key] } = {};
  for (const [name, value] of Object.entries(fields ?? {})) {
    const field = names[name] ?? names[name.toLowerCase()];
    if (field === undefined || value === null) continue;
    const said = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    const read = said === "" ? undefined : readField(field, said);
    if (read === undefined) throw new InputError("metadata-content", file, name);
    found[field] ??= read;
  }
  return found;
}
