import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import {
  checkMethod,
  checkParamsSchema,
  enabledMethod,
  enabledParamsSchema,
  sourceTextMethod,
  sourceTextParamsSchema,
  visibleMethod,
  visibleParamsSchema,
} from "../../protocol/requests.ts";
import type { Drafts } from "../drafts.ts";
import { codeActionsAt } from "./codeActions.ts";
import { hoverAt } from "./hover.ts";

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
