import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { grammars } from "../../../scripts/grammar/grammars.ts";
import type { Span } from "../../../src/engine/figures/figure.ts";

/** What `syntaxes/` holds under a name. */
export function readGrammarFile(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../syntaxes/${file}`, import.meta.url)), "utf8");
}

/** A grammar of `syntaxes/`, run as the editor runs it. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const files = Object.entries(grammars());
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    async loadGrammar(scope) {
      const file = files.find(([, grammar]) => grammar.scopeName === scope)?.[0];
      return file === undefined ? null : parseRawGrammar(readGrammarFile(file), file);
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar);
  return grammar;
}

/** The runs of a line that carry a scope of figures, hedges, units or dates, joined where they touch. */
export function paintedRuns(grammar: IGrammar, line: string): Span[] {
  const { tokens } = grammar.tokenizeLine(line, INITIAL);
  const runs: { start: number; end: number }[] = [];
  for (const { startIndex, endIndex, scopes } of tokens) {
    if (!scopes.some((scope) => /^constant\.numeric\./u.test(scope))) continue;
    const last = runs.at(-1);
    const end = Math.min(endIndex, line.length);
    if (last !== undefined && last.end === startIndex) last.end = end;
    else runs.push({ start: startIndex, end });
  }
  return runs;
}
