// The README inside the package: VS Code shows it without the files beside it, so its pictures are part of it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

/** From the project's root. */
export const packagedReadme = "dist/README.md";

/** Its readers are Chinese editors. */
const source = "README.zh-CN.md";

const picture = /<picture>[\s\S]*?<img src="([^"]+)" alt="([^"]*)">\s*<\/picture>/g;

const linkToOtherLanguage = /^\[English\]\(README\.md\)\n\n/m;
const linkToFile = /(?<!!)\[([^\]]+)\]\((?!https?:)[^)]+\)/g;

export function writePackagedReadme() {
  const text = readFileSync(join(root, source), "utf8")
    .replace(linkToOtherLanguage, "")
    .replaceAll(linkToFile, "$1")
    .replaceAll(picture, (_, file, alt) => {
      const bytes = readFileSync(join(root, file)).toString("base64");
      return `![${alt}](data:image/webp;base64,${bytes})`;
    });
  writeFileSync(join(root, packagedReadme), text);
}
