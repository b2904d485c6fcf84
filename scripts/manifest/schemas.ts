import * as z from "zod";
import { decisionFileSchema } from "../../src/decisions/decision.ts";

/** What an editor of JSON needs to help with `.heshu/decisions.json`. */
export function decisionsSchema(): unknown {
  return z.toJSONSchema(decisionFileSchema, { target: "draft-7" });
}
