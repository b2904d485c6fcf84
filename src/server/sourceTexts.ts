import { TextDocument } from "vscode-languageserver-textdocument";
import { URI, Utils } from "vscode-uri";
import type { Fact, Source } from "../engine/facts/fact.ts";
import type { Span } from "../engine/figures/figure.ts";
import { sourceScheme } from "../protocol/languages.ts";
import type { Location, Position } from "../protocol/position.ts";
import { isCombined } from "./combinedTables.ts";
import type { LoadedTable } from "./factTables.ts";
import { isInside, resolvePath } from "./folders.ts";

export interface SourceTextsOptions {
  readonly readText: (uri: string) => Promise<string>;
  /** Folders that a source's file may lie in; a fact table names no file elsewhere. */
  readonly folders: () => readonly string[];
  /** The text of a source in a folder of sources, whatever its format. */
  readonly readSource: (file: string) => Promise<string | undefined>;
  /** The client shows `heshu-source:` documents; otherwise places point into the files themselves. */
  readonly virtual: boolean;
}

interface SourceText {
  readonly document: TextDocument;
  /** Made of the quotes alone, because the article is not at hand. */
  readonly quotesOnly: boolean;
}

/** The texts of the sources, read when someone first wants to see a sentence in its place. */
export class SourceTexts {
  readonly #options: SourceTextsOptions;
  readonly #texts = new Map<string, Promise<SourceText>>();
  /** By fact id. Every check asks for the same places again. */
  #places = new WeakMap<LoadedTable, Map<string, Promise<Location | undefined>>>();

  constructor(options: SourceTextsOptions) {
    this.#options = options;
  }

  /** Where a fact's sentence stands, or nothing when its article is not at hand and cannot be shown. */
  locate(loaded: LoadedTable, fact: Fact): Promise<Location | undefined> {
    const places = this.#places.get(loaded) ?? new Map<string, Promise<Location | undefined>>();
    this.#places.set(loaded, places);
    const known = places.get(fact.id);
    if (known !== undefined) return known;
    const locating = this.#locate(loaded, fact);
    places.set(fact.id, locating);
    return locating;
  }

  async #locate(loaded: LoadedTable, fact: Fact): Promise<Location | undefined> {
    if (isCombined(loaded)) {
      const lines = loaded.sources.linesOf(fact.source);
      if (lines.length > 0) return this.#inLines(loaded, fact, lines);
    }
    const { document, quotesOnly } = await this.#load(loaded, fact.source);
    if (quotesOnly && !this.#options.virtual) return undefined;
    const span = quoteIn(document.getText(), fact);
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    return { uri: document.uri, range };
  }

  /** The place is known without the text: a check must not wait for a document to be read. */
  #inLines(
    loaded: LoadedTable,
    { source, quoteStart, quoteEnd }: Fact,
    lines: Uint32Array,
  ): Location | undefined {
    const range = { start: positionIn(lines, quoteStart), end: positionIn(lines, quoteEnd) };
    if (this.#options.virtual) return { uri: sourceUri(loaded, source), range };
    const { path } = source;
    // No other editor shows the text of a document in another format.
    if (path === undefined || !/\.(?:txt|md)$/iu.test(path)) return undefined;
    return { uri: URI.file(path).toString(), range };
  }

  /** The text behind a `heshu-source:` URI that `locate` gave out. */
  async text(uri: string, tables: readonly LoadedTable[]): Promise<string | undefined> {
    const named = namedIn(uri);
    const loaded = tables.find((table) => table.uri === named.table);
    const source = loaded?.table.sources.find(({ id }) => id === named.source);
    if (loaded === undefined || source === undefined) return undefined;
    return (await this.#load(loaded, source)).document.getText();
  }

  forget(): void {
    this.#texts.clear();
    this.#places = new WeakMap();
  }

  #load(loaded: LoadedTable, source: Source): Promise<SourceText> {
    const key = JSON.stringify([loaded.uri, source.id]);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const reading = this.#read(loaded, source);
    this.#texts.set(key, reading);
    return reading;
  }

  async #read(loaded: LoadedTable, source: Source): Promise<SourceText> {
    const file = await this.#readFile(loaded, source);
    const uri = this.#options.virtual || file === undefined ? sourceUri(loaded, source) : file.uri;
    const text = file?.text ?? quotesOf(loaded, source);
    return { document: TextDocument.create(uri, "plaintext", 0, text), quotesOnly: file === undefined };
  }

  async #readFile(loaded: LoadedTable, source: Source): Promise<{ uri: string; text: string } | undefined> {
    const { path } = source;
    if (path === undefined) return undefined;
    if (isCombined(loaded) && loaded.sources.linesOf(source).length > 0) {
      const text = await this.#options.readSource(path);
      return text === undefined ? undefined : { uri: URI.file(path).toString(), text };
    }
    const folders = [Utils.dirname(URI.parse(loaded.uri)).toString(), ...this.#options.folders()];
    for (const folder of folders) {
      const uri = resolvePath(path, folder);
      if (!folders.some((allowed) => isInside(uri, allowed))) continue;
      try {
        return { uri, text: await this.#options.readText(uri) };
      } catch {
        // Not here: the next folder may have it, and the quotes are always at hand.
      }
    }
    return undefined;
  }
}

/** The `heshu-source:` URI of a source, under its title. */
export function sourceUri({ uri: table }: LoadedTable, source: Source): string {
  const name = source.title.replaceAll(/[\\/?#%]/gu, " ").trim();
  const query = new URLSearchParams({ table, id: source.id }).toString();
  return URI.from({ scheme: sourceScheme, path: `/${name === "" ? source.id : name}.txt`, query }).toString();
}

/** The table and the source that a `heshu-source:` URI names. */
export function namedIn(uri: string): { readonly table: string; readonly source: string } {
  const query = new URLSearchParams(URI.parse(uri).query);
  return { table: query.get("table") ?? "", source: query.get("id") ?? "" };
}

function positionIn(lines: Uint32Array, offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (lines[low] ?? 0) };
}

function quotesOf({ table }: LoadedTable, source: Source): string {
  const quotes = new Set(
    table.facts.filter((fact) => fact.source.id === source.id).map((fact) => fact.quote),
  );
  const head = [source.title, [source.publisher, source.date].filter(Boolean).join(" ")];
  return [...head.filter((line) => line !== ""), "", ...quotes, ""].join("\n");
}

function quoteIn(text: string, { quote, quoteStart, quoteEnd }: Fact): Span {
  if (text.slice(quoteStart, quoteEnd) === quote) return { start: quoteStart, end: quoteEnd };
  const start = Math.max(0, text.indexOf(quote));
  return { start, end: text.startsWith(quote, start) ? start + quote.length : start };
}
