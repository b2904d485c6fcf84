import type { Fact, Source } from "./fact.ts";
import { factRow } from "./factRow.ts";
import { factKeys } from "./indexKeys.ts";
import { RowError } from "./rows.ts";

/** The facts of one source in little room: some 300 bytes each, against 2,500 as objects. */
export interface PackedFacts {
  readonly count: number;
  /** Rows of the facts, then the sentences they quote, each as JSON in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where in `bytes` each row and each sentence ends. */
  readonly ends: Uint32Array;
  /** The index keys of all facts, one fact's behind the other's, and where each fact's end. */
  readonly keys: Uint32Array;
  readonly keyEnds: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function packFacts(facts: readonly Fact[]): PackedFacts {
  const quotes = new Map<string, number>();
  const rows = facts.map(({ id, source, quote, ...fact }) => {
    const number = quotes.get(quote) ?? quotes.size;
    quotes.set(quote, number);
    return factRow.pack({
      ...fact,
      quote: number,
      ...(id !== usualId(source, fact.figure.start) && { id }),
    });
  });
  const pieces = [...rows, ...quotes.keys()].map((piece) => encoder.encode(JSON.stringify(piece)));
  const keys = facts.map(factKeys);
  return {
    count: facts.length,
    bytes: joined(pieces),
    ends: sums(pieces),
    keys: Uint32Array.from(keys.flat()),
    keyEnds: sums(keys),
  };
}

/** @throws {RowError} when the bytes are not what `packFacts` made. */
export function unpackFact(packed: PackedFacts, number: number, source: Source): Fact {
  const row = factRow.unpack(piece(packed, number));
  const id = row.id ?? usualId(source, row.figure.start);
  const quote = String(piece(packed, packed.count + row.quote));
  // In place: a spread would copy what was made for nobody else.
  return Object.assign(row, { id, source, quote });
}

export function keysAt({ keys, keyEnds }: PackedFacts, number: number): Uint32Array {
  return keys.subarray(keyEnds[number - 1] ?? 0, keyEnds[number]);
}

/** The sentences that the facts quote. */
export function quotesOf(packed: PackedFacts): string[] {
  const quotes = packed.ends.length - packed.count;
  return Array.from({ length: quotes }, (_, number) => String(piece(packed, packed.count + number)));
}

/** All that is kept of the facts, as one text. */
export function jsonOf({ bytes }: PackedFacts): string {
  return decoder.decode(bytes);
}

function piece({ bytes, ends }: PackedFacts, number: number): unknown {
  const end = ends[number];
  if (end === undefined) throw new RowError("no such row");
  return JSON.parse(decoder.decode(bytes.subarray(ends[number - 1] ?? 0, end)));
}

const usualId = (source: Source, start: number) => `${source.id}#${start}`;

function sums(pieces: readonly { readonly length: number }[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from(pieces, ({ length }) => {
    sum += length;
    return sum;
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of pieces) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}
