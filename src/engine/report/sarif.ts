import type { Location, Log, Region, ReportingDescriptor, Result, Fix as SarifFix } from "sarif";
import type { Severity } from "../checking/finding.ts";
import type { Span } from "../figures/figure.ts";
import { reportWords } from "../messages/report.ts";
import { codeDescription, codeName } from "./codeWords.ts";
import { decisionText } from "./decisionText.ts";
import type { ReportDocument } from "./document.ts";
import { fileUri } from "./fileUri.ts";
import { Lines } from "./lines.ts";
import { decidedMarksOf, type Mark, marksOf, needsAttention } from "./marks.ts";
import type { ReportOptions } from "./options.ts";

const levels: Record<Severity, Result.level> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  none: "none",
};

function regionOf(text: string, lines: Lines, { start, end }: Span): Region {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    ...(end > start && { snippet: { text: text.slice(start, end) } }),
  };
}

function sourceLocation({ fact }: Mark): Location[] {
  if (!fact) return [];
  const { path, url } = fact.source;
  const uri = path === undefined ? url : fileUri(path);
  return [
    {
      id: 1,
      message: { text: fact.quote },
      ...(uri !== undefined && {
        physicalLocation: {
          artifactLocation: { uri },
          region: { charOffset: fact.quoteStart, charLength: fact.quoteEnd - fact.quoteStart },
        },
      }),
    },
  ];
}

/** A person has seen it and wants it left: readers of SARIF leave it out, and can say why. */
function suppressions({ decision }: Mark, options: ReportOptions): Pick<Result, "suppressions"> {
  if (decision === undefined) return {};
  return {
    suppressions: [
      { kind: "external", justification: decisionText(decision, reportWords[options.language]) },
    ],
  };
}

function resultsOf(document: ReportDocument, options: ReportOptions): Result[] {
  const { path, text, result } = document;
  const lines = new Lines(text);
  const artifactLocation = { uri: fileUri(path) };
  const fixOf = ({ title, edits }: Mark["fixes"][number]): SarifFix => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(text, lines, edit),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
  });
  return [...marksOf(result), ...decidedMarksOf(document)].filter(needsAttention).map((mark) => ({
    ruleId: mark.code,
    level: levels[mark.severity],
    message: { text: mark.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(text, lines, mark) } }],
    ...(mark.fact && { relatedLocations: sourceLocation(mark) }),
    ...(mark.fixes.length > 0 && { fixes: mark.fixes.map(fixOf) }),
    ...suppressions(mark, options),
  }));
}

/** Static Analysis Results Interchange Format 2.1.0, of what needs attention. */
export function formatSarif(documents: readonly ReportDocument[], options: ReportOptions): string {
  const results = documents.flatMap((document) => resultsOf(document, options));
  const ids = [...new Set(results.map(({ ruleId = "" }) => ruleId))].sort();
  const rules: ReportingDescriptor[] = ids.map((id) => {
    const about = codeDescription(id, options.language);
    return {
      id,
      shortDescription: { text: codeName(id, options.language) },
      ...(about !== undefined && { fullDescription: { text: about } }),
    };
  });
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Heshu", version: options.version, rules } },
        columnKind: "utf16CodeUnits",
        artifacts: documents.map(({ path }) => ({ location: { uri: fileUri(path) } })),
        results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId ?? "") })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
