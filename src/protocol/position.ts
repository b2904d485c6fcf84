import * as z from "zod/mini";

/** LSP positions: zero-based line, UTF-16 character. */
export const positionSchema = z.object({
  line: z.int().check(z.nonnegative()),
  character: z.int().check(z.nonnegative()),
});

export type Position = z.infer<typeof positionSchema>;

export const rangeSchema = z.object({ start: positionSchema, end: positionSchema });
export type Range = z.infer<typeof rangeSchema>;

export const locationSchema = z.object({ uri: z.string(), range: rangeSchema });
export type Location = z.infer<typeof locationSchema>;
