import * as z from "zod";
import { decisionFileSchema } from "../../src/decisions/decision.ts";
import { metadataSchema } from "../../src/sources/metadata.ts";
import { reviewFileSchema } from "../../src/sources/review/review.ts";

/** What an editor of JSON needs to help with our files, by the name in `schemas/`. */
export function fileSchemas(): Readonly<Record<string, unknown>> {
  return {
    decisions: z.toJSONSchema(decisionFileSchema, { target: "draft-7" }),
    metadata: z.toJSONSchema(metadataSchema, { target: "draft-7" }),
    review: z.toJSONSchema(reviewFileSchema, { target: "draft-7" }),
  };
}
