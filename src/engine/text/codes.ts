/** A text as UTF-16 codes. Reading past either end gives 0, so scanners need no bounds checks. */
export type Codes = Uint16Array;

export function codeAt(codes: Codes, at: number): number {
  return codes[at] ?? 0;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Line ends: no figure crosses one. */
export function isBreak(code: number): boolean {
  return (
    code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c
  );
}

/** Spaces that may stand inside an expression (`近 3 万名`). */
export function isSpace(code: number): boolean {
  if (code > 0x3000) return false;
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x09
  );
}

/** Whether it is one of a few characters. */
export function isOneOf(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}

/** Where reading goes on after at most one space. */
export function skipSpace(codes: Codes, at: number): number {
  return isSpace(codeAt(codes, at)) ? at + 1 : at;
}
