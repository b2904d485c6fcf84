import type { Claim, Slot } from "../../engine/claims/claim.ts";
import { cite } from "../../engine/facts/citation.ts";
import type { Source } from "../../engine/facts/fact.ts";
import { claimWords, type ShownSlot } from "../../engine/messages/claims.ts";
import type { Language } from "../../engine/messages/language.ts";
import { dateLabel, periodLabel } from "./period.ts";

/** The order in which people ask: of whom, what, when, how counted. */
export const slotNames = [
  "subject",
  "indicator",
  "qualifiers",
  "period",
  "measure",
  "direction",
  "base",
  "modality",
] as const satisfies readonly Exclude<ShownSlot, "figure">[];

/** How claims are put in words, in one language. */
export class ClaimWords {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** What a slot is called at the head of a column. */
  heading(name: ShownSlot): string {
    const called = claimWords[this.#language].slots[name];
    return called.charAt(0).toUpperCase() + called.slice(1);
  }

  /** One slot, or nothing when the claim leaves it open. */
  slot(claim: Claim, name: (typeof slotNames)[number]): string | undefined {
    switch (name) {
      case "qualifiers":
        return claim.qualifiers.length === 0
          ? undefined
          : claim.qualifiers.map(({ text }) => text).join("、");
      case "measure":
        return claim.measure && claimWords[this.#language].measure[claim.measure.value];
      case "direction":
        return claim.direction && claimWords[this.#language].direction[claim.direction.value];
      case "modality":
        return claim.modality && claimWords[this.#language].modality[claim.modality.value];
      case "period":
        return claim.period && this.#period(claim.period);
      default:
        return claim[name]?.text;
    }
  }

  /** `北京市 · 经济总量 · 2023年 · 总量`, as far as known. */
  about(claim: Claim): string {
    const slots = [
      this.slot(claim, "subject"),
      this.slot(claim, "indicator"),
      this.slot(claim, "period"),
      this.slot(claim, "measure"),
    ];
    return slots.filter((slot) => slot !== undefined && slot !== "").join(" · ");
  }

  /** `新京报 · 2024年3月19日 · 《标题》`. */
  byline({ publisher, date, title }: Source): string {
    const parts = [publisher, date && dateLabel(date, this.#language), this.title(title)];
    return parts.filter((part) => part !== undefined && part !== "").join(" · ");
  }

  title(title: string): string {
    if (title === "") return "";
    return this.#language === "zh-CN" ? `《${title}》` : `“${title}”`;
  }

  /** What an editor puts behind a borrowed figure: `（据新京报2024年3月19日）`. */
  attribution(source: Source): string {
    const cited = cite(source);
    return `（据${cited === source.title ? `《${cited}》` : cited}）`;
  }

  /** The words themselves, and what they mean where that is not plain: `去年（2023年）`. */
  #period({ text, value }: Slot): string {
    const label = periodLabel(value, this.#language);
    if (text === "" || label.endsWith(text)) return label;
    return text === value || label === value || text.startsWith(label) ? text : `${text}（${label}）`;
  }
}
