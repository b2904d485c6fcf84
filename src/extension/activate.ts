import * as vscode from "vscode";
import { enabledMethod, visibleMethod } from "../protocol/requests.ts";
import { trustedMethod } from "../protocol/sources.ts";
import { registerCommands } from "./commands/index.ts";
import { registerDecorations } from "./decorations.ts";
import { isDraft } from "./drafts.ts";
import { registerFailureNotice } from "./failureNotice.ts";
import { FindingsStore } from "./findingsStore.ts";
import { registerFigureDecorations } from "./ownSources/figureDecorations.ts";
import { registerFigureHover } from "./ownSources/figureHover.ts";
import { SourceFigures } from "./ownSources/figureStore.ts";
import { ReportPages } from "./reportPages.ts";
import { type CreateClient, ServerLink } from "./serverLink.ts";
import { Session } from "./session.ts";
import { registerSquiggles } from "./squiggles.ts";
import { registerStatusItem } from "./statusItem.ts";
import { registerFactsView } from "./views/factsView.ts";
import { FindingsView } from "./views/findingsView.ts";
import { ReportDocuments, registerServerDocuments } from "./virtualDocuments.ts";

/** What the extension gives to others: to the editor tests, and to whoever builds on the findings. */
export interface HeshuApi {
  readonly store: FindingsStore;
  readonly link: ServerLink;
}

/** The same in Node and in a browser; only the client differs. Waits for nothing. */
export function activateWith(
  context: vscode.ExtensionContext,
  createClient: (log: vscode.LogOutputChannel) => CreateClient,
): HeshuApi {
  const log = vscode.window.createOutputChannel("核数 Heshu", { log: true });
  const create = createClient(log);
  const link = new ServerLink(log);
  const store = new FindingsStore(link.onFindings);
  const session = new Session();
  const reports = new ReportDocuments();
  const findings = new FindingsView(store, link, session);
  const pages = new ReportPages(vscode.Uri.joinPath(context.extensionUri, "images", "icon.png"));
  const figures = new SourceFigures(link);
  context.subscriptions.push(
    log,
    link,
    store,
    session,
    reports,
    registerServerDocuments(link),
    registerDecorations(store),
    registerSquiggles(store),
    registerStatusItem(link, store, session),
    registerFailureNotice(link),
    findings,
    pages,
    figures,
    registerFigureDecorations(figures),
    registerFigureHover(figures),
    registerFactsView(link),
    registerCommands({ context, log, link, store, session, reports, findings, pages, figures }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => link.notify(trustedMethod, { trusted: true })),
    session.onDidChange((enabled) => link.notify(enabledMethod, { enabled })),
    link.onState((state) => {
      if (state === "running") sendVisible(link);
      else store.clear();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => sendVisible(link)),
    { dispose: () => void link.stop() },
  );
  const events = { enabled: () => session.enabled };
  // The client is the largest part to load: activation is over before that begins.
  setTimeout(() => void link.start(create, events), 0);
  return { store, link };
}

function sendVisible(link: ServerLink): void {
  const drafts = vscode.window.visibleTextEditors.map(({ document }) => document).filter(isDraft);
  link.notify(visibleMethod, { uris: drafts.map(({ uri }) => uri.toString()) });
}
