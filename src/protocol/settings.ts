import * as z from "zod";
import { severitySchema } from "./findings.ts";

/**
 * The settings under `heshu.`, one by one, so that a wrong one falls back alone. `meta` carries what the
 * manifest says beyond JSON Schema; `test/server/manifest.test.ts` holds package.json to it.
 */
export const settingSchemas = {
  enable: z.boolean().default(true).meta({ scope: "resource" }),
  run: z.enum(["onType", "onSave", "manual"]).default("onType").meta({ scope: "resource" }),
  showSupported: z.boolean().default(true).meta({ scope: "resource" }),
  "unverified.show": z.enum(["off", "mark", "squiggle"]).default("mark").meta({ scope: "resource" }),
  inlayHints: z.enum(["off", "contradicted", "all"]).default("off").meta({ scope: "resource" }),
  severity: z.record(z.string(), severitySchema).default({}).meta({ scope: "resource" }),
  date: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/u)
    .default("")
    .meta({ scope: "resource" }),
  facts: z.string().default("").meta({ scope: "resource" }),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type Settings = { readonly [N in SettingName]: z.infer<(typeof settingSchemas)[N]> };

export interface ReadSettings {
  readonly settings: Settings;
  /** Settings of the wrong type or value; their defaults hold. */
  readonly wrong: readonly SettingName[];
}

/** Reads what the editor holds under `heshu`, as nested objects: `{ unverified: { show: "off" } }`. */
export function readSettings(section: unknown): ReadSettings {
  const wrong: SettingName[] = [];
  const read = <N extends SettingName>(name: N): Settings[N] => {
    const schema = settingSchemas[name];
    const parsed = schema.safeParse(valueAt(section, name) ?? undefined);
    if (!parsed.success) wrong.push(name);
    return (parsed.success ? parsed.data : schema.parse(undefined)) as Settings[N];
  };
  const settings: Settings = {
    enable: read("enable"),
    run: read("run"),
    showSupported: read("showSupported"),
    "unverified.show": read("unverified.show"),
    inlayHints: read("inlayHints"),
    severity: read("severity"),
    date: read("date"),
    facts: read("facts"),
  };
  return { settings, wrong };
}

function valueAt(section: unknown, name: string): unknown {
  let value = section;
  for (const part of name.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
