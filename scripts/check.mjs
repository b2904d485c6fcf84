// npm run check: types, then lint, format and layers. Prints what is wrong, and the closing line.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { install, root, withErrors } from "./setup.mjs";

const checks = [
  { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  {
    name: "lint, format and layers",
    args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  },
];

void withErrors(() => {
  install();
  let failed = 0;
  for (const { name, args } of checks) {
    const [script = "", ...rest] = args;
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...rest], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    console.log(`  ${status === 0 ? "✔" : "✘"} ${name}`);
    if (status === 0) continue;
    failed += 1;
    console.log(stdout + stderr);
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
