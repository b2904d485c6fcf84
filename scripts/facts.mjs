// npm run facts: rebuilds the bundled fact table from seeds/ and prints what it read.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { build, install, root, withErrors } from "./setup.mjs";

void withErrors(() => {
  install();
  build();
  const args = ["facts", "build", "seeds", "--output", join("dist", "facts.json")];
  const made = spawnSync(process.execPath, [join("dist", "cli.cjs"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = made.status ?? 2;
});
