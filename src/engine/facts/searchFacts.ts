import type { Fact } from "./fact.ts";

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

function searched({ figure, subject, indicator, quote, source, speaker }: Fact): string {
  const parts = [figure.text, subject?.value, subject?.text, indicator?.value, indicator?.text, quote];
  return folded([...parts, source.title, source.publisher, speaker].filter((part) => part).join("\n"));
}

/** Facts whose figure, subject, indicator, sentence or source hold all the words; full-width and case do not matter. */
export function searchFacts(facts: readonly Fact[], words: readonly string[]): Fact[] {
  const wanted = words.map(folded).filter((word) => word !== "");
  return facts.filter((fact) => {
    const text = searched(fact);
    return wanted.every((word) => text.includes(word));
  });
}
