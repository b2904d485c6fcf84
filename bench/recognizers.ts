import Recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeAge, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber } =
  Recognizers;
const { recognizeOrdinal, recognizePercentage, recognizeTemperature } = Recognizers;

const reference = new Date(2024, 2, 19);

/** What Recognizers-Text finds in a text with all of its models for numbers, units and dates. */
export function recognize(text: string) {
  return [
    ...recognizeNumber(text, Culture.Chinese),
    ...recognizeOrdinal(text, Culture.Chinese),
    ...recognizePercentage(text, Culture.Chinese),
    ...recognizeCurrency(text, Culture.Chinese),
    ...recognizeDimension(text, Culture.Chinese),
    ...recognizeAge(text, Culture.Chinese),
    ...recognizeTemperature(text, Culture.Chinese),
    ...recognizeDateTime(text, Culture.Chinese, undefined, reference),
  ];
}

/** Sentence by sentence: on whole documents it takes more than linear time. */
export function recognizeSentences(text: string): number {
  let found = 0;
  for (const sentence of text.split(/(?<=[。！？\n])/))
    if (sentence.trim()) found += recognize(sentence).length;
  return found;
}
