import type { Language } from "./language.ts";

interface FactTableMessages {
  invalid(path: string, reason: string): string;
  readonly shape: string;
  readonly reasons: Readonly<Record<string, string>>;
}

export const factTableMessages: Readonly<Record<Language, FactTableMessages>> = {
  "zh-CN": {
    invalid: (path, reason) => `事实表${path === "" ? "" : `的 ${path} `}不可用：${reason}`,
    shape: "内容缺失或类型不对，请重新生成",
    reasons: {
      "not-a-fact-table": "不是核数的事实表，请选用 heshu facts build 生成的文件",
      "other-version": "版本不符，请用当前版本重新生成",
      "not-decimal": "数值须为十进制数字串，请重新生成",
      "not-iso-date": "日期须为 YYYY-MM-DD，请重新生成",
    },
  },
  en: {
    invalid: (path, reason) => `The fact table cannot be used${path === "" ? "" : ` (${path})`}: ${reason}`,
    shape: "something is missing or of the wrong type; build it again",
    reasons: {
      "not-a-fact-table": "it is not a Heshu fact table; choose a file made by heshu facts build",
      "other-version": "it is of another version; build it again with this one",
      "not-decimal": "values must be decimal strings; build it again",
      "not-iso-date": "dates must read YYYY-MM-DD; build it again",
    },
  },
};
