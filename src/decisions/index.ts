/** What editors decided: one mark, a stretch, a draft. The terminal and the language server read the same. */
export { ignoredByComment, ignoreFileComment } from "./comments.ts";
export { type Decision, decisionFileSchema, decisionPath } from "./decision.ts";
export { DecisionFileError, formatDecisions, parseDecisions, withDecision, withoutDecision } from "./file.ts";
export { ignoreFileName, readIgnoreFile } from "./ignoreFile.ts";
export { decisionKey } from "./key.ts";
export {
  applyDecisions,
  type Decided,
  type DecidedMark,
  type KeyedMark,
  keepOnly,
  keyMarks,
} from "./marks.ts";
export { ignoredRules } from "./ruleComments.ts";
export { staleDecisions } from "./stale.ts";
