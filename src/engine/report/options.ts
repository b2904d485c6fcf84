import type { Language } from "../messages/language.ts";

export interface ReportOptions {
  readonly language: Language;
  /** The version of Heshu that made the report. */
  readonly version: string;
  /** The page's colours; those of the reader's system when left out. Paper is always light. */
  readonly colors?: "light" | "dark";
}
