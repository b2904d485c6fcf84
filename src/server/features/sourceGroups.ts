import { URI } from "vscode-uri";
import type { FactTable } from "../../engine/facts/fact.ts";
import type { SourceGroupItem } from "../../protocol/sources.ts";
import { type CombinedTable, isCombined, tableName } from "../combinedTables.ts";
import type { Drafts } from "../drafts.ts";
import type { LoadedTable } from "../factTables.ts";
import { draftName } from "../folders.ts";
import type { LibraryFolder } from "../libraries.ts";

/** The folders that a draft's sources come from, and the fact table behind them. */
export async function sourceGroups(drafts: Drafts, uri: string | undefined): Promise<SourceGroupItem[]> {
  const { settings, loaded, workspace } = await drafts.settingOf(uri);
  const folders = drafts.libraries?.foldersFor(settings, workspace) ?? [];
  await drafts.libraries?.opened(folders);
  const authority = (name: string) => {
    const place = settings["sources.authority"].indexOf(name);
    return place === -1 ? {} : { authority: place + 1 };
  };
  return [
    ...folders.map((folder) => ({ ...folderItem(drafts, folder, loaded), ...authority(folder.name) })),
    { ...tableItem(drafts, loaded), ...authority(tableName) },
  ];
}

function folderItem(
  drafts: Drafts,
  { kind, name, uri, folder, reading }: LibraryFolder,
  loaded: LoadedTable,
) {
  const counts = isCombined(loaded) ? countsOf(loaded, name) : { sources: 0, facts: 0 };
  const { host, language } = drafts;
  const problems = (folder?.problems ?? []).map((problem) => ({
    message: host.sources?.describe(problem, language) ?? "",
    uri: URI.file(problem.file).toString(),
  }));
  return {
    id: name,
    kind,
    name: kind === "personal" ? "" : name,
    uri,
    ...counts,
    ...(folder === undefined && { off: true }),
    problems,
    unread: folder?.unread ?? 0,
    ...(reading && { reading: { done: reading.done, total: reading.total } }),
  };
}

function tableItem({ host }: Drafts, loaded: LoadedTable): SourceGroupItem {
  const base = isCombined(loaded) ? loaded.base : loaded;
  const problems = base.problem === undefined ? [] : [{ message: base.problem, uri: base.uri }];
  const name = base.uri === host.bundledFacts ? "" : draftName(base.uri);
  return {
    id: tableName,
    kind: "table",
    name,
    uri: base.uri,
    ...sizeOf(base.table),
    problems,
    unread: 0,
  };
}

const sizeOf = ({ sources, facts }: FactTable) => ({ sources: sources.length, facts: facts.length });

/** What a folder adds: a repeated article's facts are counted where they stand first. */
function countsOf({ table, sources }: CombinedTable, name: string) {
  const own = table.sources.filter((source) => sources.groupOf(source) === name);
  return { sources: own.length, facts: own.reduce((sum, source) => sum + sources.factsOf(source), 0) };
}
