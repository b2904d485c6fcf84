import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import {
  checkTableMethod,
  checkTableParamsSchema,
  describeSourceMethod,
  describeSourceParamsSchema,
  exportFactsMethod,
  exportFactsParamsSchema,
  type FileResult,
  rebuildSourcesMethod,
  reviewMethod,
  reviewParamsSchema,
  type SourceDescription,
  sourceFiguresMethod,
  sourceFiguresParamsSchema,
  sourceGroupsMethod,
  sourceGroupsParamsSchema,
  type TableCheck,
  trustedMethod,
  trustedParamsSchema,
} from "../../protocol/sources.ts";
import type { Drafts } from "../drafts.ts";
import { describeSource } from "./describeSource.ts";
import { checkTable, exportFacts } from "./shareFacts.ts";
import { review, sourceFigures } from "./sourceFigures.ts";
import { sourceGroups } from "./sourceGroups.ts";

/** Answers what the client asks about sources. */
export function registerSources(connection: Connection, drafts: Drafts): void {
  connection.onNotification(trustedMethod, (params: unknown) => {
    if (drafts.libraries !== undefined) drafts.libraries.trusted = trustedParamsSchema.parse(params).trusted;
  });
  connection.onRequest(sourceGroupsMethod, async (params: unknown) => ({
    groups: await sourceGroups(drafts, sourceGroupsParamsSchema.parse(params).uri),
  }));
  connection.onRequest(sourceFiguresMethod, async (params: unknown) => {
    const figures = await sourceFigures(drafts, sourceFiguresParamsSchema.parse(params).uri);
    return figures === undefined ? null : { figures };
  });
  connection.onRequest<FileResult, void>(reviewMethod, async (params: unknown) =>
    review(drafts, reviewParamsSchema.parse(params)),
  );
  connection.onRequest<SourceDescription, void>(describeSourceMethod, async (params: unknown) =>
    describeSource(drafts, describeSourceParamsSchema.parse(params)),
  );
  connection.onRequest(rebuildSourcesMethod, async () => {
    await drafts.libraries?.rebuild();
    return null;
  });
  connection.onRequest(exportFactsMethod, async (params: unknown) => {
    const shared = await exportFacts(drafts, exportFactsParamsSchema.parse(params));
    if (shared === undefined) throw new ResponseError(ErrorCodes.InvalidParams, drafts.words.unknownSource);
    return shared;
  });
  connection.onRequest<TableCheck, void>(checkTableMethod, async (params: unknown) =>
    checkTable(drafts, checkTableParamsSchema.parse(params).file),
  );
}
