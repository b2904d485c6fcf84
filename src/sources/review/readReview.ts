import { readJsonFile } from "../jsonFile.ts";
import { type Review, reviewFileSchema, reviewPath } from "./review.ts";

/**
 * The decisions beside a source; empty when there are none.
 * @throws {InputError} when the file is there and cannot be used.
 */
export function readReview(source: string): Review {
  const file = readJsonFile(reviewPath(source), reviewFileSchema);
  return new Map(file?.figures.map((figure) => [figure.key, figure]));
}
