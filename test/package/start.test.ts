import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";

function start(...args: string[]) {
  return spawnSync(process.execPath, [path.join(root, "scripts", "start.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: path.join(root, "seeds") },
  });
}

describe("npm start", () => {
  it("prints the check of the sample draft", () => {
    const { status, stdout } = start("--no-editor");
    assert.equal(status, 0);
    assert.match(stdout, /sample-draft\.gao/);
    assert.match(stdout, /44万亿元[\s\S]*4\.4万亿元/);
  });

  it("takes a draft, from the folder that it was called in", () => {
    const { status, stdout } = start("--no-editor", "000_71b059af34e37100.txt");
    assert.equal(status, 0);
    assert.match(stdout, /000_71b059af34e37100\.txt/);
  });

  it("says in one line that a draft is not there", () => {
    const { status, stdout, stderr } = start("--no-editor", "no-such-draft.txt");
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^There is no such draft: .*no-such-draft\.txt\n$/);
  });

  it("names an option that it does not know, and those that it does", () => {
    const { status, stderr } = start("--quick");
    assert.equal(status, 2);
    assert.match(stderr, /^Unknown option --quick\./);
    assert.match(stderr, /--no-editor/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
