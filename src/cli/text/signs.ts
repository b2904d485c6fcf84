import type { MarkKind } from "../../engine/report/marks.ts";

export const signs: Record<MarkKind, string> = {
  contradicted: "✗",
  problem: "!",
  supported: "✓",
  unverified: "?",
};
