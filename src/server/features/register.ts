import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import {
  checkMethod,
  checkParamsSchema,
  enabledMethod,
  enabledParamsSchema,
  fixMethod,
  fixParamsSchema,
  reportMethod,
  reportParamsSchema,
  sourceTextMethod,
  sourceTextParamsSchema,
  visibleMethod,
  visibleParamsSchema,
} from "../../protocol/requests.ts";
import type { Drafts } from "../drafts.ts";
import { draftName } from "../folders.ts";
import { codeActionsAt, preferredFix, textEdits } from "./codeActions.ts";
import { hoverAt } from "./hover.ts";
import { reportOn } from "./report.ts";

/** Answers what the client asks about a draft. */
export function registerFeatures(connection: Connection, drafts: Drafts): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const current = await drafts.current(uri);
    if (current?.check.state !== "checked") return null;
    const { words, language, claims, client } = drafts;
    const locate = await drafts.locator(uri);
    return hoverAt(current.document, current.check, position, {
      words,
      language,
      claims,
      commands: client.commands,
      locate,
    });
  });

  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const current = await drafts.current(uri);
    if (current?.check.state !== "checked") return [];
    const locate = await drafts.locator(uri);
    return codeActionsAt(current.document, current.check, params, {
      words: drafts.words,
      commands: drafts.client.commands,
      locate: async ({ finding }) => finding?.fact && locate(finding.fact),
    });
  });

  connection.onRequest(reportMethod, async (params: unknown) => {
    const { uri, format } = reportParamsSchema.parse(params);
    const check = await drafts.complete(uri);
    if (check?.state !== "checked")
      throw new ResponseError(ErrorCodes.InvalidParams, drafts.words.noReport[check?.state ?? "failed"]);
    const context = { path: draftName(uri), language: drafts.language, version: drafts.version };
    return { text: reportOn(check, format, context) };
  });

  connection.onRequest(fixMethod, async (params: unknown) => {
    const { uri, key } = fixParamsSchema.parse(params);
    const current = await drafts.current(uri);
    if (current?.check.state !== "checked") return null;
    const fix = preferredFix(current.check, key);
    return fix === undefined
      ? null
      : { version: current.check.version, edits: textEdits(current.document, fix.edits) };
  });

  connection.onNotification(enabledMethod, (params: unknown) =>
    drafts.setEnabled(enabledParamsSchema.parse(params).enabled),
  );
  connection.onNotification(visibleMethod, (params: unknown) =>
    drafts.setVisible(visibleParamsSchema.parse(params).uris),
  );
  connection.onNotification(checkMethod, (params: unknown) =>
    drafts.checkAll(checkParamsSchema.parse(params).uri),
  );
  connection.onRequest(sourceTextMethod, async (params: unknown) => {
    const { uri } = sourceTextParamsSchema.parse(params);
    const text = await drafts.sources.text(uri, await drafts.tables.all());
    if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, drafts.words.unknownSource);
    return { text };
  });
}
