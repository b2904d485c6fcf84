import type { Language } from "../../engine/messages/language.ts";
import { codeName } from "../../engine/report/marks.ts";
import { explanations } from "../messages/explanations.ts";

/** What a code means, as a short Markdown page. */
export function explain(code: string, language: Language): string {
  const known: Readonly<Record<string, string>> = explanations[language];
  return [`# ${codeName(code, language)}`, "", `\`${code}\``, "", known[code] ?? ""]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
