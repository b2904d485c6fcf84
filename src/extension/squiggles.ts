import * as vscode from "vscode";
import type { Mark } from "../protocol/findings.ts";
import { diagnosticSource, docsScheme } from "../protocol/languages.ts";
import { squiggled } from "../protocol/squiggles.ts";
import { isDraft, toRange } from "./drafts.ts";
import type { FindingsStore } from "./findingsStore.ts";
import { Parcels } from "./parcels.ts";

const { DiagnosticSeverity } = vscode;

const levels = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  none: DiagnosticSeverity.Hint,
} as const;

/**
 * Draws the squiggles. A draft's are spread over several collections, since a collection is sent to the window as
 * a whole: an edit then costs those around it, not all five hundred.
 */
export function registerSquiggles(store: FindingsStore): vscode.Disposable {
  const collections: vscode.DiagnosticCollection[] = [];
  const drafts = new Map<string, Parcels<Mark>>();
  const drawn = new WeakMap<Mark, vscode.Diagnostic>();
  const diagnosticOf = (mark: Mark) => {
    const made = drawn.get(mark) ?? diagnostic(mark);
    drawn.set(mark, made);
    return made;
  };
  const collection = (place: number) => {
    const name = place === 0 ? diagnosticSource : `${diagnosticSource} ${place + 1}`;
    collections[place] ??= vscode.languages.createDiagnosticCollection(name);
    return collections[place];
  };
  const draw = (uri: string) => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    const findings = document && isDraft(document) ? store.of(document) : undefined;
    const parcels = drafts.get(uri) ?? new Parcels();
    const changed = parcels.update(squiggled(findings?.marks ?? []));
    const place = vscode.Uri.parse(uri);
    for (const [index, marks] of changed) {
      if (marks.length === 0) collection(index).delete(place);
      else collection(index).set(place, marks.map(diagnosticOf));
    }
    if (findings === undefined) drafts.delete(uri);
    else drafts.set(uri, parcels);
  };
  return vscode.Disposable.from(store.onDidChange(draw), {
    dispose: () => {
      for (const each of collections) each.dispose();
    },
  });
}

function diagnostic({ range, message, severity, code, related }: Mark): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(toRange(range), message, levels[severity]);
  shown.source = diagnosticSource;
  shown.code = { value: code, target: vscode.Uri.from({ scheme: docsScheme, path: `/${code}.md` }) };
  if (related !== undefined)
    shown.relatedInformation = related.map(
      ({ location, message: told }) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(location.uri), toRange(location.range)),
          told,
        ),
    );
  return shown;
}
