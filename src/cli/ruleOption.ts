import type { RuleId, RuleLevels } from "../engine/index.ts";
import { rules } from "../engine/rules/index.ts";
import type { Rule } from "../engine/rules/rule.ts";
import type { Catalogue } from "./messages/index.ts";
import { UsageError } from "./usageError.ts";

/** What `--rules` and `--no-rules` leave in the options: words in the order given, `false`, or nothing. */
export type RuleChoice = readonly string[] | false | undefined;

/** `mu,-weekday` after what was given before. */
export function addRuleWords(words: string, before: RuleChoice): readonly string[] {
  return [...(before || []), ...words.split(/[,，\s]+/).filter((word) => word !== "")];
}

/**
 * Rules by name: `mu` on, `-weekday` off, `all` and `none`, each over what stands before it.
 * @throws {UsageError} for a name that no rule has.
 */
export function ruleLevels(choice: RuleChoice, { usage }: Catalogue): RuleLevels {
  const on = new Map(all.map((rule) => [rule.id, !rule.off]));
  for (const word of choice === false ? ["none"] : (choice ?? [])) {
    if (word === "all" || word === "none") for (const { id } of all) on.set(id, word === "all");
    else {
      const id = all.find((rule) => rule.id === word.replace(/^[+-](?!-)/, ""))?.id;
      if (id === undefined) throw new UsageError(usage.noRule(word.replace(/^[+-](?!-)/, "")));
      on.set(id, !word.startsWith("-"));
    }
  }
  const levels = all
    .filter((rule) => on.get(rule.id) === Boolean(rule.off))
    .map(({ id, off, severity }) => [id, off ? severity : "off"]);
  return Object.fromEntries(levels);
}

const all: readonly Rule<RuleId>[] = rules;
