import * as z from "zod";

/** How the server itself is doing. */
export const serverStatusSchema = z.object({
  state: z.enum(["loading", "ready", "problem"]),
  /** One line with place and remedy. */
  problem: z.string().optional(),
  facts: z.int().optional(),
  sources: z.int().optional(),
  segmenter: z.string().optional(),
});
export type ServerStatus = z.infer<typeof serverStatusSchema>;

/** Server to client, when the fact table or the segmenter has been loaded or cannot be. */
export const statusMethod = "heshu/status";
