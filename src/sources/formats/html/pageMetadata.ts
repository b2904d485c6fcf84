import type { Document } from "domhandler";
import { isIsoDate } from "../../../engine/time/calendar.ts";
import type { SourceDocument } from "../document.ts";
import { elementsBelow, textOf } from "./nodes.ts";

type Metadata = Pick<SourceDocument, "title" | "publisher" | "date" | "url">;

/** Names of meta tags, the more telling first; those in capitals are the standard of China's government sites. */
const names = {
  title: ["articletitle", "og:title", "twitter:title"],
  publisher: ["contentsource", "og:site_name", "sitename", "author:site"],
  date: ["pubdate", "article:published_time", "og:release_date", "publishdate", "datepublished", "date"],
  url: ["og:url", "url"],
} as const;

/** The day in `2024-01-15 09:30`, `2024年1月15日`, `2024/1/15T…`. */
export function dayIn(text: string): string | undefined {
  const [, year, month = "", day = ""] =
    /^\s*((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return year !== undefined && isIsoDate(date) ? date : undefined;
}

const webAddress = (text: string) => (URL.canParse(text) && /^https?:/i.test(text) ? text : undefined);

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

const line = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 300) : undefined;

/** What the first article of a page's JSON-LD says of itself. */
function fromJsonLd(text: string): Metadata {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {};
  }
  const graph = record(json)?.["@graph"];
  const nodes = Array.isArray(json) ? json : Array.isArray(graph) ? graph : [json];
  const article = nodes
    .map(record)
    .find((node) => /Article|Report|Dataset|WebPage/.test(String(node?.["@type"])));
  if (!article) return {};
  const title = line(article.headline) ?? line(article.name);
  const publisher = line(record(article.publisher)?.name) ?? line(article.publisher);
  const date = dayIn(line(article.datePublished) ?? "");
  const url = webAddress(line(article.url) ?? "");
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
  };
}

/** `标题_栏目_网站`: the page's title without what every page of the site has. */
function shortTitle(title: string): string {
  return title.split(/\s*[_|]\s*|\s+[-–—]+\s+/)[0]?.trim() || title;
}

/** What a page says of itself, in its meta tags and its JSON-LD. */
export function pageMetadata(document: Document): Metadata {
  const metas = new Map<string, string>();
  let title: string | undefined;
  let canonical: string | undefined;
  let told: Metadata = {};
  for (const element of elementsBelow(document)) {
    const { name, attribs } = element;
    if (name === "meta") {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? "").toLowerCase();
      const content = line(attribs.content);
      if (key !== "" && content !== undefined && !metas.has(key)) metas.set(key, content);
    } else if (name === "title") title ??= line(textOf(element));
    else if (name === "link" && attribs.rel?.toLowerCase() === "canonical") canonical ??= line(attribs.href);
    else if (name === "script" && attribs.type?.toLowerCase() === "application/ld+json")
      told = { ...fromJsonLd(textOf(element)), ...told };
  }
  const meta = (kind: keyof typeof names) =>
    names[kind].map((name) => metas.get(name)).find((one) => one !== undefined);
  const heading = meta("title") ?? told.title ?? (title && shortTitle(title));
  const publisher = meta("publisher") ?? told.publisher;
  const date = names.date.map((name) => dayIn(metas.get(name) ?? "")).find((one) => one) ?? told.date;
  const url = webAddress(canonical ?? "") ?? webAddress(meta("url") ?? "") ?? told.url;
  return {
    ...(heading && { title: heading }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
  };
}
