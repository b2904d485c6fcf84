import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");

/** With forward slashes; the linter names files by their real path, which a temporary folder may hide. */
function relativeTo(folder: string, file: string): string {
  return path.relative(realpathSync(folder), path.resolve(folder, file)).replaceAll("\\", "/");
}

/** The files among `sources` (path and text) that the linter finds an import to refuse in. */
function refusedFiles(sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "heshu-layers-"));
  try {
    copyFileSync(path.join(root, "biome.json"), path.join(folder, "biome.json"));
    for (const [file, source] of sources) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), source);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, "lint", "--reporter=github", "--max-diagnostics=none", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    assert.match(stdout + stderr, /title=lint/, "the linter did not run");
    const pattern = /title=lint\/\w+\/(?:noRestrictedImports|noNodejsModules|noProcessGlobal),file=([^,]+)/g;
    return new Set([...stdout.matchAll(pattern)].map(([, file = ""]) => relativeTo(folder, file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const refused: readonly (readonly [file: string, source: string])[] = [
  ["src/engine/figures/a.ts", 'import { b } from "../../segment/b.ts";\nexport const a = b;\n'],
  ["src/engine/figures/a.ts", 'import type { B } from "../../server/b.ts";\nexport type A = B;\n'],
  ["src/engine/figures/a.ts", 'export * from "../../sources/b.ts";\n'],
  ["src/engine/figures/a.ts", 'export const a = import("../../cli/b.ts");\n'],
  ["src/engine/a.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n'],
  ["src/engine/a.ts", 'import path from "path";\nexport const a = path;\n'],
  ["src/engine/a.ts", "export const a = process.env.HOME;\n"],
  ["src/engine/a.ts", 'import * as vscode from "vscode";\nexport const a = vscode;\n'],
  ["src/engine/a.ts", 'import type { Hover } from "vscode-languageserver";\nexport type A = Hover;\n'],
  ["src/engine/a.ts", 'import jieba from "nodejieba";\nexport const a = jieba;\n'],
  ["src/segment/a.ts", 'import { b } from "../server/b.ts";\nexport const a = b;\n'],
  ["src/sources/a.ts", 'import { b } from "../cli/b.ts";\nexport const a = b;\n'],
  ["src/decisions/a.ts", 'import { b } from "../server/b.ts";\nexport const a = b;\n'],
  ["src/server/a.ts", 'import { b } from "../extension/b.ts";\nexport const a = b;\n'],
  ["src/server/a.ts", 'import * as vscode from "vscode";\nexport const a = vscode;\n'],
  ["src/cli/a.ts", 'import { b } from "../extension/b.ts";\nexport const a = b;\n'],
  ["src/extension/a.ts", 'import type { B } from "../engine/facts/b.ts";\nexport type A = B;\n'],
  ["src/extension/a.ts", 'import { b } from "../server/b.ts";\nexport const a = b;\n'],
];

const allowed: readonly (readonly [file: string, source: string])[] = [
  ["src/engine/figures/a.ts", 'import type { B } from "../facts/b.ts";\nexport type A = B;\n'],
  ["src/engine/a.ts", 'import Big from "big.js";\nexport const a = Big(1);\n'],
  ["src/segment/a.ts", 'import type { B } from "../engine/text/b.ts";\nexport type A = B;\n'],
  ["src/server/a.ts", 'import { b } from "../segment/b.ts";\nexport const a = b;\n'],
  ["src/cli/a.ts", 'import { b } from "../sources/b.ts";\nexport const a = b;\n'],
  ["src/extension/a.ts", 'import type { B } from "../protocol/b.ts";\nexport type A = B;\n'],
  ["src/extension/a.ts", 'import * as vscode from "vscode";\nexport const a = vscode;\n'],
];

/** `src/engine/a.ts` of the third case becomes `src/engine/a3.ts`, so that all cases lie side by side. */
const numbered = (cases: typeof refused) =>
  cases.map(([file, source], index) => ({ file: file.replace(".ts", `${index}.ts`), source }));

describe("layers", () => {
  const bad = numbered(refused);
  const good = numbered(allowed.map(([file, source]) => [file.replace("a.ts", "good.ts"), source]));
  let found: ReadonlySet<string>;
  before(() => {
    found = refusedFiles(new Map([...bad, ...good].map(({ file, source }) => [file, source])));
  });

  for (const { file, source } of bad)
    it(`refuse ${source.split("\n")[0]} in ${path.dirname(file)}`, () => assert.ok(found.has(file)));

  for (const { file, source } of good)
    it(`allow ${source.split("\n")[0]} in ${path.dirname(file)}`, () => assert.ok(!found.has(file)));

  it("hold for every folder of src", () => {
    const config: { overrides: { includes: string[] }[] } = JSON.parse(
      readFileSync(path.join(root, "biome.json"), "utf8"),
    );
    assert.deepEqual(
      config.overrides.flatMap(({ includes }) => includes).sort(),
      readdirSync(path.join(root, "src"))
        .sort()
        .map((folder) => `src/${folder}/**`),
    );
  });
});
