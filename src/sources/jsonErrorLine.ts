/** The 1-based line that `JSON.parse` stumbled over; the last one when the text just ends. */
export function jsonErrorLine(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  const end = position === undefined ? text.trimEnd().length : Number(position);
  return String(text.slice(0, end).split("\n").length);
}
