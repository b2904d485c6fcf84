import type {
  CheckResult,
  Finding,
  FindingCode,
  Problem,
  Verdict,
} from "../../../src/engine/checking/finding.ts";
import type { Fact } from "../../../src/engine/facts/fact.ts";
import type { Figure, FigureKind, Span } from "../../../src/engine/figures/figure.ts";
import type { ReportDocument } from "../../../src/engine/report/document.ts";

/** The place of `words` in `text`; it must be there. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

function figureIn(text: string, words: string, kind: FigureKind): Figure {
  const span = spanOf(text, words);
  return { ...span, text: words, kind, numeral: span };
}

export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf("。", start - 1), text.lastIndexOf("\n", start - 1)) + 1;
  const after = text.indexOf("。", end);
  return { start: before, end: after < 0 ? text.length : after + 1 };
}

export function fact(quote: string, words: string, source: Partial<Fact["source"]> = {}): Fact {
  const figure = figureIn(quote, words, "count");
  const quoteStart = 100;
  const moved = { start: figure.start + quoteStart, end: figure.end + quoteStart };
  return {
    id: `s#${figure.start}`,
    figure: { ...figure, ...moved, numeral: moved },
    qualifiers: [],
    sentence: { start: quoteStart, end: quoteStart + quote.length },
    source: {
      id: "s",
      title: "云溪县去年接待游客120万人次",
      publisher: "云溪日报",
      date: "2024-01-15",
      ...source,
    },
    quote,
    quoteStart,
    quoteEnd: quoteStart + quote.length,
  };
}

interface FindingSketch {
  readonly words: string;
  readonly verdict: Verdict;
  readonly code: FindingCode;
  readonly severity?: Finding["severity"];
  readonly message?: string;
  readonly fact?: Fact;
  readonly replacement?: string;
}

export function finding(text: string, sketch: FindingSketch): Finding {
  const { words, verdict, code, severity = "none", message = "", replacement } = sketch;
  const figure = figureIn(text, words, "count");
  return {
    start: figure.start,
    end: figure.end,
    text: words,
    claim: { figure, qualifiers: [], sentence: sentenceAround(text, figure) },
    verdict,
    code,
    severity,
    message,
    related: [],
    fixes:
      replacement === undefined
        ? []
        : [
            {
              title: `改为“${replacement}”`,
              preferred: true,
              edits: [{ start: figure.start, end: figure.end, newText: replacement }],
            },
          ],
    ...(sketch.fact && { fact: sketch.fact }),
  };
}

export function problem(text: string, words: string, over: Partial<Problem> = {}): Problem {
  return {
    ...spanOf(text, words),
    text: words,
    rule: "made-up-rule",
    severity: "information",
    message: "数值范围的两端都应写单位。",
    source: "GB/T 15835—2011",
    fixes: [],
    ...over,
  };
}

export function document(
  text: string,
  findings: readonly Finding[],
  problems: readonly Problem[] = [],
  over: Partial<ReportDocument> = {},
): ReportDocument {
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  const result: CheckResult = {
    date: "2024-01-20",
    findings,
    problems,
    counts: {
      supported: count("supported"),
      contradicted: count("contradicted"),
      unverified: count("unverified"),
      problems: problems.length,
    },
  };
  return { path: "稿件/云溪.txt", text, result, ...over };
}

const text = `云溪县去年接待游客超百万
云溪县文旅局20日通报，去年全县接待游客210万人次，带动就业1200人。
民宿每晚收费300~500元，全县民宿共86家。
`;

/** A draft with one contradicted, one supported, one unverified figure and one form slip. */
export const sample: ReportDocument = document(
  text,
  [
    finding(text, {
      words: "210万人次",
      verdict: "contradicted",
      code: "digits-swapped",
      severity: "error",
      message: "稿件作210万人次，来源作120万人次：疑数字颠倒。",
      fact: fact("去年，全县共接待游客120万人次，同比增长8%。", "120万人次"),
      replacement: "120万人次",
    }),
    finding(text, {
      words: "1200人",
      verdict: "supported",
      code: "exact",
      message: "与来源一致。",
      fact: fact("旅游业带动就业1200人。", "1200人"),
    }),
    finding(text, { words: "86家", verdict: "unverified", code: "no-fact", message: "来源未提及。" }),
  ],
  [
    problem(text, "300~500元", {
      fixes: [
        {
          title: "改为“300元～500元”",
          preferred: true,
          edits: [{ ...spanOf(text, "300~500元"), newText: "300元～500元" }],
        },
      ],
    }),
  ],
);
