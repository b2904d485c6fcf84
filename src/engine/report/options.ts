import type { Language } from "../messages/language.ts";

export interface ReportOptions {
  readonly language: Language;
  /** The version of Heshu that made the report. */
  readonly version: string;
}
