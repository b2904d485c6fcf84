import * as z from "zod/mini";

/** What a client can do beyond LSP. Every field may be missing: other editors send nothing. */
export const initializationSchema = z.object({
  /** The client runs `heshu.*` commands from links in hovers. */
  commands: z._default(z.boolean(), false),
  /** The client draws squiggles from `heshu/findings`: it is sent no diagnostics. */
  squiggles: z._default(z.boolean(), false),
  /** The client shows `heshu-source:` documents. */
  sourceDocuments: z._default(z.boolean(), false),
  /** False after the session toggle: a restarted server stays off. */
  enabled: z._default(z.boolean(), true),
  /** Where the bundled facts and articles are, for a server that cannot see its own files. */
  bundledFacts: z.optional(z.string()),
  bundledFolder: z.optional(z.string()),
  /** Settings for clients without `workspace/configuration`. */
  settings: z.optional(z.unknown()),
});
export type Initialization = z.infer<typeof initializationSchema>;
