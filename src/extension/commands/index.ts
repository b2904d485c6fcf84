import * as vscode from "vscode";
import type { Command, CommandContext } from "./command.ts";
import { copyAttribution } from "./copyAttribution.ts";
import { ignore, tidyDecisions, undecide, verify } from "./decide.ts";
import { explain } from "./explain.ts";
import { clearFilter, filterFindings } from "./filterFindings.ts";
import { findFacts, insertFact, openFact } from "./findFacts.ts";
import { applyFix, applyFixWithAttribution, fixAll } from "./fix.ts";
import { ignoreDraft, ignorePath } from "./ignoreDraft.ts";
import { nextFinding, previousFinding, revealMark } from "./navigate.ts";
import { openSample } from "./openSample.ts";
import { openSource } from "./openSource.ts";
import { addSourceClipboard, addSourceFile, addSourceSelection } from "./ownSources/addSource.ts";
import { rebuildSources } from "./ownSources/rebuild.ts";
import { removeSource } from "./ownSources/removeSource.ts";
import { acceptFigure, correctFigure, dropFigure, resetFigure } from "./ownSources/reviewFigure.ts";
import { exportFacts, importFacts } from "./ownSources/shareFacts.ts";
import { openSourceFile, showSourceFigures } from "./ownSources/showFigures.ts";
import { report } from "./report.ts";
import { reportWorkspace } from "./reportWorkspace.ts";
import { exportReport } from "./saveReport.ts";
import { check, restartServer, showLog, toggle } from "./session.ts";
import { savePage, showPlace, showReport } from "./showReport.ts";

const commands: readonly Command[] = [
  report,
  showReport,
  exportReport,
  savePage,
  showPlace,
  reportWorkspace,
  check,
  toggle,
  nextFinding,
  previousFinding,
  revealMark,
  applyFix,
  applyFixWithAttribution,
  fixAll,
  openSource,
  copyAttribution,
  explain,
  ignore,
  verify,
  undecide,
  tidyDecisions,
  ignoreDraft,
  ignorePath,
  filterFindings,
  clearFilter,
  findFacts,
  openFact,
  insertFact,
  addSourceFile,
  addSourceSelection,
  addSourceClipboard,
  rebuildSources,
  showSourceFigures,
  openSourceFile,
  acceptFigure,
  correctFigure,
  dropFigure,
  resetFigure,
  removeSource,
  exportFacts,
  importFacts,
  openSample,
  restartServer,
  showLog,
];

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(context, ...args)),
    ),
  );
}
