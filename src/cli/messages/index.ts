import type { Language } from "../../engine/messages/language.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { zhCN } from "./zh-CN.ts";

export type { Catalogue } from "./catalogue.ts";

export const catalogues: Readonly<Record<Language, Catalogue>> = { "zh-CN": zhCN, en };
