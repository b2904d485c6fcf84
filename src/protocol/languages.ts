/** The editor's language ids whose documents are drafts. */
export const draftLanguages = ["plaintext", "markdown", "zh-news"] as const;

/** Where drafts live: never the other side of a diff, a git object, an output channel or our own documents. */
export const draftSchemes = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
  "vscode-test-web",
  "memfs",
  // Where an editor in a browser keeps the sample draft.
  "vscode-userdata",
] as const;

/** Read-only documents that the extension shows: a source's text, a report, what a code means. */
export const sourceScheme = "heshu-source";
export const reportScheme = "heshu-report";
export const docsScheme = "heshu-docs";

/** The `source` of every diagnostic. */
export const diagnosticSource = "核数";
