import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Decision } from "../../decisions/index.ts";
import type { Finding, Related } from "../../engine/checking/finding.ts";
import type { Fact } from "../../engine/facts/fact.ts";
import type { Language } from "../../engine/messages/language.ts";
import { placeText } from "../../engine/messages/places.ts";
import { reportWords } from "../../engine/messages/report.ts";
import { quoteParts } from "../../engine/report/source.ts";
import type { Location } from "../../protocol/position.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { Catalogue } from "../messages/index.ts";
import { type ClaimWords, slotNames } from "../words/claim.ts";
import { commandLink, escapeMarkdown } from "../words/markdown.ts";
import { webPage } from "../words/webPage.ts";

export interface HoverContext {
  readonly words: Catalogue;
  readonly language: Language;
  readonly claims: ClaimWords;
  /** The client runs `heshu.*` commands from links. */
  readonly commands: boolean;
  readonly locate: (fact: Fact) => Promise<Location | undefined>;
}

/** Signs besides words and colours, for each verdict. */
const signs = { supported: "✓", contradicted: "✗", unverified: "？", problem: "！" } as const;

const decisionSigns = { verified: "✓", ignored: "○" } as const;

export async function hoverAt(
  check: CheckedDraft,
  position: Position,
  context: HoverContext,
): Promise<Hover | null> {
  const { document } = check;
  const marks = marksAt(check, document.offsetAt(position));
  if (marks.length === 0) return null;
  const cards = await Promise.all(marks.map((mark) => card(document, mark, context)));
  const start = Math.max(...marks.map((mark) => mark.start));
  const end = Math.min(...marks.map((mark) => mark.end));
  return {
    contents: { kind: MarkupKind.Markdown, value: cards.join("\n\n---\n\n") },
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}

/** Over the right half of a character editors ask for the place behind it: a mark that ends there is meant as well. */
function marksAt({ marks }: CheckedDraft, at: number): readonly DraftMark[] {
  const around = marks.filter((mark) => mark.start <= at && at < mark.end);
  return around.length > 0 ? around : marks.filter((mark) => mark.end === at);
}

async function card(document: TextDocument, mark: DraftMark, context: HoverContext): Promise<string> {
  const { words } = context;
  const parts = [headLine(mark, context)];
  const fact = mark.finding?.fact;
  // A card is cut off at its lower end: both figures and the proof stand first, then what one can do.
  if (mark.finding !== undefined) parts.push(table(mark, mark.finding, context));
  if (mark.problem !== undefined) parts.push(`${words.basis}：${escapeMarkdown(mark.problem.source)}`);
  if (fact !== undefined) parts.push(quotation(fact, context));
  if (context.commands) parts.push(markLinks(document, mark, words).join(" · "));
  if (fact !== undefined) parts.push(await origin(fact, context));
  for (const other of mark.finding?.related ?? []) parts.push(...(await relatedParts(other, context)));
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What a person decided comes first, then the verdict with its reason. */
function headLine(mark: DraftMark, context: HoverContext): string {
  const { decision, message } = mark;
  if (decision !== undefined) return `${decisionLine(decision, context.words)}  \n${escapeMarkdown(message)}`;
  const verdict = `**${verdictOf(mark, context)}**`;
  if (!isToldAbove(mark, context)) return `${verdict} · ${escapeMarkdown(message)}`;
  // The table begins with the verdict.
  return mark.finding === undefined ? verdict : "";
}

/** A client that draws squiggles shows their message above the card. */
function isToldAbove({ severity, decision }: DraftMark, { commands }: HoverContext): boolean {
  return commands && severity !== "none" && decision === undefined;
}

function verdictOf({ verdict }: DraftMark, { language }: HoverContext): string {
  return `${signs[verdict]} ${reportWords[language].kinds[verdict]}`;
}

function decisionLine({ kind, source, note, date }: Decision, words: Catalogue): string {
  const head = `**${decisionSigns[kind]} ${words.decision[kind]}**`;
  const told = [source, note, date].filter((part) => part !== undefined && part !== "");
  return [head, ...told.map((part) => escapeMarkdown(part ?? ""))].join(" · ");
}

/** What the draft says above what the source says, a column a slot. */
function table(mark: DraftMark, { claim, fact }: Finding, context: HoverContext): string {
  const { words, claims } = context;
  const columns: (readonly [string, string | undefined, string | undefined])[] = [
    [claims.heading("figure"), strong(claim.figure.text), fact && strong(fact.figure.text)],
  ];
  for (const name of slotNames) {
    const [draft, source] = [claims.slot(claim, name), fact && claims.slot(fact, name)];
    if (draft !== undefined || source !== undefined)
      columns.push([claims.heading(name), draft && escapeMarkdown(draft), source && escapeMarkdown(source)]);
  }
  // Cards have no room between columns of their own; elsewhere the table may be shown as it is written.
  const gap = context.commands ? "&emsp; | " : " | ";
  const row = (head: string, cells: readonly (string | undefined)[]) =>
    `| ${[head, ...cells.map((cell) => cell || "—")].join(gap)} |`;
  const rows = [
    row(
      isToldAbove(mark, context) ? verdictOf(mark, context) : "",
      columns.map(([name]) => name),
    ),
    `|${":--|".repeat(columns.length + 1)}`,
    row(
      words.draft,
      columns.map(([, draft]) => draft),
    ),
  ];
  if (fact !== undefined)
    rows.push(
      row(
        words.source,
        columns.map(([, , source]) => source),
      ),
    );
  return rows.join("\n");
}

function strong(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** The source sentence with the figure in bold; in a small card only the clauses around it. */
function quotation(fact: Fact, { commands }: HoverContext): string {
  const [before, figure, after] = quoteParts(fact);
  if (figure === "") return `> ${escapeMarkdown(before)}`;
  const [left, right] = commands ? [endOf(before), startOf(after)] : [before, after];
  return `> ${escapeMarkdown(left)}**${escapeMarkdown(figure)}**${escapeMarkdown(right)}`;
}

/** Characters on either side of the figure; two lines hold them. */
const reach = 36;
const pause = /[，,；;。、：:]/u;

function endOf(text: string): string {
  if (text.length <= reach) return text;
  const kept = text.slice(-reach);
  const cut = kept.search(pause);
  return `…${cut === -1 || cut > reach / 2 ? kept : kept.slice(cut + 1)}`;
}

function startOf(text: string): string {
  if (text.length <= reach) return text;
  const kept = text.slice(0, reach);
  const cut = [...kept].findLastIndex((char) => pause.test(char));
  return `${cut < reach / 2 ? kept : kept.slice(0, cut)}…`;
}

/** Who says it, when and where, with ways there. */
async function origin(fact: Fact, context: HoverContext): Promise<string> {
  const { claims, language } = context;
  const places = [fact.speaker, claims.byline(fact.source), placeText(fact.place, language)];
  const byline = places.filter((part) => part !== undefined && part !== "");
  const told = [escapeMarkdown(byline.join(" · ")), ...(await sourceLinks(fact, context))];
  return told.filter((part) => part !== "").join(" · ");
}

async function relatedParts({ message, fact }: Related, context: HoverContext): Promise<string[]> {
  if (fact === undefined) return [escapeMarkdown(message)];
  const head = `${context.words.alsoSays}：${escapeMarkdown(message)}`;
  return [head, quotation(fact, context), await origin(fact, context)];
}

async function sourceLinks(fact: Fact, { words, commands, locate }: HoverContext): Promise<string[]> {
  const links: string[] = [];
  const location = await locate(fact);
  if (location !== undefined)
    links.push(
      commands
        ? commandLink(words.openSource, "heshu.openSource", location.uri, location.range)
        : `[${words.openSource}](${location.uri}#L${location.range.start.line + 1})`,
    );
  const page = webPage(fact.source.url);
  if (page !== undefined) links.push(`[${words.openPage}](${page})`);
  return links;
}

function markLinks(document: TextDocument, mark: DraftMark, words: Catalogue): string[] {
  const target = [document.uri, mark.key, document.positionAt(mark.start)] as const;
  if (mark.decision !== undefined) return [commandLink(words.undecide, "heshu.undecide", ...target)];
  const links: string[] = [];
  if (mark.fixes.some((fix) => fix.preferred))
    links.push(commandLink(words.applyFix, "heshu.applyFix", ...target));
  if (mark.finding?.fact !== undefined && (mark.verdict === "supported" || links.length > 0))
    links.push(commandLink(words.applyWithAttribution, "heshu.applyFixWithAttribution", ...target));
  if (mark.finding?.fact !== undefined)
    links.push(commandLink(words.copy, "heshu.copyAttribution", ...target));
  if (mark.verdict !== "supported") {
    links.push(commandLink(words.ignore, "heshu.ignore", ...target));
    links.push(commandLink(words.verify, "heshu.verify", ...target));
  }
  if (mark.finding !== undefined) links.push(commandLink(words.why.link, "heshu.explain", ...target));
  return links;
}
