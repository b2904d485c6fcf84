import * as z from "zod/mini";
import { severitySchema } from "./findings.ts";

/**
 * The settings under `heshu.`, one by one, so that a wrong one falls back alone. package.json has them from here:
 * `npx tsx scripts/manifest/write.ts`, and a test holds it to them.
 */
export const settingSchemas = {
  enable: z._default(z.boolean(), true),
  run: z._default(z.enum(["onType", "onSave", "manual"]), "onType"),
  showSupported: z._default(z.boolean(), true),
  "unverified.show": z._default(z.enum(["off", "mark", "squiggle"]), "mark"),
  inlayHints: z._default(z.enum(["off", "contradicted", "all"]), "off"),
  severity: z._default(z.record(z.string(), severitySchema), {}),
  date: z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u)), ""),
  facts: z._default(z.string(), ""),
  "sources.folders": z._default(z.array(z.string()), [".heshu/sources", "seeds"]),
  "sources.authority": z._default(z.array(z.string()), []),
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
    "sources.folders": read("sources.folders"),
    "sources.authority": read("sources.authority"),
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
