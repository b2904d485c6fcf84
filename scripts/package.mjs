// npm run package: heshu-<version>-<target>.vsix for this machine, with the native part inside.
// --universal leaves the native part out, for machines without a package of their own (slower word segmentation).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { packagedReadme, writePackagedReadme } from "./packaged-readme.mjs";
import { build, install, root, SetupError, withErrors } from "./setup.mjs";

/** More would be felt when it installs over a newsroom's network. */
const budget = 12 * 1024 * 1024;

/** The marketplace's name for this machine: linux-x64, darwin-arm64, alpine-x64 … */
export function currentTarget() {
  const alpine = process.platform === "linux" && existsSync("/etc/alpine-release");
  const architecture = process.arch === "arm" ? "armhf" : process.arch;
  return `${alpine ? "alpine" : process.platform}-${architecture}`;
}

void withErrors(() => {
  const universal = process.argv.includes("--universal");
  install();
  build();
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const target = currentTarget();
  const file = universal ? `${name}-${version}.vsix` : `${name}-${version}-${target}.vsix`;
  const args = ["package", "--out", file, "--allow-missing-repository", "--no-rewrite-relative-links"];
  args.push(...(universal ? ["--no-dependencies"] : ["--target", target]));
  writePackagedReadme();
  args.push("--readme-path", packagedReadme);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules", "@vscode", "vsce", "vsce"), ...args],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new SetupError(`${stdout}${stderr}The package was not made; the reason is above.`);
  const { size } = statSync(join(root, file));
  const megabytes = (size / 1024 / 1024).toFixed(2);
  if (size > budget) throw new SetupError(`${file} has ${megabytes} MB: more than its budget of 12 MB.`);
  console.log(`${file}  ${megabytes} MB`);
});
