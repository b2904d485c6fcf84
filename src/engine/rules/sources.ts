import type { RuleSource, Words } from "./rule.ts";

/** What rules rest on, as shown beside a problem. Clauses of the standard are not numbered: they are not checked. */
export const sources: Readonly<Record<RuleSource, Words>> = {
  standard: {
    "zh-CN": "GB/T 15835—2011《出版物上数字用法》",
    en: "GB/T 15835—2011, General rules for writing numerals in public texts",
  },
  usage: { "zh-CN": "现代汉语用法", en: "Usage of modern Chinese" },
  arithmetic: { "zh-CN": "算术", en: "Arithmetic" },
  calendar: { "zh-CN": "历法", en: "The calendar" },
  agreement: { "zh-CN": "稿件前后文", en: "The draft itself" },
};
