import * as z from "zod";

/** LSP positions: zero-based line, UTF-16 character. */
export const positionSchema = z.object({ line: z.int().nonnegative(), character: z.int().nonnegative() });

export const rangeSchema = z.object({ start: positionSchema, end: positionSchema });
export type Range = z.infer<typeof rangeSchema>;

export const locationSchema = z.object({ uri: z.string(), range: rangeSchema });
export type Location = z.infer<typeof locationSchema>;
