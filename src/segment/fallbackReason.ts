import type { Language } from "../engine/messages/language.ts";
import type { DictionaryFault } from "./dictionaryFiles.ts";

/** Why nodejieba is not at work. */
export type FallbackReason = DictionaryFault | { readonly fault: "addon"; readonly detail: string };

const messages = {
  "zh-CN": {
    missing: (file: string) => `缺少分词词典 ${file}`,
    empty: (file: string) => `分词词典为空：${file}`,
    malformed: (file: string, line: number) => `分词词典有误：${file} 第${line}行`,
    addon: (detail: string) => `分词组件 nodejieba 无法加载（${detail}）`,
    instead: "，已改用内置分词；重新安装可恢复。",
  },
  en: {
    missing: (file: string) => `The dictionary ${file} is missing`,
    empty: (file: string) => `The dictionary ${file} is empty`,
    malformed: (file: string, line: number) => `The dictionary ${file} is damaged at line ${line}`,
    addon: (detail: string) => `nodejieba cannot be loaded (${detail})`,
    instead: "; the built-in word segmentation is used instead. Reinstalling brings it back.",
  },
} as const;

/** One line for a status item. */
export function describeFallback(reason: FallbackReason, language: Language): string {
  const words = messages[language];
  switch (reason.fault) {
    case "addon":
      return words.addon(reason.detail) + words.instead;
    case "malformed":
      return words.malformed(reason.file, reason.line ?? 1) + words.instead;
    default:
      return words[reason.fault](reason.file) + words.instead;
  }
}
