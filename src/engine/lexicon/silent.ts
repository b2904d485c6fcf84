import { neutralWords } from "./neutral.ts";
import { predicates } from "./predicates.ts";

/** All words that say nothing of what is counted: those of no content, and those whose slot holds what they say. */
export const silentWords: readonly string[] = [
  ...new Set([...neutralWords, ...predicates.map(([word]) => word)]),
];
