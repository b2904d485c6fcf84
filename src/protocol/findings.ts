import * as z from "zod/mini";
import { locationSchema, rangeSchema } from "./position.ts";

/** What one mark in the draft says; `problem` is a form rule or the draft's own arithmetic. */
export const markVerdictSchema = z.enum(["supported", "contradicted", "unverified", "problem"]);
export type MarkVerdict = z.infer<typeof markVerdictSchema>;

export const severitySchema = z.enum(["error", "warning", "information", "hint", "none"]);

/** What an editor decided about a mark; see `src/decisions`. */
export const decisionKindSchema = z.enum(["ignored", "verified"]);

export const markSchema = z.object({
  /** The same as long as the sentence stands as it is, wherever it moves to. */
  key: z.string(),
  range: rangeSchema,
  text: z.string(),
  verdict: markVerdictSchema,
  /** A finding's code or a problem's rule. */
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  /** What to do and why, in a few words: `→ 4.4万亿元 · 小数点错位`. */
  advice: z.optional(z.string()),
  /** `主体 · 指标 · 时期`, as far as known. */
  about: z.optional(z.string()),
  /** The sourced figure, for inlay hints and the overview. */
  sourced: z.optional(z.string()),
  /** The sourced figure with `（据新京报2024年3月19日）`. */
  attributed: z.optional(z.string()),
  decision: z.optional(decisionKindSchema),
  note: z.optional(z.string()),
  /** Where the source says it. */
  source: z.optional(locationSchema),
  /** Other places that bear on it, for what has a squiggle. */
  related: z.optional(z.array(z.object({ location: locationSchema, message: z.string() }))),
  fixable: z.optional(z.boolean()),
});
export type Mark = z.infer<typeof markSchema>;

export const draftStateSchema = z.enum([
  "checked",
  /** Switched off by a setting, by the session toggle, or by an ignore file. */
  "off",
  /** Longer than the server checks. */
  "too-long",
  /** No fact table, or the check threw. */
  "failed",
]);
export type DraftState = z.infer<typeof draftStateSchema>;

const countsSchema = z.object({
  supported: z.int(),
  contradicted: z.int(),
  unverified: z.int(),
  problems: z.int(),
  ignored: z.int(),
});
export type MarkCounts = z.infer<typeof countsSchema>;

export const findingsParamsSchema = z.object({
  uri: z.string(),
  version: z.int(),
  state: draftStateSchema,
  counts: countsSchema,
  /** Counts what was sent about this draft since it was opened. */
  serial: z.int(),
  /** Every mark in the order of the text, or those that `change` puts in. */
  marks: z.array(markSchema),
  /** Of what was sent as `base`, `removed` marks from `from` on give way to `marks`; those behind move `lines` down. */
  change: z.optional(z.object({ base: z.int(), from: z.int(), removed: z.int(), lines: z.int() })),
  /** Lines for the status item: a limit reached, a setting of the wrong type. */
  notes: z.array(z.string()),
});
export type FindingsParams = z.infer<typeof findingsParamsSchema>;

/** What is known about a draft, with all its marks. */
export type DraftFindings = Readonly<Omit<FindingsParams, "change">>;

/** Server to client, after each check of an open draft. */
export const findingsMethod = "heshu/findings";
