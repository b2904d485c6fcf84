import type { Direction, Measure, Modality } from "../claims/claim.ts";
import type { Language } from "./language.ts";

/** The parts of a claim that are shown beside each other. */
export type ShownSlot =
  | "figure"
  | "subject"
  | "indicator"
  | "qualifiers"
  | "period"
  | "measure"
  | "direction"
  | "base"
  | "modality";

/** What a claim's slots are called, and their fixed values. */
export interface ClaimWords {
  readonly slots: Record<ShownSlot, string>;
  readonly measure: Record<Measure, string>;
  readonly direction: Record<Direction, string>;
  readonly modality: Record<Modality, string>;
}

export const claimWords: Record<Language, ClaimWords> = {
  "zh-CN": {
    slots: {
      figure: "数字",
      subject: "主体",
      indicator: "指标",
      qualifiers: "限定范围",
      period: "时期",
      measure: "口径",
      direction: "升降",
      base: "比较基期",
      modality: "完成情况",
    },
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
    slots: {
      figure: "figure",
      subject: "subject",
      indicator: "indicator",
      qualifiers: "scope",
      period: "period",
      measure: "measure",
      direction: "direction",
      base: "base",
      modality: "status",
    },
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
    modality: { done: "achieved", planned: "target", forecast: "forecast" },
  },
};
