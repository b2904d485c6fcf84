import { betweenNounAndVerb, measureVerb } from "../claims/predicate.ts";
import { isStated } from "../claims/stated.ts";
import type { Fact } from "../facts/fact.ts";
import type { Figure, IsoDate, Span } from "../figures/figure.ts";
import { nowWords } from "../lexicon/speech.ts";
import type { FindingMessages } from "../messages/findings.ts";
import { WordList } from "../text/wordList.ts";
import { parsePeriod } from "../time/period.ts";
import type { Candidate, DraftClaim } from "./candidate.ts";
import type { Fix, TextEdit } from "./finding.ts";
import type { OddSlot } from "./oddSlot.ts";
import { writeBase } from "./writeBase.ts";
import { writeDate } from "./writeDate.ts";
import { writeFigure } from "./writeFigure.ts";
import { writePeriod } from "./writePeriod.ts";
import { writeSubject } from "./writeSubject.ts";

/**
 * The fix for a figure that is not the source's, preferred where it `isSure` that the figure is what is wrong. None when
 * the right text cannot be known.
 */
export function figureFixes(
  draft: DraftClaim,
  candidate: Candidate,
  messages: FindingMessages,
  isSure: boolean,
): Fix[] {
  const ours = draft.claim.figure;
  const theirs = candidate.fact.figure;
  const { measure } = candidate.fact;
  // 翻 goes with 番 alone.
  if (ours.unit === "番" && measure) {
    const newText = `${measureVerb(measure.text) ?? measure.text}${theirs.text}`;
    return [fixOf(messages, [{ start: ours.start, end: ours.end, newText }], newText, isSure)];
  }
  const edit =
    ours.kind === "date" ? writeDate(ours, theirs) : figureEdit(draft.text, ours, theirs, candidate.relation);
  return edit ? [fixOf(messages, [edit], applyTo(draft.text, ours, edit), isSure)] : [];
}

function figureEdit(
  text: string,
  ours: Figure,
  theirs: Figure,
  relation: Candidate["relation"],
): TextEdit | undefined {
  const hedged = relation === "hedge-dropped" || relation === "hedge-flipped";
  // 迈上…台阶: without its verb the sentence would fall apart.
  if (!sameHedges(ours, theirs) && /^新?(?:台阶|大关|关口|门槛)/.test(text.slice(ours.end))) return undefined;
  if (!hedged) {
    const bare = writeFigure(text, ours, theirs, relation !== "unit");
    const keepsHedges = bare && sameHedges(ours, theirs) && !(ours.hedges ?? []).some(isWithin(bare));
    return keepsHedges ? bare : bare && withHedges(ours, theirs, bare.newText);
  }
  // The number is right: what stands around it is not.
  const number = text.slice(ours.numeral.start, ours.numeral.end);
  const unit = text.slice(ours.numeral.end, Math.max(ours.numeral.end, ours.unitSpan?.end ?? 0));
  const plain = isPlain(ours, text) ? rehedge(theirs, number, unit) : undefined;
  return { start: ours.start, end: ours.end, newText: plain ?? theirs.text };
}

/** 多 of 六百多亿元 goes with the number that is replaced. */
function isWithin(outer: Span): (span: Span) => boolean {
  return ({ start, end }) => outer.start <= start && end <= outer.end;
}

function sameHedges(ours: Figure, theirs: Figure): boolean {
  const [one] = ours.hedges ?? [];
  const [other] = theirs.hedges ?? [];
  return (
    one?.kind === other?.kind ||
    (one !== undefined && other !== undefined && ours.hedges?.length === theirs.hedges?.length)
  );
}

/** The source's hedges come with its number, and the draft's own go with the wrong one. */
function withHedges(ours: Figure, theirs: Figure, number: string): TextEdit {
  return { start: ours.start, end: ours.end, newText: rehedge(theirs, number, "") ?? theirs.text };
}

/** True when the hedges stand only before the number or after the unit, not inside. */
function isPlain(figure: Figure, text: string): boolean {
  const unitEnd = Math.max(figure.numeral.end, figure.unitSpan?.end ?? 0);
  return (figure.hedges ?? []).every(
    (hedge) => hedge.end <= figure.numeral.start || (hedge.start >= unitEnd && text.length >= hedge.end),
  );
}

/** The source's hedges around the draft's own number and unit. */
function rehedge(fact: Figure, number: string, unit: string): string | undefined {
  const unitEnd = Math.max(fact.numeral.end, fact.unitSpan?.end ?? 0);
  const before = (fact.hedges ?? []).filter((hedge) => hedge.end <= fact.numeral.start);
  const after = (fact.hedges ?? []).filter((hedge) => hedge.start >= unitEnd);
  if (before.length + after.length !== (fact.hedges ?? []).length) return undefined;
  return `${before.map((hedge) => hedge.text).join("")}${number}${unit}${after.map((hedge) => hedge.text).join("")}`;
}

/** The fix for a slot that is not the source's, in the draft's own manner of speaking. */
export function slotFixes(draft: DraftClaim, odd: OddSlot, messages: FindingMessages): Fix[] {
  const edits = slotEdits(draft, odd);
  const [first] = edits;
  if (!first) return [];
  return [fixOf(messages, edits, edits.map((edit) => edit.newText).join("…"))];
}

