import type { Mark } from "../../src/protocol/findings.ts";

/** A mark of two characters at a place. */
export function mark(line: number, character: number, rest: Partial<Mark> = {}): Mark {
  return {
    key: `${line}:${character}`,
    range: { start: { line, character }, end: { line, character: character + 2 } },
    text: "5%",
    verdict: "contradicted",
    code: "value",
    severity: "error",
    message: "",
    ...rest,
  };
}
