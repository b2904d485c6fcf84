import * as z from "zod";

/** What a client can do beyond LSP. Every field may be missing: other editors send nothing. */
export const initializationSchema = z.object({
  /** The client runs `heshu.*` commands from links in hovers. */
  commands: z.boolean().default(false),
  /** The client shows `heshu-source:` documents. */
  sourceDocuments: z.boolean().default(false),
  /** False after the session toggle: a restarted server stays off. */
  enabled: z.boolean().default(true),
  /** Settings for clients without `workspace/configuration`. */
  settings: z.unknown().optional(),
});
export type Initialization = z.infer<typeof initializationSchema>;
