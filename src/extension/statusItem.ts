import * as vscode from "vscode";
import type { DraftFindings, MarkCounts } from "../protocol/findings.ts";
import type { ServerStatus } from "../protocol/status.ts";
import { draftSelector } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";
import type { LinkState, ServerLink } from "./serverLink.ts";
import type { Session } from "./session.ts";

const { l10n } = vscode;

/** Milliseconds that the counts may be behind the draft: while one types, the text itself comes first. */
const delay = 400;

/** The one place that says how the checking goes; only its end for good is notified as well. */
export function registerStatusItem(
  link: ServerLink,
  store: FindingsStore,
  session: Session,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("heshu.status", draftSelector);
  item.name = l10n.t("Heshu");
  let server: ServerStatus | undefined;
  let before = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    clearTimeout(timer);
    timer = undefined;
    const document = vscode.window.activeTextEditor?.document;
    const shown = describe(link.state, server, session.enabled, document && store.of(document));
    const now = JSON.stringify(shown);
    // What is set is sent to the window, even if it is the same.
    if (now !== before) Object.assign(item, shown);
    before = now;
  };
  update();
  return vscode.Disposable.from(
    item,
    link.onStatus((status) => {
      server = status;
      update();
    }),
    link.onState(update),
    store.onDidChange(() => {
      timer ??= setTimeout(update, delay);
    }),
    { dispose: () => clearTimeout(timer) },
    session.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

interface Shown {
  readonly text: string;
  readonly detail: string | undefined;
  readonly severity: vscode.LanguageStatusSeverity;
  readonly busy: boolean;
  readonly command: vscode.Command | undefined;
}

const showLog = () => ({ title: l10n.t("Show log"), command: "heshu.showLog" });
const { Information, Warning, Error: Failure } = vscode.LanguageStatusSeverity;

function describe(
  link: LinkState,
  server: ServerStatus | undefined,
  enabled: boolean,
  findings: DraftFindings | undefined,
): Shown {
  const shown = (text: string, rest: Partial<Shown> = {}): Shown => ({
    text,
    detail: undefined,
    severity: Information,
    busy: false,
    command: undefined,
    ...rest,
  });
  switch (link) {
    case "starting":
      return shown(l10n.t("Heshu is starting"), { busy: true });
    case "restarting":
      return shown(l10n.t("Heshu is coming back"), {
        busy: true,
        detail: l10n.t("The checking process ended and is being started again"),
        severity: Warning,
        command: showLog(),
      });
    case "failed":
      return shown(l10n.t("Heshu has stopped"), {
        detail: l10n.t("The checking process cannot be kept running"),
        severity: Failure,
        command: { title: l10n.t("Start again"), command: "heshu.restartServer" },
      });
    case "running":
      break;
  }
  if (!enabled)
    return shown(l10n.t("Heshu is paused"), {
      command: { title: l10n.t("Resume"), command: "heshu.toggle" },
    });
  const trouble = troubleOf(server?.problem, findings);
  if (server === undefined || server.state === "loading")
    return shown(l10n.t("Heshu is loading"), { busy: true, ...trouble });
  switch (findings?.state) {
    case undefined:
      return shown(l10n.t("Heshu is ready"), { detail: tableLine(server), ...trouble });
    case "off":
      return shown(l10n.t("Heshu leaves this draft alone"), trouble);
    case "too-long":
      return shown(l10n.t("Draft too long to check"), trouble);
    case "failed":
      return shown(l10n.t("Draft could not be checked"), { ...trouble, severity: Failure });
    case "checked":
      return shown(countsLine(findings.counts), {
        detail: restLine(findings.counts),
        command: { title: l10n.t("Report"), command: "heshu.report" },
        ...trouble,
      });
  }
}

/** There is room for half a line: what else is said of a checked draft stands in the list of its figures. */
function troubleOf(problem: string | undefined, findings: DraftFindings | undefined): Partial<Shown> {
  const { state, notes = [] } = findings ?? {};
  const detail = problem ?? notes[0];
  if (detail === undefined) return {};
  if (problem !== undefined || state !== "checked") return { detail, severity: Warning, command: showLog() };
  return {
    detail: l10n.t("Notes in the list of figures: {0}", notes.length),
    severity: Warning,
    command: { title: l10n.t("Show"), command: "heshu.findings.focus" },
  };
}

function countsLine({ contradicted, problems }: MarkCounts): string {
  if (contradicted + problems === 0) return l10n.t("Heshu: nothing contradicted");
  if (problems === 0) return l10n.t("Heshu: {0} contradicted", contradicted);
  return l10n.t("Heshu: {0} contradicted, {1} of form", contradicted, problems);
}

function restLine({ supported, unverified, ignored }: MarkCounts): string {
  const line = l10n.t("{0} supported, {1} without a source", supported, unverified);
  return ignored === 0 ? line : `${line}, ${l10n.t("{0} ignored", ignored)}`;
}

function tableLine({ facts, sources }: ServerStatus): string {
  return l10n.t("facts: {0}, sources: {1}", facts ?? 0, sources ?? 0);
}
