import type { Language } from "../engine/messages/language.ts";

/** Where a command writes, and how. Results go out, everything else to `note`. */
export interface Terminal {
  readonly language: Language;
  /** True when results go to a terminal that shows colours. */
  readonly colour: boolean;
  /** Columns of that terminal; a readable width when there is none. */
  readonly columns: number;
  write(text: string): void;
  /** One line for people: a fault, a warning, what was done. */
  note(line: string): void;
}

const widthWithoutTerminal = 100;
const narrowest = 40;

function showsColours(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

export function processTerminal(language: Language): Terminal {
  return {
    language,
    colour: showsColours(),
    columns: Math.max(process.stdout.columns ?? widthWithoutTerminal, narrowest),
    write: (text) => process.stdout.write(text),
    note: (line) => process.stderr.write(`${line}\n`),
  };
}
