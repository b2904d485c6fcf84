import type { z } from "zod";
import { type Decision, formatDecisions, withDecision, withoutDecision } from "../../decisions/index.ts";
import type { DecideResult, decideParamsSchema } from "../../protocol/requests.ts";
import { decisionUri } from "../decisionStore.ts";
import type { Drafts } from "../drafts.ts";
import { pathIn } from "../folders.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";

type Asked = z.infer<typeof decideParamsSchema>;

/** Works out the decisions file with one decision more or less. Nothing is written: that is the client's. */
export function decide(drafts: Drafts, { uri, key, decision }: Asked): Promise<DecideResult> {
  return change(drafts, uri, (check, before) => {
    const mark = check.marks.find((one) => one.key === key);
    if (mark === undefined) return undefined;
    if (decision === null) return withoutDecision(before, key);
    const path = pathIn(uri, drafts.folders.home(uri));
    return withDecision(before, decided(check.document.getText(), mark, decision, path));
  });
}

/** The file without the decisions that the draft no longer answers to. */
export function tidy(drafts: Drafts, uri: string): Promise<DecideResult> {
  return change(drafts, uri, ({ stale }, before) => before.filter((one) => !stale.includes(one)));
}

async function change(
  drafts: Drafts,
  uri: string,
  make: (check: CheckedDraft, before: readonly Decision[]) => readonly Decision[] | undefined,
): Promise<DecideResult> {
  const folder = drafts.folders.home(uri);
  if (folder === undefined) return { problem: drafts.words.decisions.noFolder };
  const { decisions, problems } = await drafts.decisions.for(folder);
  // A file that cannot be read may hold others' work: it is never overwritten.
  const [problem] = problems;
  if (problem !== undefined) return { problem };
  const check = await drafts.current(uri);
  const after = check && make(check, [...decisions.values()]);
  if (after === undefined) return { problem: drafts.words.decisions.gone };
  return { file: decisionUri(folder), text: formatDecisions(after) };
}

function decided(
  text: string,
  mark: DraftMark,
  { kind, note, source, date }: NonNullable<Asked["decision"]>,
  path: string | undefined,
): Decision {
  return {
    key: mark.key,
    kind,
    text: mark.text,
    code: mark.code,
    sentence: text.slice(mark.sentence.start, mark.sentence.end),
    ...(path === undefined ? {} : { path }),
    ...(note ? { note } : {}),
    ...(source ? { source } : {}),
    date,
  };
}
