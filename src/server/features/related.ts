import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Related } from "../../engine/checking/finding.ts";
import { cite } from "../../engine/facts/citation.ts";
import type { Fact } from "../../engine/facts/fact.ts";
import type { Location } from "../../protocol/position.ts";
import type { DraftMark } from "../mark.ts";
import type { Catalogue } from "../messages/index.ts";

export interface RelatedContext {
  readonly words: Catalogue;
  readonly locate: (fact: Fact) => Promise<Location | undefined>;
}

export interface RelatedPlace {
  readonly location: Location;
  readonly message: string;
}

/** The sentence in the source, and whatever else bears on a mark. */
export async function relatedPlaces(
  document: TextDocument,
  mark: DraftMark,
  { words, locate }: RelatedContext,
): Promise<RelatedPlace[]> {
  const places: RelatedPlace[] = [];
  const fact = mark.finding?.fact;
  if (fact !== undefined) {
    const location = await locate(fact);
    if (location !== undefined) places.push({ location, message: words.saidBy(cite(fact.source)) });
  }
  for (const other of mark.finding?.related ?? mark.problem?.related ?? []) {
    const location = other.fact === undefined ? placeIn(document, other) : await locate(other.fact);
    if (location !== undefined) places.push({ location, message: other.message });
  }
  return places;
}

function placeIn(document: TextDocument, { span }: Related): Location | undefined {
  if (span === undefined) return undefined;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { uri: document.uri, range };
}
