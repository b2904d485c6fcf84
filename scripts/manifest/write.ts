/** Puts the settings' schema into package.json: `npx tsx scripts/manifest/write.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { manifestSettings } from "./settings.ts";

const path = fileURLToPath(new URL("../../package.json", import.meta.url));
const manifest = JSON.parse(readFileSync(path, "utf8"));
manifest.contributes.configuration.properties = manifestSettings();
writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
