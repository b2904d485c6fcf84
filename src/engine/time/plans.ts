import { fiveYearPlans, planParts } from "../lexicon/plans.ts";
import { WordList } from "../text/wordList.ts";
import { dayOf } from "./calendar.ts";
import { type Frame, type Moment, momentBetween, momentOf } from "./moment.ts";
import { CLOSE_QUOTES, hasOneOf, OPEN_QUOTES } from "./scan.ts";

const plans = new WordList<readonly [number, number]>(Object.entries(fiveYearPlans));
const parts = new WordList<(typeof planParts)[number]>(planParts.map((part) => [part.word, part]));

export const planOpenings: readonly string[] = Object.keys(fiveYearPlans).flatMap((name) => [
  name,
  ...[...OPEN_QUOTES].map((quote) => quote + name),
]);

/** “十四五”时期, 十三五末; the plan by itself (“十四五”规划) is a name, not a time. */
export function readPlan(text: string, at: number, frame: Frame): Moment | undefined {
  const quoted = hasOneOf(text, at, OPEN_QUOTES);
  const plan = plans.at(text, quoted ? at + 1 : at);
  if (!plan) return undefined;
  if (quoted && !hasOneOf(text, plan.end, CLOSE_QUOTES)) return undefined;
  const part = parts.at(text, quoted ? plan.end + 1 : plan.end);
  if (!part || hasOneOf(text, part.end, "规计")) return undefined;
  // 三五前后, 十五末: two characters without quotes are a plan only where nothing else can be meant.
  const short = !quoted && plan.end - at === 2;
  if (short && part.row.word !== "时期" && part.row.word !== "期间") return undefined;
  const [first, last] = plan.row;
  const yearAt = (count: number) => (count > 0 ? first + count - 1 : last + count + 1);
  const from = dayOf(yearAt(part.row.first), 1, 1);
  if (part.row.word === "以来") return momentBetween(part.end, "years", from, frame.today?.number, true);
  return momentOf(part.end, "years", { from, to: dayOf(yearAt(part.row.last), 12, 31) }, false);
}
