import type { ReportWords } from "../messages/report.ts";
import type { ReportDecision } from "./document.ts";

/** What was decided, what it rests on, and when: `已人工核实：统计局电话确认（2024-03-20）`. */
export function decisionText({ kind, source, note, date }: ReportDecision, words: ReportWords): string {
  const told = [source, note].filter(Boolean).join(words.semicolon);
  const head = words.decisions[kind] + (told === "" ? "" : words.colon + told);
  return date === undefined ? head : words.dated(head, date);
}
