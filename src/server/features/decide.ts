import type { z } from "zod";
import { type Decision, formatDecisions, withDecision, withoutDecision } from "../../decisions/index.ts";
import type { DecideResult, decideParamsSchema } from "../../protocol/requests.ts";
import { decisionUri } from "../decisionStore.ts";
import type { Drafts } from "../drafts.ts";
import type { DraftMark } from "../mark.ts";

type Asked = z.infer<typeof decideParamsSchema>;

/** Works out the decisions file with one decision more or less. Nothing is written: that is the client's. */
export async function decide(drafts: Drafts, { uri, key, decision }: Asked): Promise<DecideResult> {
  const { decisions: words } = drafts.words;
  const folder = drafts.folders.home(uri);
  if (folder === undefined) return { problem: words.noFolder };
  const { check, document } = (await drafts.current(uri)) ?? {};
  const mark = check?.state === "checked" ? check.marks.find((one) => one.key === key) : undefined;
  if (mark === undefined || document === undefined) return { problem: words.gone };
  const known = await drafts.decisions.for(folder);
  const [problem] = known.problems;
  if (problem !== undefined) return { problem };
  const before = [...known.decisions.values()];
  const after =
    decision === null
      ? withoutDecision(before, key)
      : withDecision(before, decided(document.getText(), mark, decision));
  return { file: decisionUri(folder), text: formatDecisions(after) };
}

function decided(
  text: string,
  mark: DraftMark,
  { kind, note, source, date }: NonNullable<Asked["decision"]>,
): Decision {
  return {
    key: mark.key,
    kind,
    text: mark.text,
    code: mark.code,
    sentence: text.slice(mark.sentence.start, mark.sentence.end),
    ...(note ? { note } : {}),
    ...(source ? { source } : {}),
    date,
  };
}
