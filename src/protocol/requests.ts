import * as z from "zod/mini";
import { decisionKindSchema } from "./findings.ts";
import { locationSchema, positionSchema, rangeSchema } from "./position.ts";

/** Client to server: the session toggle. */
export const enabledMethod = "heshu/enabled";
export const enabledParamsSchema = z.object({ enabled: z.boolean() });

/** Client to server: which drafts are on screen; they are checked first. */
export const visibleMethod = "heshu/visible";
export const visibleParamsSchema = z.object({ uris: z.array(z.string()) });

/** Client to server: check this draft now, whatever `heshu.run` says. */
export const checkMethod = "heshu/check";
export const checkParamsSchema = z.object({ uri: z.string() });

/** The text of a source, by the id in its `heshu-source:` URI. */
export const sourceTextMethod = "heshu/sourceText";
export const sourceTextParamsSchema = z.object({ uri: z.string() });
export const sourceTextResultSchema = z.object({ text: z.string() });

/** Adds a draft that need not be open to a report that the client names. */
export const reportAddMethod = "heshu/reportAdd";
export const reportAddParamsSchema = z.object({
  report: z.string(),
  uri: z.string(),
  /** As the report shows it. */
  path: z.string(),
  text: z.string(),
});
/** False for a draft that is not to be checked. */
export const reportAddResultSchema = z.object({ added: z.boolean() });

/** The report on an open draft, or on all that was added to a report. */
export const reportMethod = "heshu/report";
export const reportFormatSchema = z.enum(["markdown", "html", "csv", "json", "sarif"]);
export type ReportFormat = z.infer<typeof reportFormatSchema>;
export const reportParamsSchema = z.object({
  uri: z.optional(z.string()),
  report: z.optional(z.string()),
  format: reportFormatSchema,
  /** Of the page, where it is shown in an editor that has colours of its own. */
  colors: z.optional(z.enum(["light", "dark"])),
  /** The page is shown where links that run commands work: places in the draft are links. */
  links: z.optional(z.boolean()),
});
export const reportResultSchema = z.object({ text: z.string() });

/** The command that such a link runs; it is given a URI and a position. */
export const showPlaceCommand = "_heshu.showPlace";

/** Which fact table: that of a draft, else that of the first folder. */
const tableSchema = { uri: z.optional(z.string()) };

/** The sources of a fact table, or those of one group. */
export const sourcesMethod = "heshu/sources";
export const sourcesParamsSchema = z.object({ ...tableSchema, group: z.optional(z.string()) });
export const sourceItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  byline: z.string(),
  facts: z.int(),
  /** `heshu-source:` */
  uri: z.string(),
  /** The file of a source that lies in a folder of sources. */
  file: z.optional(z.string()),
  /** The title of the source that this one repeats. */
  duplicateOf: z.optional(z.string()),
});
export type SourceItem = z.infer<typeof sourceItemSchema>;
export const sourcesResultSchema = z.object({ sources: z.array(sourceItemSchema) });

/** The facts of one source, those that hold some words, or both. */
export const factsMethod = "heshu/facts";
export const factsParamsSchema = z.object({
  ...tableSchema,
  source: z.optional(z.string()),
  words: z.optional(z.string()),
});
export const factItemSchema = z.object({
  id: z.string(),
  figure: z.string(),
  about: z.string(),
  quote: z.string(),
  byline: z.string(),
  /** `（据新京报2024年3月19日）` */
  attribution: z.string(),
});
export type FactItem = z.infer<typeof factItemSchema>;
export const factsResultSchema = z.object({ facts: z.array(factItemSchema), total: z.int() });

/** Where a fact stands in its source. */
export const locationMethod = "heshu/location";
export const locationParamsSchema = z.object({ ...tableSchema, fact: z.string() });
export const locationResultSchema = z.nullable(locationSchema);

/** Drops the decisions whose sentences are gone from a draft; answered like `heshu/decide`. */
export const tidyMethod = "heshu/tidy";
export const tidyParamsSchema = z.object({ uri: z.string() });

/** What an editor decides about a mark; `decision: null` withdraws it. */
export const decideMethod = "heshu/decide";
export const decideParamsSchema = z.object({
  uri: z.string(),
  key: z.string(),
  decision: z.nullable(
    z.object({
      kind: decisionKindSchema,
      note: z.optional(z.string()),
      source: z.optional(z.string()),
      date: z.iso.date(),
    }),
  ),
});
/** The decisions file as it should be from now on, for the client to write; or why there is none. */
export const decideResultSchema = z.union([
  z.object({ file: z.string(), text: z.string() }),
  z.object({ problem: z.string() }),
]);

export type DecideResult = z.infer<typeof decideResultSchema>;

/** Why a figure got its verdict, in Markdown; null when it has changed. */
export const whyMethod = "heshu/why";
export const whyParamsSchema = z.object({
  uri: z.string(),
  key: z.string(),
  /** Where the mark begins; of several with that key the nearest counts. */
  at: z.optional(positionSchema),
});
export const whyResultSchema = z.nullable(z.object({ text: z.string() }));

/** What a code means, in Markdown. */
export const explainMethod = "heshu/explain";
export const explainParamsSchema = z.object({ code: z.string() });
export const explainResultSchema = z.object({ text: z.string() });

/**
 * The edits of one mark's sure fix, or of all sure fixes when no key is given; checked against the draft as
 * it is now, null when there is none.
 */
export const fixMethod = "heshu/fix";
export const fixParamsSchema = z.object({
  uri: z.string(),
  key: z.optional(z.string()),
  /** Where the mark begins; of several with that key the nearest counts. */
  at: z.optional(positionSchema),
  /** Says behind the figure whom it is from. */
  attribution: z.optional(z.boolean()),
});
export const fixResultSchema = z.nullable(
  z.object({
    version: z.int(),
    edits: z.array(z.object({ range: rangeSchema, newText: z.string() })),
  }),
);
