import type { ConsideredFact, Explanation } from "../../engine/checking/explain.ts";
import type { Claim } from "../../engine/claims/claim.ts";
import { explanationWords } from "../../engine/messages/explanations.ts";
import type { Language } from "../../engine/messages/language.ts";
import { codeName } from "../../engine/report/codeWords.ts";
import { describeConsidered } from "../../engine/report/considered.ts";
import { quoteParts } from "../../engine/report/source.ts";
import { explanations } from "../messages/explanations.ts";
import type { Catalogue } from "../messages/index.ts";
import { type ClaimWords, slotNames } from "../words/claim.ts";
import { escapeMarkdown } from "../words/markdown.ts";

/** Facts further off than these tell no more. */
const mostFacts = 5;

export interface WhyContext {
  readonly words: Catalogue;
  readonly language: Language;
  readonly claims: ClaimWords;
}

/** Why a claim got its verdict, as a Markdown page: how it was read, and what became of each fact. */
export function whyPage({ claim, code, considered }: Explanation, context: WhyContext): string {
  const { words, language, claims } = context;
  const own = explanationWords[language];
  const facts = considered.slice(0, mostFacts);
  const rest = considered.length - facts.length;
  const parts = [
    `# ${escapeMarkdown(claim.figure.text)}：${escapeMarkdown(codeName(code, language))}`,
    escapeMarkdown(explanations[language][code]),
    `**${words.why.readAs}** ${said(claim, claims)}`,
    `## ${words.why.considered}`,
    ...facts.map((each, index) => fact(index + 1, claim, each, context)),
    ...(facts.length === 0 ? [own.noCandidates] : []),
    ...(rest > 0 ? [own.more(rest)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The figure and every slot that is known. */
function said(claim: Claim, claims: ClaimWords): string {
  const slots = slotNames.map((name) => claims.slot(claim, name)).filter((slot) => slot);
  return [
    `**${escapeMarkdown(claim.figure.text)}**`,
    ...slots.map((slot) => escapeMarkdown(slot ?? "")),
  ].join(" · ");
}

function fact(
  place: number,
  claim: Claim,
  considered: ConsideredFact,
  { language, claims }: WhyContext,
): string {
  const { label, why, details } = describeConsidered(claim, considered, language);
  const [before, figure, after] = quoteParts(considered.fact).map(escapeMarkdown);
  const quote = figure ? `${before}**${figure}**${after}` : `${before}`;
  return [
    `${place}. **${label}** ${said(considered.fact, claims)}`,
    escapeMarkdown(why),
    `> ${quote}`,
    escapeMarkdown(claims.byline(considered.fact.source)),
    details.map((detail) => `- ${escapeMarkdown(detail)}`).join("\n   "),
  ].join("\n\n   ");
}
