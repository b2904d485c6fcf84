import * as z from "zod";
import { locationSchema, rangeSchema } from "./position.ts";

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

/** The report on a draft. */
export const reportMethod = "heshu/report";
export const reportFormatSchema = z.enum(["markdown", "html", "csv", "json", "sarif"]);
export type ReportFormat = z.infer<typeof reportFormatSchema>;
export const reportParamsSchema = z.object({
  uri: z.string(),
  /** Given when the draft is not open: a report on the workspace. */
  text: z.string().optional(),
  format: reportFormatSchema,
});
export const reportResultSchema = z.object({ text: z.string() });

/** Facts by source, or those that fit some words. */
export const factsMethod = "heshu/facts";
export const factsParamsSchema = z.object({ uri: z.string().optional(), words: z.string().optional() });
export const factItemSchema = z.object({
  id: z.string(),
  figure: z.string(),
  about: z.string(),
  quote: z.string(),
  attribution: z.string(),
  location: locationSchema,
});
export type FactItem = z.infer<typeof factItemSchema>;
export const factsResultSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      byline: z.string(),
      facts: z.array(factItemSchema),
    }),
  ),
});
export type FactsResult = z.infer<typeof factsResultSchema>;

/** The edits of one fix, checked against the draft as it is now; null when it no longer fits. */
export const fixMethod = "heshu/fix";
export const fixParamsSchema = z.object({ uri: z.string(), key: z.string() });
export const fixResultSchema = z
  .object({
    version: z.int(),
    edits: z.array(z.object({ range: rangeSchema, newText: z.string() })),
  })
  .nullable();
