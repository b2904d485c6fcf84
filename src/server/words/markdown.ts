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
  return `[${escapeMarkdown(label)}](${commandUri(command, ...args)})`;
}

/**
 * The address that runs a command. VS Code decodes it twice, so that a percent sign of an argument, as a draft's
 * URI has for every Chinese character, must not stand in it as one.
 */
export function commandUri(command: string, ...args: readonly unknown[]): string {
  const json = JSON.stringify(args).replaceAll("%", "\\u0025");
  return `command:${command}?${encodeURIComponent(json).replaceAll(")", "%29").replaceAll("(", "%28")}`;
}
