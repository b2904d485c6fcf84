import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("package-lock.json", () => {
  const text = readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8");
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(text);

  it("names no registry, so that every installation uses its own", () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved);
    assert.deepEqual(named, []);
  });

  // npm ci refuses a lock file that lacks one: a platform's part that was never published, or that npm dropped.
  it("holds the optional parts for every platform", () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isReachable(place, name))
        .map((name) => `${place} → ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  /** Node's look-up: beside the package, or in any `node_modules` above it. */
  function isReachable(place: string, name: string): boolean {
    const folders = place.split("/node_modules/");
    return folders.some((_, depth) => {
      const above = folders.slice(0, folders.length - depth).join("/node_modules/");
      return `${above}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
    });
  }
});
