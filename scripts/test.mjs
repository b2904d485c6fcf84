// npm test: sets up, then runs every suite and adds them up. `node scripts/test.mjs NAME…` runs some of them.
// Node built-ins only: this runs before anything is installed.
import { spawn } from "node:child_process";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";
import { build, install, root, SetupError, withErrors } from "./setup.mjs";

const color = process.stdout.isTTY ? "--color" : "--no-color";
const mocha = ["node_modules/mocha/bin/mocha.js", "--forbid-only", color];
/** Suites that drive an editor: slow ones, one after the other, each test with time for a start of VS Code. */
const slowMocha = [...mocha, "--no-config", "--import=tsx", "--timeout=180000"];

/** @type {readonly { name: string, args: readonly string[] }[]} */
const suites = [
  { name: "check", args: ["scripts/check.mjs"] },
  { name: "unit", args: [...mocha, "test/**/*.test.ts"] },
  { name: "editor", args: ["--import", "tsx", "test/harness/run-editor-tests.ts"] },
  { name: "e2e", args: [...slowMocha, "test/e2e/**/*.test.ts"] },
  { name: "package", args: [...slowMocha, "test/package/**/*.test.ts"] },
];

/** Adds up the closing lines of mocha (`12 passing`, `1 failing`) and of our own runners (`12 passed, 1 failed`). */
function count(/** @type {string} */ printed) {
  const output = stripVTControlCharacters(printed);
  const sum = (/** @type {RegExp} */ pattern) =>
    [...output.matchAll(pattern)].reduce((total, [, digits]) => total + Number(digits), 0);
  return {
    passed: sum(/^\s*(\d+) (?:passing|passed)\b/gm),
    failed: sum(/^\s*(\d+) failing\b/gm) + sum(/^\s*\d+ passed, (\d+) failed/gm),
    skipped: sum(/^\s*(\d+) pending\b/gm),
  };
}

/** @param {{ name: string, args: readonly string[] }} suite */
async function run({ name, args }) {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  const result = { name, ...count(output), seconds: (performance.now() - start) / 1000 };
  // Nothing passes by not running: a broken-off, empty or skipping suite is a failure.
  result.failed += result.skipped;
  if (result.failed === 0 && (status !== 0 || result.passed === 0)) result.failed = 1;
  return result;
}

async function main() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown)
    throw new SetupError(
      `There is no suite ${unknown}; there are: ${suites.map(({ name }) => name).join(", ")}.`,
    );
  install();
  build();

  /** @type {Awaited<ReturnType<typeof run>>[]} */
  const results = [];
  for (const suite of suites)
    if (names.length === 0 || names.includes(suite.name)) results.push(await run(suite));

  console.log("\n━━ summary");
  for (const { name, passed, failed, seconds } of results) {
    const mark = failed === 0 ? "✔" : "✘";
    const took = `${seconds.toFixed(1)} s`;
    console.log(
      `${mark} ${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${took.padStart(8)}`,
    );
  }
  const total = (/** @type {"passed" | "failed"} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  if (total("failed") > 0) process.exitCode = 1;
}

void withErrors(main);
