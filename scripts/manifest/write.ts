/** Writes what package.json says of the settings, and the JSON schemas of our files: `npx tsx scripts/manifest/write.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileSchemas } from "./schemas.ts";
import { manifestSettings } from "./settings.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const write = (path: string, json: unknown) =>
  writeFileSync(at(path), `${JSON.stringify(json, undefined, 2)}\n`);

const manifest = JSON.parse(readFileSync(at("package.json"), "utf8"));
manifest.contributes.configuration.properties = manifestSettings();
write("package.json", manifest);

mkdirSync(at("schemas"), { recursive: true });
for (const [name, schema] of Object.entries(fileSchemas())) write(`schemas/${name}.schema.json`, schema);
