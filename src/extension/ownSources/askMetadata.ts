import * as vscode from "vscode";

/** What the file beside a source says of it. */
export interface Metadata {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
}

type Field = keyof Metadata;

/**
 * Asks for what a source does not tell of itself; what is left empty stays unknown.
 * @param known is not asked for.
 * @returns the answers alone, or nothing when the user had enough.
 */
export async function askMetadata(
  known: Metadata & { readonly firstLine: string },
): Promise<Metadata | undefined> {
  const fields = (["title", "publisher", "date"] as const).filter((field) => !known[field]);
  const answers: { -readonly [F in Field]?: string } = {};
  for (const [at, field] of fields.entries()) {
    const { name, prompt, placeHolder } = words(field);
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t("Add as a source: {0} ({1} of {2})", name, at + 1, fields.length),
      prompt,
      placeHolder,
      value: field === "title" ? known.firstLine.slice(0, 80) : "",
      ignoreFocusOut: true,
      validateInput: (value) =>
        field === "date" && value.trim() !== "" && isoDate(value) === undefined
          ? vscode.l10n.t("Write the date like 2024-03-19, or leave it empty.")
          : undefined,
    });
    if (answer === undefined) return undefined;
    const value = field === "date" ? isoDate(answer) : answer.trim();
    if (value) answers[field] = value;
  }
  return answers;
}

function words(field: Field): { name: string; prompt: string; placeHolder: string } {
  const { l10n } = vscode;
  switch (field) {
    case "title":
      return {
        name: l10n.t("Title"),
        prompt: l10n.t("The first line stands here; correct it, or leave it empty if there is no title."),
        placeHolder: l10n.t("Not known"),
      };
    case "publisher":
      return {
        name: l10n.t("Publisher"),
        prompt: l10n.t("Who published it? For example 国家统计局. Leave it empty if that is not known."),
        placeHolder: l10n.t("Not known"),
      };
    case "date":
      return {
        name: l10n.t("Date"),
        prompt: l10n.t(
          "When did it appear? 去年 and 今年 in it are reckoned from this day. Leave it empty if that is not known.",
        ),
        placeHolder: "2024-03-19",
      };
  }
}

/** `2024-03-19`, `2024年3月19日`, `2024/3/19`, `2024.3.19`: a day that there is, as ISO 8601. */
export function isoDate(text: string): string | undefined {
  const parts = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/u.exec(
    text.normalize("NFKC"),
  );
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

export function formatMetadata(metadata: Metadata): string {
  return `${JSON.stringify(metadata, undefined, 2)}\n`;
}
