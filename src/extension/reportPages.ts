import * as vscode from "vscode";
import { showPlaceCommand } from "../protocol/requests.ts";
import { editorColors } from "./editorColors.ts";
import type { PageLook, Report } from "./reports.ts";

/** The reports that are shown as pages, one page a report. */
export class ReportPages implements vscode.Disposable {
  readonly #icon: vscode.Uri;
  readonly #pages = new Map<string, { readonly panel: vscode.WebviewPanel; readonly report: Report }>();
  readonly #themes: vscode.Disposable;

  /** @param icon for the tabs. */
  constructor(icon: vscode.Uri) {
    this.#icon = icon;
    this.#themes = vscode.window.onDidChangeActiveColorTheme(() => {
      for (const { panel, report } of this.#pages.values()) void draw(panel, report);
    });
  }

  /** @returns whether there was something to show. */
  async show(report: Report): Promise<boolean> {
    const html = await report.make("html", look());
    if (html === undefined) return false;
    const shown = this.#pages.get(report.key)?.panel;
    const panel = shown ?? this.#open(report);
    panel.webview.html = html;
    this.#pages.set(report.key, { panel, report });
    shown?.reveal();
    return true;
  }

  /** The report whose page is in front. */
  get active(): Report | undefined {
    return [...this.#pages.values()].find(({ panel }) => panel.active)?.report;
  }

  dispose(): void {
    this.#themes.dispose();
    for (const { panel } of this.#pages.values()) panel.dispose();
  }

  /** The page brings its own policy: no script, no request. Of its links those to places in drafts work. */
  #open({ title, key }: Report): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel("heshu.report", title, vscode.ViewColumn.Beside, {
      enableScripts: false,
      enableCommandUris: [showPlaceCommand],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.iconPath = this.#icon;
    panel.onDidDispose(() => this.#pages.delete(key));
    return panel;
  }
}

async function draw(panel: vscode.WebviewPanel, report: Report): Promise<void> {
  const html = await report.make("html", look());
  if (html !== undefined) panel.webview.html = html;
}

function look(): PageLook {
  return { colors: editorColors(), links: true };
}
