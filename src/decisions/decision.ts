import * as z from "zod";

/** What an editor decided about one mark, for everyone who checks the same sentence. */
export const decisionSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{16}$/u),
  /** `ignored`: leave it alone; `verified`: the figure is right, as `note` and `source` say. */
  kind: z.enum(["ignored", "verified"]),
  /** The marked words, their code and their sentence, for people who read the file. */
  text: z.string(),
  code: z.string(),
  sentence: z.string(),
  /** The draft, from the folder of the file; what tells that a decision has outlived its sentence. */
  path: z.string().optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  /** ISO 8601 date of the decision. */
  date: z.iso.date().optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionFileSchema = z.strictObject({
  format: z.literal("heshu-decisions"),
  version: z.literal(1),
  decisions: z.array(decisionSchema),
});
export type DecisionFile = z.infer<typeof decisionFileSchema>;

/** Where a folder keeps its decisions, from the folder's root. */
export const decisionPath = ".heshu/decisions.json";
