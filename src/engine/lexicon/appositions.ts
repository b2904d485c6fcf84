/** `京津冀三地`, `中俄两国`: a count that only sums up the names before it. */
export const appositionUnits: ReadonlySet<string> = new Set(
  "地 国 省 市 州 县 区 方 者 家 校 院 岸 城 军 党 会 部门 人".split(" "),
);
