import Big from "big.js";
import { remembered } from "./remembered.ts";

/** A number as the digits that say something, and the power of ten that the first stands at; none for zero. */
export interface WrittenDigits {
  readonly digits: string;
  readonly power: number;
}

export const digitsOfValue: (value: string) => WrittenDigits = remembered((value) =>
  digitsOf(new Big(value)),
);

export function digitsOf({ c, e }: Big): WrittenDigits {
  return { digits: c.join("").replace(/0+$/, ""), power: e };
}
