import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import type { ReportDocument } from "../../engine/report/index.ts";
import {
  checkMethod,
  checkParamsSchema,
  type DecideResult,
  decideMethod,
  decideParamsSchema,
  enabledMethod,
  enabledParamsSchema,
  explainMethod,
  explainParamsSchema,
  factsMethod,
  factsParamsSchema,
  fixMethod,
  fixParamsSchema,
  locationMethod,
  locationParamsSchema,
  reportAddMethod,
  reportAddParamsSchema,
  reportMethod,
  reportParamsSchema,
  sourcesMethod,
  sourcesParamsSchema,
  sourceTextMethod,
  sourceTextParamsSchema,
  tidyMethod,
  tidyParamsSchema,
  visibleMethod,
  visibleParamsSchema,
  whyMethod,
  whyParamsSchema,
} from "../../protocol/requests.ts";
import type { Drafts } from "../drafts.ts";
import { draftName } from "../folders.ts";
import { codeActionsAt, textEdits } from "./codeActions.ts";
import { completionsAt } from "./completion.ts";
import { decide, tidy } from "./decide.ts";
import { explain } from "./explain.ts";
import { factItems, factsOf, findFacts, sourceItems } from "./facts.ts";
import { fixEdits } from "./fixes.ts";
import { hoverAt } from "./hover.ts";
import { inlayHintsIn } from "./inlayHints.ts";
import { commandPlace, reportDocument, reportOn } from "./report.ts";
import { findMark } from "./wanted.ts";
import { whyPage } from "./why.ts";

/** Reports on drafts that need not be open, kept at a time. */
const mostReports = 4;

/** Answers what the client asks about a draft. */
export function registerFeatures(connection: Connection, drafts: Drafts): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const check = await drafts.current(uri);
    if (check === undefined) return null;
    const { words, language, claims, client } = drafts;
    const locate = await drafts.locator(uri);
    return hoverAt(check, position, {
      words,
      language,
      claims,
      commands: client.commands,
      locate,
    });
  });

  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const check = await drafts.current(uri);
    if (check === undefined) return [];
    const locate = await drafts.locator(uri);
    return codeActionsAt(check, params, {
      words: drafts.words,
      claims: drafts.claims,
      commands: drafts.client.commands,
      locate: async ({ finding }) => finding?.fact && locate(finding.fact),
    });
  });

  const reports = new Map<string, ReportDocument[]>();

  connection.onRequest(reportAddMethod, async (params: unknown) => {
    const { report, uri, path, text } = reportAddParamsSchema.parse(params);
    const check = await drafts.checkText(uri, text);
    const documents = reports.get(report) ?? [];
    reports.set(report, documents);
    // Pages may be drawn again, and saved, for some time.
    const [oldest] = reports.keys();
    if (reports.size > mostReports && oldest !== undefined) reports.delete(oldest);
    if (check.state === "checked") documents.push(reportDocument(path, check));
    return { added: check.state === "checked" };
  });

  connection.onRequest(reportMethod, async (params: unknown) => {
    const { uri, report, format, colors, links } = reportParamsSchema.parse(params);
    const documents = uri === undefined ? (reports.get(report ?? "") ?? []) : [await documentOf(drafts, uri)];
    const options = {
      language: drafts.language,
      version: drafts.version,
      ...(colors === undefined ? {} : { colors }),
      ...(links ? { linkTo: commandPlace } : {}),
    };
    return { text: reportOn(documents, format, options) };
  });

  connection.onRequest(fixMethod, async (params: unknown) => {
    const { uri, key, at, attribution } = fixParamsSchema.parse(params);
    const check = await drafts.current(uri);
    if (check === undefined) return null;
    const edits = fixEdits(
      check,
      key === undefined ? undefined : { key, at },
      attribution === true ? drafts.claims : undefined,
    );
    return edits === undefined ? null : { version: check.version, edits: textEdits(check.document, edits) };
  });

  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = drafts.document(uri);
    if (document === undefined) return [];
    return completionsAt(document, position, (await drafts.table(uri)).table, drafts.claims);
  });

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const { settings } = await drafts.settingFor(uri);
    if (settings.inlayHints === "off") return [];
    const check = await drafts.current(uri);
    return check === undefined ? [] : inlayHintsIn(check, range, settings, drafts.claims);
  });

  connection.onRequest(sourcesMethod, async (params: unknown) => {
    const { uri, group } = sourcesParamsSchema.parse(params);
    return { sources: sourceItems(await drafts.table(uri), drafts.claims, group) };
  });

  connection.onRequest(factsMethod, async (params: unknown) => {
    const { uri, source, words } = factsParamsSchema.parse(params);
    const { table } = await drafts.table(uri);
    const of = source === undefined ? table.facts : factsOf(table, source);
    const found = words === undefined ? of : await findFacts({ facts: of }, words);
    return factItems(found, drafts.claims);
  });

  connection.onRequest(locationMethod, async (params: unknown) => {
    const { uri, fact: id } = locationParamsSchema.parse(params);
    const loaded = await drafts.table(uri);
    const fact = loaded.table.facts.find((one) => one.id === id);
    return (fact && (await drafts.sources.locate(loaded, fact))) ?? null;
  });

  connection.onRequest<DecideResult, void>(decideMethod, async (params: unknown) =>
    decide(drafts, decideParamsSchema.parse(params)),
  );

  connection.onRequest<DecideResult, void>(tidyMethod, (params: unknown) =>
    tidy(drafts, tidyParamsSchema.parse(params).uri),
  );

  connection.onRequest(whyMethod, async (params: unknown) => {
    const { uri, ...wanted } = whyParamsSchema.parse(params);
    const check = await drafts.current(uri);
    const mark = check && findMark(check, wanted);
    if (check === undefined || mark?.finding === undefined) return null;
    const { start } = mark.finding.claim.figure;
    const explanation = check.explain().find(({ claim }) => claim.figure.start === start);
    return explanation === undefined ? null : { text: whyPage(explanation, drafts) };
  });

  connection.onRequest(explainMethod, (params: unknown) => ({
    text: explain(explainParamsSchema.parse(params).code, drafts.language),
  }));

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
    const text = await drafts.sourceText(uri);
    if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, drafts.words.unknownSource);
    return { text };
  });
}

async function documentOf(drafts: Drafts, uri: string): Promise<ReportDocument> {
  const check = await drafts.complete(uri);
  if (check?.state === "checked") return reportDocument(draftName(uri), check);
  throw new ResponseError(ErrorCodes.InvalidParams, drafts.words.noReport[check?.state ?? "failed"]);
}
