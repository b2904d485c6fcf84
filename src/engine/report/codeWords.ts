import { codeNames } from "../messages/codes.ts";
import type { Language } from "../messages/language.ts";
import { rules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";

const rulesById = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** A finding's code or a problem's rule in words, as short as a heading. */
export function codeName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = codeNames[language];
  return rulesById.get(code)?.title[language] ?? names[code] ?? code;
}

/** What a rule reports and why; nothing for a finding's code. */
export function codeDescription(code: string, language: Language): string | undefined {
  return rulesById.get(code)?.about[language];
}
