/** Writes the grammars of `syntaxes/` from the lexicon: a new unit is a new row there and nothing here. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { grammars } from "./grammars.ts";

for (const [file, grammar] of Object.entries(grammars())) {
  const path = fileURLToPath(new URL(`../../syntaxes/${file}`, import.meta.url));
  const text = `${JSON.stringify(grammar, undefined, 2)}\n`;
  if (readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
