import * as z from "zod";
import { findingCodes } from "../../src/engine/checking/finding.ts";
import { rules } from "../../src/engine/rules/index.ts";
import { type SettingName, settingSchemas } from "../../src/protocol/settings.ts";

const codes = [...Object.values(findingCodes).flat(), ...rules.map(({ id }) => id)];

/** What the manifest says of each setting, made from the schema that reads it. */
export function manifestSettings(): Record<string, unknown> {
  const names = Object.keys(settingSchemas) as SettingName[];
  return Object.fromEntries(names.map((name, index) => [`heshu.${name}`, property(name, index + 1)]));
}

function property(name: SettingName, order: number): Record<string, unknown> {
  const {
    $schema: _schema,
    propertyNames,
    ...schema
  } = z.toJSONSchema(settingSchemas[name], { io: "input" });
  // The codes and rules that a severity can be given to, for completion in settings.json.
  const names = propertyNames === undefined ? {} : { propertyNames: { enum: codes } };
  const words =
    "enum" in schema
      ? {
          enumItemLabels: schema.enum?.map((value) => `%setting.${name}.${value}.label%`),
          enumDescriptions: schema.enum?.map((value) => `%setting.${name}.${value}%`),
        }
      : {};
  return {
    ...schema,
    ...names,
    ...words,
    markdownDescription: `%setting.${name}%`,
    scope: "resource",
    order,
  };
}
