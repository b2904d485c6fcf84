import { URI } from "vscode-uri";
import { buildFactTable } from "../../engine/facts/buildFactTable.ts";
import type { SourceDescription } from "../../protocol/sources.ts";
import type { Drafts } from "../drafts.ts";

/** What a file or a text tells of itself; what it does not tell is left out. */
export async function describeSource(
  { host, language, words }: Drafts,
  asked: { readonly file: string } | { readonly text: string },
): Promise<SourceDescription> {
  if ("text" in asked) {
    const { sources, facts } = buildFactTable([{ id: "text", text: asked.text }]);
    const date = sources[0]?.date;
    return { firstLine: sources[0]?.title ?? "", ...(date !== undefined && { date }), facts: facts.length };
  }
  const { scheme, fsPath } = URI.parse(asked.file);
  if (host.sources === undefined || scheme !== "file") return { problem: words.sources.noText };
  const opened = await host.sources.open(fsPath);
  if ("fault" in opened) return { problem: host.sources.describe(opened, language) };
  const { source, title, figures } = opened;
  return {
    firstLine: source.title,
    ...(title !== undefined && { title }),
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.date !== undefined && { date: source.date }),
    facts: figures.filter(({ fact }) => fact !== undefined).length,
  };
}
