import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm, root } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";

/** What a caller writes; `LOAD` is the way in of its kind of module. */
const program = (load: string) => `
${load}
const table = buildFactTable([
  { id: "a", title: "甲市公报", date: "2024-02-01", text: "2023年，甲市地区生产总值为4.4万亿元，增长5.2%。" },
]);
const checker = createChecker(parseFactTable(JSON.parse(JSON.stringify(table))));
const { findings } = checker.check("2023年，甲市地区生产总值为44万亿元。", { date: "2024-03-01" });
console.log(readFigures("近3万名")[0]?.text, findings.map(({ text, verdict }) => text + " " + verdict).join());
`;
const names = "buildFactTable, createChecker, parseFactTable, readFigures";

describe("the library as npm packs it", () => {
  const caller = folderForThisRun("library");

  before(() => {
    npm(["pack", "--pack-destination", caller], { capture: true });
    const [packed = ""] = readdirSync(caller).filter((name) => name.endsWith(".tgz"));
    const target = path.join(caller, "node_modules", "heshu");
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", path.join(caller, packed), "-C", target, "--strip-components=1"]);
  });

  function runs(file: string, source: string): string {
    writeFileSync(path.join(caller, file), source);
    return execFileSync(process.execPath, [file], { cwd: caller, encoding: "utf8" }).trim();
  }

  it("is loaded by a CommonJS program", () => {
    const output = runs("program.cjs", program(`const { ${names} } = require("heshu");`));
    assert.match(output, /^近3万名 44万亿元 contradicted/);
  });

  it("is loaded by an ES module", () => {
    const output = runs("program.mjs", program(`import { ${names} } from "heshu";`));
    assert.match(output, /^近3万名 44万亿元 contradicted/);
  });

  it("has types that hold for a strict caller, whatever its kind of module", () => {
    const types = `import type { CheckResult, Claim, Fact, FactTable, Figure, Finding } from "heshu";
export type All = [CheckResult, Claim, Fact, FactTable, Finding];
export const kind: Figure["kind"] = "count";
// @ts-expect-error: no such kind
export const wrong: Figure["kind"] = "colour";
`;
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const options = { ...strict, noEmit: true, skipLibCheck: false, target: "es2022", types: [] };
    writeFileSync(path.join(caller, "a.mts"), program(`import { ${names} } from "heshu";`) + types);
    writeFileSync(path.join(caller, "b.cts"), program(`import { ${names} } from "heshu";`) + types);
    for (const [module, moduleResolution, files] of [
      ["nodenext", "nodenext", ["a.mts", "b.cts"]],
      ["esnext", "bundler", ["a.mts"]],
    ] as const) {
      const config = {
        compilerOptions: { ...options, module, moduleResolution, lib: ["es2023", "dom"] },
        files,
      };
      writeFileSync(path.join(caller, "tsconfig.json"), JSON.stringify(config));
      const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
      const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", caller], { encoding: "utf8" });
      assert.equal(status, 0, stdout);
    }
  });
});
