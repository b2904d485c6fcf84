// Writes the licences of everything by others that dist/ holds, from what the bundles were made of. Node built-ins only.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFolders, dataPackages } from "./data.mjs";

export const noticesFile = "dist/THIRD-PARTY-NOTICES.txt";

const licenceName = /^(?:licen[cs]es?|copying|notice|third[-_]?party)/i;

/**
 * The folders of the packages that some bundles hold.
 * @param {readonly string[]} inputs paths that esbuild read
 * @returns {string[]}
 */
function packageFolders(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll("\\", "/"));
    if (found) folders.add(found[0]);
  }
  return [...folders];
}

/**
 * Every licence and notice in a package's folder; a folder `LICENSES` is read too.
 * @param {string} folder
 * @returns {string[]}
 */
function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((name) => licenceName.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory())
        return readdirSync(path)
          .sort()
          .map((file) => readFileSync(join(path, file), "utf8"));
      return [readFileSync(path, "utf8")];
    });
}

/**
 * @param {string} folder
 * @param {string} [used]
 */
function packageNotice(folder, used) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = licenceTexts(folder);
  const by = typeof author === "object" ? author?.name : author;
  // Some packages carry only the name of their licence.
  if (texts.length === 0 && !license) throw new Error(`${name} says nothing of its licence`);
  const head = [`${name} ${version}`, license, texts.length === 0 ? by : undefined, used];
  return { name, text: [head.filter(Boolean).join(" · "), ...texts.map((text) => text.trim())].join("\n\n") };
}

/** @param {readonly string[]} inputs paths that esbuild read for the bundles that are shipped */
export async function writeNotices(inputs) {
  const notices = [
    ...[...packageFolders(inputs), "node_modules/nodejieba"]
      .filter(existsSync)
      .map((folder) => packageNotice(folder)),
    ...dataPackages.map(({ name, used }) => packageNotice(`node_modules/${name}`, used)),
    ...dataFolders.map(({ name, used, licence }) => ({
      name,
      text: `${name} · ${used}\n\n${readFileSync(licence, "utf8").trim()}`,
    })),
  ];
  const texts = notices.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  const head =
    "Heshu holds work by others, under these licences.\nAll of it stays on the machine; nothing is sent to its makers.";
  await writeFile(noticesFile, `${[head, ...new Set(texts)].join(rule)}\n`);
}
