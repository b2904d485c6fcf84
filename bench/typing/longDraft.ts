import { sampleDraft } from "../texts.ts";

/** Prose without a figure. */
const prose =
  "会场外的梧桐刚刚抽芽，赶来采访的记者在门口排起长队。志愿者递上热水，提醒大家看好随身物品。有人翻开笔记本，把昨夜拟好的问题又改了几笔；也有人小声商量，散会以后先去哪里看看。老街坊说，这条路从前坑坑洼洼，如今平整宽敞，晚饭后出来散步的人越来越多。\n\n";

/** The sentence that is typed in: right as it stands, wrong with one digit more. */
export const typedSentence = "谈到去年，北京市经济总量达到4.4万亿元。";
/** Where the digit goes: behind the first one. */
export const typedAt = typedSentence.indexOf("4.4") + 1;

/** A draft of `length` characters: `repeats` copies of the sample draft among prose, one sentence to type in half-way. */
export function longDraft(length: number, repeats: number): { text: string; line: number } {
  const room = Math.max(0, Math.floor((length / repeats - sampleDraft.length) / prose.length));
  const part = `${sampleDraft}\n${prose.repeat(room)}`;
  const half = part.repeat(Math.floor(repeats / 2));
  const text = `${half}${typedSentence}\n\n${part.repeat(Math.ceil(repeats / 2))}`;
  return { text: text.slice(0, length), line: half.split("\n").length };
}
