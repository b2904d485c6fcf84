/** Marks anywhere; list marks at the beginning; what would make a bare address a link; entities. */
const special =
  /[\\`*_[\]<>|~#]|^[-+](?=\s)|(?<=^\d+)[.)](?=\s)|(?<=[A-Za-z])[.:@]|[.:@](?=[A-Za-z])|&(?=[#\w]+;)/gu;

/** Text of others inside Markdown: shown as written, never as marks or links. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\r?\n\s*/gu, " ")
    .replaceAll(special, "\\$&");
}

/** A link that runs a command of the client. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replaceAll(")", "%29").replaceAll("(", "%28")})`;
}
