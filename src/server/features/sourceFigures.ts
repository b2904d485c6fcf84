import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import type { z } from "zod/mini";
import type { Source } from "../../engine/facts/fact.ts";
import { placeText } from "../../engine/messages/places.ts";
import type { FigureState, reviewParamsSchema, SourceFigure } from "../../protocol/sources.ts";
import type { ReadFigure, SourceReading } from "../../sources/library/sourceReading.ts";
import { correctedClaim } from "../../sources/review/correctedFact.ts";
import { formatReview, type ReviewedFigure, reviewPath } from "../../sources/review/review.ts";
import { isCombined, tableName, workspaceOf } from "../combinedTables.ts";
import { type Drafts, nowhere } from "../drafts.ts";
import { namedIn } from "../sourceTexts.ts";

/** Every figure of a source and what became of it; nothing where its file cannot be read. */
export async function sourceFigures(drafts: Drafts, uri: string): Promise<SourceFigure[] | undefined> {
  const opened = await open(drafts, uri);
  if (opened === undefined) return undefined;
  const { text, figures } = opened.reading;
  const document = TextDocument.create(uri, "plaintext", 0, text);
  return figures.map((figure) => {
    const { key, start, end, sentence, fact, decision } = figure;
    const place = placeText(fact?.place, drafts.language);
    return {
      key,
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      text: figure.text,
      sentence: text.slice(sentence.start, sentence.end),
      state: stateOf(figure),
      ...(fact && { about: drafts.claims.about(fact) }),
      ...(fact && fact.figure.text !== figure.text && { figure: fact.figure.text }),
      ...(decision?.reading !== undefined && { reading: decision.reading }),
      ...(decision?.note !== undefined && { note: decision.note }),
      ...(place !== "" && { place }),
    };
  });
}

function stateOf({ fact, decision }: ReadFigure): FigureState {
  if (decision?.kind === "dropped") return "dropped";
  if (decision?.kind === "corrected" && fact) return "corrected";
  if (fact === undefined) return "unread";
  return decision?.kind === "accepted" ? "accepted" : "fact";
}

type Asked = z.infer<typeof reviewParamsSchema>;

/** Works out the file beside the source with one decision more or less. Nothing is written: that is the client's. */
export async function review(
  drafts: Drafts,
  { uri, key, decision }: Asked,
): Promise<{ file: string; text: string } | { problem: string }> {
  const { sources: words } = drafts.words;
  const opened = await open(drafts, uri);
  if (opened === undefined) return { problem: words.noText };
  const { reading, path } = opened;
  const figure = reading.figures.find((one) => one.key === key);
  if (figure === undefined) return { problem: words.gone };
  const after = new Map(reading.review);
  if (decision === null) after.delete(key);
  else {
    const said = decision.reading?.trim() ?? "";
    if (decision.kind === "corrected" && !correctedClaim(said, figure.text, reading.source))
      return { problem: words.noClaim(figure.text) };
    after.set(key, decided(figure, reading, { ...decision, reading: said }));
  }
  return { file: URI.file(reviewPath(path)).toString(), text: formatReview(after) };
}

function decided(
  { key, text, sentence }: ReadFigure,
  { text: whole }: SourceReading,
  { kind, reading, note, date }: NonNullable<Asked["decision"]>,
): ReviewedFigure {
  return {
    key,
    kind,
    text,
    sentence: whole.slice(sentence.start, sentence.end).trim(),
    ...(kind === "corrected" && reading ? { reading } : {}),
    ...(note ? { note } : {}),
    date,
  };
}

async function open(
  drafts: Drafts,
  uri: string,
): Promise<{ reading: SourceReading; path: string } | undefined> {
  const source = await sourceNamed(drafts, uri);
  if (source?.path === undefined) return undefined;
  const reading = await drafts.host.sources?.open(source.path);
  return reading && "text" in reading ? { reading, path: source.path } : undefined;
}

/** The source of a `heshu-source:` URI, if it is one of a folder: others have no file to decide about. */
async function sourceNamed(drafts: Drafts, uri: string): Promise<Source | undefined> {
  const { table, source: id } = namedIn(uri);
  const workspace = workspaceOf(table);
  if (workspace === undefined) return undefined;
  const loaded = await drafts.table(workspace || nowhere);
  if (!isCombined(loaded)) return undefined;
  const source = loaded.table.sources.find((one) => one.id === id);
  return source && loaded.sources.groupOf(source) !== tableName && loaded.sources.linesOf(source).length > 0
    ? source
    : undefined;
}
