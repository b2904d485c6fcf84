import type { Language } from "../../engine/messages/language.ts";
import { codeName } from "../../engine/report/marks.ts";
import { findRule, rulePage } from "../../engine/rules/page.ts";
import { explanations } from "../messages/explanations.ts";

/** What a finding's code or a rule means, as a short Markdown page. */
export function explain(code: string, language: Language): string {
  const rule = findRule(code);
  if (rule !== undefined) return rulePage(rule, language);
  const known: Readonly<Record<string, string>> = explanations[language];
  return [`# ${codeName(code, language)}`, "", `\`${code}\``, "", known[code] ?? ""]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
