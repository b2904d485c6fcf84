import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataPackages } from "../../scripts/notices/data.mjs";

const lexicon = path.resolve(__dirname, "../../scripts/lexicon");

describe("the licences of others", () => {
  it("count in every package whose data goes into the lexicon", () => {
    const scripts = readdirSync(lexicon).map((name) => readFileSync(path.join(lexicon, name), "utf8"));
    const packages = scripts.flatMap((script) =>
      [
        ...script.matchAll(/(?:from |resolve\(|readJson\(|require\()"((?:@[\w-]+\/)?[\w-]+)(?:\/[^"]*)?"/gu),
      ].map(([, name = ""]) => name),
    );
    // nodejieba is in the package itself.
    const known = new Set(["nodejieba", ...dataPackages.map(({ name }) => name)]);
    const missing = packages.filter((name) => !known.has(name));
    assert.ok(packages.includes("opencc-js"));
    assert.deepEqual([...new Set(missing)], []);
  });
});
