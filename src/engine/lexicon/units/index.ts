import { currencyPartUnits, currencyUnits } from "../currencies.ts";
import { countUnits } from "./counts.ts";
import { durationUnits } from "./durations.ts";
import { measureUnits } from "./measures.ts";
import { rateUnits } from "./rates.ts";
import type { UnitWord } from "./unit.ts";

export type { LoneDigit, Unit, UnitWord } from "./unit.ts";

/** Every unit the reader knows. Where two lists share a word, the later one has it. */
export const units: readonly UnitWord[] = [
  ...countUnits,
  ...measureUnits,
  ...durationUnits,
  ...currencyPartUnits,
  ...currencyUnits,
  ...rateUnits,
];
