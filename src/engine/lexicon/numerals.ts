/** Digits and magnitudes as Chinese writes them, after folding (traditional script is simplified by then). */

export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 大写 numerals, as on cheques. Several are everyday words (陆 伍 参 拾), so they count only among themselves. */
export const formalDigits: Readonly<Record<string, number>> = {
  零: 0,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Of those, surnames and everyday words. */
export const doubtfulFormalDigits = "伍陆";

/** Powers of ten that multiply one digit. */
export const smallMagnitudes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
export const formalMagnitudes: Readonly<Record<string, number>> = { 拾: 1, 佰: 2, 仟: 3 };

/** Powers of ten that multiply all that was read since a larger one. */
export const bigMagnitudes: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** Magnitudes that stay in English: US$1.5 billion. */
export const englishMagnitudes: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** 廿 and 卅: a ten with its digit. */
export const tensDigits: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 };
