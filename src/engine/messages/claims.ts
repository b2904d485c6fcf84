import type { Direction, Measure, Modality } from "../claims/claim.ts";
import type { Language } from "./language.ts";

/** What the fixed values of a claim's slots are called. */
export interface ClaimWords {
  readonly measure: Record<Measure, string>;
  readonly direction: Record<Direction, string>;
  readonly modality: Record<Modality, string>;
}

export const claimWords: Record<Language, ClaimWords> = {
  "zh-CN": {
    measure: {
      level: "总量",
      change: "增速",
      increment: "增量",
      share: "占比",
      stock: "存量",
      "per-head": "人均",
      rank: "位次",
      multiple: "倍数",
    },
    direction: { up: "上升", down: "下降" },
    modality: { done: "已实现", planned: "目标", forecast: "预测" },
  },
  en: {
    measure: {
      level: "level",
      change: "rate of change",
      increment: "increment",
      share: "share",
      stock: "stock",
      "per-head": "per head",
      rank: "rank",
      multiple: "multiple",
    },
    direction: { up: "up", down: "down" },
    modality: { done: "done", planned: "planned", forecast: "forecast" },
  },
};
