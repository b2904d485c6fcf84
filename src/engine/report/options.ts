import type { Language } from "../messages/language.ts";
import type { ReportDocument } from "./document.ts";
import type { Position } from "./lines.ts";

export interface ReportOptions {
  readonly language: Language;
  /** The version of Heshu that made the report. */
  readonly version: string;
  /** The page's colours; those of the reader's system when left out. Paper is always light. */
  readonly colors?: "light" | "dark";
  /** The address of a place in a draft, where the page is shown beside it. */
  readonly linkTo?: (document: ReportDocument, place: Position) => string | undefined;
}
