// The readers of Word, PDF, Excel and the like are bundles of their own: most starts need none of them.
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const folder = "src/sources/formats";
const readers = ["csv", "docx", "html", "markdown", "pdf", "xlsx"];

/** Parts of libraries that are CommonJS ask for Node's own modules by `require`. */
const banner =
  'import { createRequire as heshuRequire } from "node:module"; const require = heshuRequire(import.meta.url);';

/** Where the PDF library takes down which code of a Type 1 font stands for which glyph. */
const codes =
  /let (\w+)=this\.readInt\(\);this\.getToken\(\);let (\w+)=this\.getToken\(\);(\w+)\[\1\]=\2,this\.getToken\(\)/;

/**
 * Such a font has 256 codes. The library believes a broken one that has the code 2000000000, and then looks through
 * as many for each glyph, a minute long, in a call that not even ending its thread ends.
 * @type {import("esbuild").Plugin}
 */
const boundedFontCodes = {
  name: "bounded font codes",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path }) => {
      const library = await readFile(path, "utf8");
      const contents = library.replace(
        codes,
        "let $1=this.readInt();this.getToken();let $2=this.getToken();$1>=0&&$1<256&&($3[$1]=$2),this.getToken()",
      );
      if (contents !== library) return { contents, loader: "js" };
      return {
        errors: [{ text: "the codes of Type 1 fonts are not where they were: see scripts/formats.mjs" }],
      };
    }),
};

/**
 * The readers and the thread that they run in, with what they share in files between them.
 * @param {string} dist
 * @returns {import("esbuild").BuildOptions}
 */
export const formatBundle = (dist) => ({
  entryPoints: [...readers, "thread"].map((name) => join(folder, `${name}.ts`)),
  outdir: join(dist, "formats"),
  outExtension: { ".js": ".mjs" },
  format: "esm",
  splitting: true,
  banner: { js: banner },
  plugins: [boundedFontCodes],
});

/** Leaves the readers out of the bundles that ask for them. @type {import("esbuild").Plugin} */
export const formatsApart = {
  name: "formats apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^\\./(?:${readers.join("|")})\\.ts$`) }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && importer.replaceAll("\\", "/").endsWith(`${folder}/formats.ts`)
        ? { path: `./formats/${path.slice(2, -3)}.mjs`, external: true }
        : undefined,
    ),
};

/** Adobe's character maps of Chinese: what the codes of fonts that a PDF does not hold stand for. */
const chinese = /^(?:Adobe-(?:GB1|CNS1)|B5pc|CNS|ET|GB|HK|UniCNS|UniGB)/;

/** @param {string} dist */
export async function copyCharacterMaps(dist) {
  const source = "node_modules/pdfjs-dist/cmaps";
  const maps = (await readdir(source)).filter((name) => name === "LICENSE" || chinese.test(name));
  await Promise.all(maps.map((name) => cp(join(source, name), join(dist, "formats/cmaps", name))));
}
