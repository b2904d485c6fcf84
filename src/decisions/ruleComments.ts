/**
 * Words in a comment of the draft that switch rules off in all of it, by the names that diagnostics show:
 * `<!-- 核数：忽略规则 range-unit、er-or-liang -->`, in English `<!-- heshu-ignore-rule range-unit -->`.
 */
const comment =
  /<!--\s*(?:核数\s*[：:]\s*忽略规则|heshu-ignore-rules?)[\s：:]+([a-z][a-z\s、,，-]*?)\s*-->/gu;

/** The rules, and codes of findings, that a draft's own comments switch off. */
export function ignoredRules(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!text.includes("<!--")) return names;
  for (const [, list = ""] of text.matchAll(comment)) {
    for (const name of list.split(/[\s、,，]+/u)) if (name !== "") names.add(name);
  }
  return names;
}
