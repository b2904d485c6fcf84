// npm run bench: sets up, then measures. `-- --no-editor` leaves VS Code out.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { build, install, root, withErrors } from "./setup.mjs";

void withErrors(() => {
  install();
  build();
  const args = ["--import", "tsx", "bench/index.ts", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 2;
});
