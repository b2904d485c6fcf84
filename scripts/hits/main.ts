// npm run hits -- [--all] [--rule ID] PATH…: what the rules report in any texts, with its surroundings, to be read by eye.
import { parseArgs } from "node:util";
import type { Problem, Severity } from "../../src/engine/checking/finding.ts";
import { readText } from "../../src/engine/claims/readClaims.ts";
import { checkRules, type RuleLevels } from "../../src/engine/rules/checkRules.ts";
import { type RuleId, rules } from "../../src/engine/rules/index.ts";
import { readTexts } from "./texts.ts";

/** Characters shown on either side of a hit. */
const around = 36;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    rule: { type: "string", multiple: true, default: [] },
  },
});

const wanted = (id: RuleId): boolean => values.rule.length === 0 || values.rule.includes(id);
const levels: RuleLevels = Object.fromEntries(
  rules.map(({ id, ...rule }): [RuleId, Severity | "off"] => {
    const runs = wanted(id) && (values.all || values.rule.length > 0 || !("off" in rule));
    return [id, runs ? rule.severity : "off"];
  }),
);

const shown = (text: string): string => text.replaceAll(/\r?\n/g, "⏎");

function surroundings(text: string, { start, end }: Problem): string {
  const before = shown(text.slice(Math.max(0, start - around), start));
  return `${before}«${shown(text.slice(start, end))}»${shown(text.slice(end, end + around))}`;
}

const counts = new Map<string, number>();
let texts = 0;
let characters = 0;
for (const { name, text, date } of readTexts(positionals)) {
  texts++;
  characters += text.length;
  const problems = checkRules(readText(text, date === undefined ? {} : { date }), { rules: levels });
  for (const problem of problems) {
    counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
    const fixes = problem.fixes.map(({ title, preferred }) => (preferred ? `★${title}` : title)).join(" ");
    console.log(`${problem.rule}  ${name}:${problem.start}\n  ${surroundings(text, problem)}`);
    console.log(`  ${problem.message} ${fixes}`);
  }
}
for (const [rule, count] of [...counts].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${rule}`);
console.log(`${texts} texts, ${characters} characters`);
