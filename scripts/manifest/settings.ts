import * as z from "zod";
import { type SettingName, settingSchemas } from "../../src/protocol/settings.ts";

/** What the manifest says of each setting, made from the schema that reads it. */
export function manifestSettings(): Record<string, unknown> {
  const names = Object.keys(settingSchemas) as SettingName[];
  return Object.fromEntries(names.map((name, index) => [`heshu.${name}`, property(name, index + 1)]));
}

function property(name: SettingName, order: number): Record<string, unknown> {
  const {
    $schema: _schema,
    propertyNames: _names,
    ...schema
  } = z.toJSONSchema(settingSchemas[name], { io: "input" });
  const words =
    "enum" in schema ? { enumDescriptions: schema.enum?.map((value) => `%setting.${name}.${value}%`) } : {};
  return { ...schema, ...words, markdownDescription: `%setting.${name}%`, scope: "resource", order };
}
