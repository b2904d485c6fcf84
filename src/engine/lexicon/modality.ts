import type { Modality } from "../claims/claim.ts";

/** Words that say whether something is done, planned or expected; the last one before the figure counts. */
const groups: readonly (readonly [Modality, string])[] = [
  [
    "planned",
    "将 将要 要 力争 争取 计划 拟 目标 目标是 确保 规划 打算 拟于 谋划 有望 力求 致力于 提出 推动 着力 下一步 预期目标 左右的目标 明年将 今年将 要求 冲刺 瞄准 剑指 锚定",
  ],
  ["forecast", "预计 预测 估计 据估算 预期 预报 或将 可能 或达 或超 或突破 可望 料将 料达 预判 研判"],
  [
    "done",
    "现为 现达 现达到 目前为 目前达 目前达到 如今为 如今达 如今达到 已 已经 已有 完成了 实现了 达到了 现已 早已 均已",
  ],
];

export const modalities: readonly (readonly [string, Modality])[] = groups.flatMap(([modality, words]) =>
  words.split(" ").map((word) => [word, modality] as const),
);

export const notModalities: readonly string[] =
  "重要 主要 需要 要素 要求 要点 纪要 将军 将近 即将 目标任务 规划建设 城市规划 总体规划 国土空间规划 “十四五”规划 计划生育 推动者 简要 要闻 要害 紧要 首要 必要 只要 要是 不要 了解 为了 除了 不了 受不了 可能性 了不起 已知 而已 不得已 虚拟 模拟 比拟 拟人 预计划 预期寿命 人均预期寿命 目标群体 行动计划 攻坚计划 天气预报 主要目标 百米冲刺 冲刺阶段 最后冲刺".split(
    " ",
  );
