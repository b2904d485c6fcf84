import * as vscode from "vscode";
import {
  describeSourceMethod,
  describeSourceResultSchema,
  type SourceDescription,
} from "../../../protocol/sources.ts";
import { askMetadata, formatMetadata, type Metadata } from "../../ownSources/askMetadata.ts";
import { besideSource, fileName, freePlace, targetFolder } from "../../ownSources/places.ts";
import { tell } from "../../tell.ts";
import { readFile, writeFile } from "../../writeFile.ts";
import type { Command, CommandContext } from "../command.ts";
import { groupUri } from "./named.ts";

/** The kinds of files that can be sources, for the dialogue. */
const endings = ["txt", "md", "html", "htm", "docx", "pdf", "xlsx", "csv"];

/** Copies a file into the folder of sources: the one given, the one being edited, or those that are chosen. */
export const addSourceFile: Command = {
  id: "heshu.addSourceFile",
  async run(context, given, selected) {
    const files = await filesToAdd(given, selected);
    for (const file of files) await addFile(context, file, groupUri(given));
  },
};

/** Keeps the selected text as a source. */
export const addSourceSelection: Command = {
  id: "heshu.addSourceSelection",
  async run(context) {
    const editor = vscode.window.activeTextEditor;
    const text = editor?.document.getText(editor.selection) ?? "";
    if (text.trim() === "") return tell(vscode.l10n.t("Select the text of the source first."));
    await addText(context, text, editor?.document.uri);
  },
};

/** Keeps what was copied as a source. */
export const addSourceClipboard: Command = {
  id: "heshu.addSourceClipboard",
  async run(context) {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === "") return tell(vscode.l10n.t("The clipboard holds no text."));
    await addText(context, text, vscode.window.activeTextEditor?.document.uri);
  },
};

const isReadable = ({ path }: vscode.Uri) =>
  endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));

async function filesToAdd(given: unknown, selected: unknown): Promise<readonly vscode.Uri[]> {
  if (given instanceof vscode.Uri)
    return Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [given];
  const edited = vscode.window.activeTextEditor?.document;
  if (given === undefined && edited?.uri.scheme === "file" && isReadable(edited.uri)) return [edited.uri];
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t("Add as a source"),
    openLabel: vscode.l10n.t("Add as a source"),
    filters: { [vscode.l10n.t("Sources")]: endings },
  });
  return chosen ?? [];
}

async function addFile(
  context: CommandContext,
  file: vscode.Uri,
  folder: vscode.Uri | undefined,
): Promise<void> {
  const name = file.path.split("/").at(-1) ?? "";
  const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  const described = await describe(context, { file: file.toString() });
  if (described === undefined) return;
  const metadata = await askMetadata(described);
  if (metadata === undefined) return;
  const target = folder ?? targetFolder(context.context, file);
  const isThere = file.toString().startsWith(`${target.toString()}/`);
  const place = isThere ? file : await freePlace(target, stem, ending);
  if (!isThere && !(await copy(file, place))) return;
  await keep(context, place, metadata);
}

async function addText(context: CommandContext, text: string, near: vscode.Uri | undefined): Promise<void> {
  const described = await describe(context, { text });
  if (described === undefined) return;
  const metadata = await askMetadata(described);
  if (metadata === undefined) return;
  const name = fileName(metadata.title ?? described.firstLine);
  const place = await freePlace(targetFolder(context.context, near), name, ".txt");
  if (!(await writeFile(place, text.endsWith("\n") ? text : `${text}\n`))) return;
  await keep(context, place, metadata);
}

type Described = Exclude<SourceDescription, { readonly problem: string }>;

async function describe(
  { link }: CommandContext,
  asked: { readonly file: string } | { readonly text: string },
): Promise<Described | undefined> {
  const described = await link.ask(describeSourceMethod, asked, describeSourceResultSchema);
  if (described === undefined) {
    tell(vscode.l10n.t("The source could not be read; the log says why."));
    return undefined;
  }
  if (!("problem" in described)) return described;
  void vscode.window.showWarningMessage(described.problem);
  return undefined;
}

async function copy(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.copy(from, to);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    const place = vscode.workspace.asRelativePath(to);
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "{0} cannot be written: {1}. Choose another place or check the permissions.",
        place,
        reason,
      ),
    );
    return false;
  }
}

/** Writes down what was answered, beside what was known before, and has the source read. */
async function keep({ link }: CommandContext, source: vscode.Uri, answers: Metadata): Promise<void> {
  const { metadata } = besideSource(source);
  if (Object.keys(answers).length > 0) {
    const before = parsed(await readFile(metadata));
    if (!(await writeFile(metadata, formatMetadata({ ...before, ...answers })))) return;
  }
  link.filesChanged(source, metadata);
  tell(vscode.l10n.t("Added as a source: {0}", vscode.workspace.asRelativePath(source)));
}

function parsed(text: string | undefined): Metadata {
  try {
    const json: unknown = JSON.parse(text ?? "{}");
    return typeof json === "object" && json !== null ? json : {};
  } catch {
    return {};
  }
}
