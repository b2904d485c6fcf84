// Builds dist/: the extension, the language server, the terminal command, the library with its types, the
// bundled fact table and the editor tests. `--watch` keeps building. An entry whose source is missing is left out.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { context } from "esbuild";
import { sourceState, stampFile } from "./scripts/build-state.mjs";
import { copyCharacterMaps, formatBundle, formatsApart } from "./scripts/formats.mjs";
import { writeNotices } from "./scripts/notices/write.mjs";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const watch = process.argv.includes("--watch");

/** @satisfies {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  sourcemap: "linked",
  sourcesContent: false,
  minifySyntax: true,
  minifyWhitespace: true,
  // Licences go into one file, for all bundles: see `writeNotices`.
  legalComments: "none",
  metafile: true,
  charset: "utf8",
  logLevel: "warning",
  // The editor's and the user's Node; native parts and the editor's own module stay outside.
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  external: ["vscode", "nodejieba", "*.node"],
};

/**
 * The engine must run in a browser as well: with a neutral platform, an import of Node fails the bundle.
 * @satisfies {import("esbuild").BuildOptions}
 */
const library = { ...common, entryPoints: ["src/engine/index.ts"], platform: "neutral", target: "es2022" };

/**
 * The same extension and server for an editor that runs in a browser alone.
 * @satisfies {import("esbuild").BuildOptions}
 */
const web = {
  ...common,
  platform: "browser",
  target: "es2022",
  mainFields: ["browser", "module", "main"],
  external: ["vscode"],
};

/**
 * The language client is four fifths of the extension and not needed while it activates: it is a file of its own,
 * which saves activation a third of its time. @type {import("esbuild").Plugin}
 */
const clientApart = {
  name: "client apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/nodeClient\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./client.cjs", external: true } : undefined,
    ),
};

/**
 * For each file that imports `vscode` esbuild copies all of its 600 properties: half of the time of activation. Here
 * all files use the one object. The text keeps its length, so the source map holds. @type {import("esbuild").Plugin}
 */
const oneEditor = {
  name: "one vscode",
  setup: ({ initialOptions: { outfile = "" }, onEnd }) =>
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const copied = '__toESM(require("vscode"))';
      const code = await readFile(outfile, "utf8");
      if (!code.includes(copied))
        throw new Error(`${outfile}: esbuild imports vscode in another way than it did`);
      await writeFile(outfile, code.replaceAll(copied, '(require("vscode"))'.padStart(copied.length)));
    }),
};

/** Made by the terminal command that has just been bundled. @type {import("esbuild").Plugin} */
const factTable = {
  name: "fact table",
  setup: ({ onEnd }) =>
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await chmod("dist/cli.cjs", 0o755);
      if (!existsSync("seeds")) return;
      await run("the fact table", ["dist/cli.cjs", "facts", "build", "seeds", "--output", "dist/facts.json"]);
    }),
};

/** @type {import("esbuild").BuildOptions[]} */
const everything = [
  {
    ...common,
    entryPoints: ["src/extension/node.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    plugins: [clientApart, oneEditor],
    supported: { "dynamic-import": false },
  },
  {
    ...common,
    entryPoints: ["src/extension/nodeClient.ts"],
    outfile: "dist/client.cjs",
    format: "cjs",
    plugins: [oneEditor],
  },
  {
    ...common,
    entryPoints: ["src/server/node.ts"],
    outfile: "dist/server.cjs",
    format: "cjs",
    plugins: [formatsApart],
  },
  { ...common, ...formatBundle("dist") },
  {
    ...common,
    entryPoints: ["src/sources/library/readerThread.ts"],
    outfile: "dist/reader.cjs",
    format: "cjs",
    plugins: [formatsApart],
  },
  {
    ...web,
    entryPoints: ["src/extension/browser.ts"],
    outfile: "dist/web/extension.js",
    format: "cjs",
    plugins: [oneEditor],
  },
  { ...web, entryPoints: ["src/server/browser.ts"], outfile: "dist/web/server.js", format: "iife" },
  {
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [formatsApart, factTable],
  },
  { ...library, outfile: "dist/index.cjs", format: "cjs" },
  { ...library, outfile: "dist/index.mjs", format: "esm" },
  await editorTests("editor", ["test/harness/suite/index.ts", "test/harness/suite/measure.ts"]),
  await editorTests("editor/windows"),
];
const bundles = everything.filter(
  ({ entryPoints }) => Array.isArray(entryPoints) && entryPoints.every((entry) => existsSync(String(entry))),
);

/**
 * One file a suite, plus the runner that the editor calls. mocha is loaded from node_modules.
 * @param {string} folder of test/
 * @param {string[]} runners
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
async function editorTests(folder, runners = []) {
  const tests = join("test", folder);
  const suites = existsSync(tests) ? (await readdir(tests)).filter((name) => name.endsWith(".test.ts")) : [];
  return {
    ...common,
    minifyWhitespace: false,
    entryPoints: [...runners, ...suites.map((name) => join(tests, name))],
    outdir: join("dist", tests),
    entryNames: "[name]",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    external: ["vscode", "mocha"],
  };
}

/**
 * Runs a script with this Node, silently; when it fails, says which part it was and what it printed.
 * @param {string} part
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(part, args) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}${stderr}build: ${part} failed`));
      else resolve();
    });
  });
}

/** The word dictionary lies beside the bundles that open it. */
async function dictionary() {
  if (existsSync("src/segment/dict")) await cp("src/segment/dict", "dist/dict", { recursive: true });
}

/** What highlights figures at once is made from the words that the reader knows. */
const grammars = () => run("the grammars", ["--import", "tsx", "scripts/grammar/write.ts"]);

/** A full check of the types is `npm run check`; here only the library's declarations are written. */
async function declarations() {
  if (!existsSync("src/engine/index.ts")) return;
  await run("the library's types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.library.json"]);
  const all = 'export * from "./types/index.js";\n';
  await Promise.all([writeFile("dist/index.d.ts", all), writeFile("dist/index.d.mts", all)]);
}

/** @param {readonly import("esbuild").BuildResult[]} results */
async function notices(results) {
  const shipped = results.flatMap(({ metafile }) => {
    const { inputs = {}, outputs = {} } = metafile ?? {};
    const isTest = Object.keys(outputs).some((path) => path.startsWith("dist/test/"));
    return isTest ? [] : Object.keys(inputs);
  });
  await writeNotices(shipped);
}

const layers = () =>
  run("the layers (an import crosses one)", [
    "node_modules/@biomejs/biome/bin/biome",
    "lint",
    "--only=style/noRestrictedImports",
    "--only=correctness/noNodejsModules",
    "src",
  ]);

async function main() {
  const state = sourceState();
  await mkdir("dist", { recursive: true });
  await rm("dist/test", { recursive: true, force: true });
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  if (watch) {
    await Promise.all([dictionary(), copyCharacterMaps("dist"), ...contexts.map((built) => built.watch())]);
    await declarations();
    console.log("watching src/ …");
    return;
  }
  try {
    const files = [dictionary(), copyCharacterMaps("dist")];
    const rebuilt = Promise.all(contexts.map((built) => built.rebuild()));
    const [results] = await Promise.all([rebuilt, layers(), grammars(), ...files]);
    await Promise.all([notices(results), declarations()]);
  } finally {
    await Promise.all(contexts.map((built) => built.dispose()));
  }
  await writeFile(stampFile, state);
}

main().catch((error) => {
  // esbuild has printed its own errors already.
  if (!("errors" in error)) console.error(error.message);
  process.exitCode = 1;
});
