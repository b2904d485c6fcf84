import * as z from "zod";

const line = z.string().trim().min(1);

/** What an editor decided about one figure of a source. */
export const reviewedFigureSchema = z.strictObject({
  /** Names the figure by its sentence and its place in it; see `decisionKey`. */
  key: z.string().regex(/^[0-9a-f]{16}$/u),
  /** `accepted`: read rightly; `corrected`: to be read as `reading` says; `dropped`: no fact. */
  kind: z.enum(["accepted", "corrected", "dropped"]),
  /** The figure and its sentence, for people who read the file. */
  text: line,
  sentence: line,
  /** The sentence that says plainly what the source means: `2023年，北京市地区生产总值增长5.2%。` */
  reading: line.optional(),
  note: line.optional(),
  /** ISO 8601 date of the decision. */
  date: z.iso.date().optional(),
});
export type ReviewedFigure = z.infer<typeof reviewedFigureSchema>;

export const reviewFileSchema = z.strictObject({
  format: z.literal("heshu-review"),
  version: z.literal(1),
  figures: z.array(reviewedFigureSchema),
});

/** By key. */
export type Review = ReadonlyMap<string, ReviewedFigure>;

export const reviewEnding = ".review.json";

/** `seeds/a.txt` → `seeds/a.review.json`. */
export function reviewPath(source: string): string {
  return source.replace(/\.[^./\\]*$/u, "") + reviewEnding;
}

/** In the order of their keys, so that two editors' additions rarely meet on the same line. */
export function formatReview(review: Review): string {
  const figures = [...review.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return `${JSON.stringify({ format: "heshu-review", version: 1, figures }, undefined, 2)}\n`;
}
