import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const titles: Record<string, string> = JSON.parse(
  readFileSync(path.join(root, "package.nls.zh-cn.json"), "utf8"),
);

/** What the tests that run in an editor say, as one text. */
const tests = ["test/editor", "test/e2e"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(root, folder, name),
    ),
  )
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("tests in the editor", () => {
  it("try every command, by its name or by its title in the palette", () => {
    const untried = manifest.contributes.commands
      .filter(({ command, title }: { command: string; title: string }) => {
        const words = titles[title.replaceAll("%", "")] ?? "";
        const [, verb = ""] = command.split(".");
        const named = [`"${command}"`, `"${verb}"`, words];
        return !named.some((name) => tests.includes(name));
      })
      .map(({ command }: { command: string }) => command);
    assert.deepEqual(untried, []);
  });

  it("try every setting", () => {
    const untried = Object.keys(manifest.contributes.configuration.properties).filter(
      (name) => !tests.includes(`set("${name.replace("heshu.", "")}"`),
    );
    assert.deepEqual(untried, []);
  });
});
