const offset = 0xfee0;

/** Digits and signs in the width of the ones they replace. */
export function inWidthOf(replaced: string, written: string): string {
  if (!/[０-９]/.test(replaced)) return written;
  return written.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + offset));
}
