import * as z from "zod/mini";
import { rangeSchema } from "./position.ts";

/** Client to server: whether the workspace is trusted; its own sources are left alone until it is. */
export const trustedMethod = "heshu/trusted";
export const trustedParamsSchema = z.object({ trusted: z.boolean() });

/** Which sources: those of a draft, else those of the first folder. */
const tableSchema = { uri: z.optional(z.string()) };

export const groupKindSchema = z.enum([
  /** A folder of the workspace. */
  "workspace",
  /** A folder elsewhere that the settings name. */
  "folder",
  "personal",
  /** The fact table that comes with Heshu, or the one that the settings name. */
  "table",
]);

/** The folders that sources come from, in the order of the settings, and the fact table behind them. */
export const sourceGroupsMethod = "heshu/sourceGroups";
export const sourceGroupsParamsSchema = z.object(tableSchema);
export const sourceGroupSchema = z.object({
  id: z.string(),
  kind: groupKindSchema,
  /** As the settings write it; empty for the personal library and for the table that comes with Heshu. */
  name: z.string(),
  /** Of the folder or of the table's file. */
  uri: z.string(),
  sources: z.int(),
  facts: z.int(),
  /** Its place in the order of authority, from 1. */
  authority: z.optional(z.int()),
  /** Left alone because the workspace is not trusted. */
  off: z.optional(z.boolean()),
  /** One line for each file that cannot be read. */
  problems: z.array(z.object({ message: z.string(), uri: z.string() })),
  /** Files that wait because reading was cancelled. */
  unread: z.int(),
  /** While files are being read. */
  reading: z.optional(z.object({ done: z.int(), total: z.int() })),
});
export type SourceGroupItem = z.infer<typeof sourceGroupSchema>;
export const sourceGroupsResultSchema = z.object({ groups: z.array(sourceGroupSchema) });

/** Server to client: the sources, or what is known of them, are others than before. */
export const sourcesChangedMethod = "heshu/sourcesChanged";

/** What an editor decided about a figure of a source, or what became of it without. */
export const figureStateSchema = z.enum(["fact", "accepted", "corrected", "dropped", "unread"]);
export type FigureState = z.infer<typeof figureStateSchema>;

export const sourceFigureSchema = z.object({
  key: z.string(),
  range: rangeSchema,
  text: z.string(),
  sentence: z.string(),
  state: figureStateSchema,
  /** `主体 · 指标 · 时期`, for a fact. */
  about: z.optional(z.string()),
  /** The figure of the fact, where a correction made it another. */
  figure: z.optional(z.string()),
  /** The editor's sentence. */
  reading: z.optional(z.string()),
  note: z.optional(z.string()),
  /** Where in the file it stands: `第3页`, `Sheet1!B7`. */
  place: z.optional(z.string()),
});
export type SourceFigure = z.infer<typeof sourceFigureSchema>;

/** Every figure of a source, by its `heshu-source:` URI; null where its file is not at hand. */
export const sourceFiguresMethod = "heshu/sourceFigures";
export const sourceFiguresParamsSchema = z.object({ uri: z.string() });
export const sourceFiguresResultSchema = z.nullable(z.object({ figures: z.array(sourceFigureSchema) }));

/** A file as it should be from now on, for the client to write; or why there is none. */
export const fileResultSchema = z.union([
  z.object({ file: z.string(), text: z.string() }),
  z.object({ problem: z.string() }),
]);

export type FileResult = z.infer<typeof fileResultSchema>;

/** What an editor decides about a figure of a source; `decision: null` withdraws it. */
export const reviewMethod = "heshu/review";
export const reviewParamsSchema = z.object({
  uri: z.string(),
  key: z.string(),
  decision: z.nullable(
    z.object({
      kind: z.enum(["accepted", "corrected", "dropped"]),
      reading: z.optional(z.string()),
      note: z.optional(z.string()),
      date: z.iso.date(),
    }),
  ),
});

/** What a file or a text tells of itself, before it becomes a source. */
export const describeSourceMethod = "heshu/describeSource";
export const describeSourceParamsSchema = z.union([
  z.object({ file: z.string() }),
  z.object({ text: z.string() }),
]);
export const describeSourceResultSchema = z.union([
  z.object({
    title: z.optional(z.string()),
    /** The first line of the text. */
    firstLine: z.string(),
    publisher: z.optional(z.string()),
    date: z.optional(z.string()),
    facts: z.int(),
  }),
  z.object({ problem: z.string() }),
]);
export type SourceDescription = z.infer<typeof describeSourceResultSchema>;

/** Reads every source again; answered when that is done or someone had enough. */
export const rebuildSourcesMethod = "heshu/rebuildSources";

/** The fact table of a draft as a file to share, of one source or of all. */
export const exportFactsMethod = "heshu/exportFacts";
export const exportFactsParamsSchema = z.object({
  ...tableSchema,
  source: z.optional(z.string()),
});
export const exportFactsResultSchema = z.object({ text: z.string(), facts: z.int(), sources: z.int() });

/** Whether a file is a fact table that can be used. */
export const checkTableMethod = "heshu/checkTable";
export const checkTableParamsSchema = z.object({ file: z.string() });
export const checkTableResultSchema = z.union([
  z.object({ sources: z.int(), facts: z.int() }),
  z.object({ problem: z.string() }),
]);
export type TableCheck = z.infer<typeof checkTableResultSchema>;
