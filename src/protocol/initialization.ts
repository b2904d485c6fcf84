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
  /** Editors without a question of trust are trusted. */
  trusted: z._default(z.boolean(), true),
  /** Paths in the server's file system; without them nothing is kept and there is no personal library. */
  folders: z.optional(
    z.object({
      /** For what was read from the workspace's sources, and from all others. */
      storage: z.optional(z.string()),
      globalStorage: z.optional(z.string()),
      /** The personal library. */
      personal: z.optional(z.string()),
    }),
  ),
  /** Settings for clients without `workspace/configuration`. */
  settings: z.optional(z.unknown()),
});
export type Initialization = z.infer<typeof initializationSchema>;
