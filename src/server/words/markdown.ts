/** Text of others inside Markdown: shown as written, never as marks or links. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/gu, "\\$&").replaceAll(/\s*\r?\n\s*/gu, " ");
}

/** A link that runs a command of the client. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
