/** A unit word that means several units: which one, by a word shortly before the number. */
export interface UnitSense {
  readonly word: string;
  readonly unit: string;
}

/** 度: of temperature after 气温, of electricity after 用电, else of an angle, a latitude or spectacles. */
export const degreeSenses: readonly UnitSense[] = [
  ..."温 热 冷 寒 摄氏".split(" ").map((word) => ({ word, unit: "℃" })),
  ..."华氏 华氏温".split(" ").map((word) => ({ word, unit: "℉" })),
  ..."电 能耗".split(" ").map((word) => ({ word, unit: "千瓦时" })),
  ..."纬 经 角 转 弯 仰 倾".split(" ").map((word) => ({ word, unit: "°" })),
];

/** With 万 or 亿 it can only be electricity. */
export const largeDegree = "千瓦时";
