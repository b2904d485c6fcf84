import * as z from "zod/mini";

/** How the server itself is doing. */
export const serverStatusSchema = z.object({
  state: z.enum(["loading", "ready", "problem"]),
  /** One line with place and remedy. */
  problem: z.optional(z.string()),
  facts: z.optional(z.int()),
  sources: z.optional(z.int()),
  segmenter: z.optional(z.string()),
});
export type ServerStatus = z.infer<typeof serverStatusSchema>;

/** Server to client, when the fact table or the segmenter has been loaded or cannot be. */
export const statusMethod = "heshu/status";