function slotEdits(draft: DraftClaim, odd: OddSlot): TextEdit[] {
  if (odd.edit) return odd.edit === "none" ? [] : [odd.edit];
  const span = { start: odd.drafted.start, end: odd.drafted.end };
  switch (odd.code) {
    case "period": {
      const newText = writePeriod(odd.candidate.fact, odd.drafted, draft.date);
      return newText === undefined ? [] : [{ ...span, newText }];
    }
    case "subject":
      return subjectEdits(odd, span);
    case "modality": {
      // `目前已达62%` for what is planned for years ahead: 目前将 would not do.
      const { sentence } = draft.claim;
      if (!odd.candidate.fact.modality)
        return planVerb.test(odd.drafted.text) ? [{ ...span, newText: "" }] : [];
      const isNow = now.find(draft.text, sentence.start, span.start).length > 0;
      return isNow && isAhead(odd.candidate.fact, draft.date)
        ? []
        : [{ ...span, newText: plannedWords(odd) }];
    }
    case "percent-point": {
      const figure = writeFigure(draft.text, draft.claim.figure, odd.candidate.fact.figure, false);
      const reached = reachedBy(draft, odd);
      if (figure && reached) return [{ ...span, newText: reached }, figure];
      const verb = measureVerb(odd.sourced);
      return figure && verb ? [{ ...withoutMore(draft, span), newText: verb }, figure] : [];
    }
    case "measure": {
      // 人均 is one word too many, or one that only a rewritten sentence can do without.
      if (odd.drafted.value === "per-head")
        return odd.drafted.text === "人均" ? [{ ...span, newText: "" }] : [];
      // `比去年减少83.2万人`: what it was compared with would be left hanging.
      if (draft.claim.base && !odd.candidate.fact.base) return [];
      if (odd.candidate.relation === "hedge-dropped")
        return [{ start: span.start, end: draft.claim.figure.end, newText: odd.candidate.fact.figure.text }];
      const reached = reachedBy(draft, odd);
      if (reached) return [{ ...span, newText: reached }];
      const verb = measureVerb(odd.sourced);
      return verb
        ? [{ ...withoutMore(draft, span), newText: `${betweenNounAndVerb(odd.drafted.text)}${verb}` }]
        : [];
    }
    case "base":
      return [writeBase(odd.drafted, odd.sourced)];
    default:
      return [{ ...span, newText: odd.sourced }];
  }
}

const disposal = /(?:把|将[^，。；：！？])[^，。；：！？]+$/;
const rise = /^(.{1,2}[高升加])了?$/;

/** `把占比提高25%` for a level: after 把 only the draft's own verb stands, and takes a 到. */
function reachedBy({ text, claim }: DraftClaim, { drafted }: OddSlot): string | undefined {
  const verb = rise.exec(drafted.text)?.[1];
  return verb && disposal.test(text.slice(claim.sentence.start, drafted.start)) ? `${verb}到` : undefined;
}

/** 再提高25个百分点 becomes 达到25%. */
function withoutMore({ text }: DraftClaim, { start, end }: Span): Span {
  return { start: /[再又还]/.test(text[start - 1] ?? "") ? start - 1 : start, end };
}

function isAhead(fact: Fact, date: IsoDate | undefined): boolean {
  const { period } = fact;
  const from = period && isStated(period, fact) ? parsePeriod(period.value)?.from : undefined;
  return from !== undefined && date !== undefined && from.slice(0, 4) > date.slice(0, 4);
}

const now = new WordList(nowWords.map((word) => [word, word] as const));
const plans = /^(?:力争|争取|计划|拟|确保|有望|预计|将|要)/;
/** 达到了 of a draft is a verb as well: what is planned needs one, too. */
const doneVerb = /^(.{2})了$/;
const plainDone = /^已/;
/** Stands before another verb, and can be left out. */
const planVerb = /^(?:力争|争取|计划|拟|确保|有望|力求|打算)$/;

/** A plan in the source's own word for it, unless that stands too far away to be put here. */
function plannedWords({ candidate, drafted, sourced }: OddSlot): string {
  const { fact } = candidate;
  // 完成了 is a verb, where 将于 has its own to come.
  if (fact.modality?.value === "done")
    return plans.test(drafted.text) && !plainDone.test(sourced) ? "已" : sourced;
  const verb = doneVerb.exec(drafted.text)?.[1];
  if (verb !== undefined && sourced.startsWith("目标")) return "目标为";
  const planned = fact.modality && !fact.modality.inherited && plans.test(sourced) ? sourced : "将";
  return `${planned}${verb ?? ""}`;
}

function subjectEdits(odd: OddSlot, span: Span): TextEdit[] {
  const edit = writeSubject(odd.drafted, odd.candidate.fact.subject?.value ?? odd.sourced, odd.sourced);
  return edit ? [edit] : [{ ...span, newText: odd.sourced }];
}

function fixOf(messages: FindingMessages, edits: readonly TextEdit[], shown: string, isSure = true): Fix {
  return { title: messages.fix(shown), ...(isSure && { preferred: true }), edits };
}

/** The whole figure as it will read. */
function applyTo(text: string, figure: Figure, edit: TextEdit): string {
  return `${text.slice(figure.start, edit.start)}${edit.newText}${text.slice(edit.end, figure.end)}`;
}
