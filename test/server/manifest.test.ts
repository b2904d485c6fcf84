import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fileSchemas } from "../../scripts/manifest/schemas.ts";
import { manifestSettings } from "../../scripts/manifest/settings.ts";
import { findingCodes } from "../../src/engine/checking/finding.ts";
import { draftLanguages } from "../../src/protocol/languages.ts";
import { readSettings, settingSchemas } from "../../src/protocol/settings.ts";
import { explanations } from "../../src/server/messages/explanations.ts";
import { catalogues } from "../../src/server/messages/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const manifest = JSON.parse(read("package.json"));
const english: Record<string, string> = JSON.parse(read("package.nls.json"));
const chinese: Record<string, string> = JSON.parse(read("package.nls.zh-cn.json"));

function extensionSources(folder = "src/extension"): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? extensionSources(`${folder}/${entry.name}`) : read(`${folder}/${entry.name}`),
  );
}

describe("the manifest", () => {
  it("says every word in both languages, and none that it does not use", () => {
    const used = new Set([...read("package.json").matchAll(/"%([^%"]+)%"/gu)].map((match) => match[1]));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  });

  it("has the settings that the server reads: npx tsx scripts/manifest/write.ts", () => {
    assert.deepEqual(manifest.contributes.configuration.properties, manifestSettings());
  });

  it("has the schemas of our files: npx tsx scripts/manifest/write.ts", () => {
    for (const [name, schema] of Object.entries(fileSchemas()))
      assert.deepEqual(JSON.parse(read(`schemas/${name}.schema.json`)), schema, name);
  });

  it("has the defaults that the server falls back to", () => {
    const { settings, wrong } = readSettings({});
    assert.deepEqual(wrong, []);
    for (const [name, value] of Object.entries(settings))
      assert.deepEqual(manifest.contributes.configuration.properties[`heshu.${name}`].default, value, name);
    assert.deepEqual(Object.keys(settings), Object.keys(settingSchemas));
  });

  it("contributes every command that there is, and no internal one", () => {
    const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const registered = extensionSources().flatMap((text) =>
      [...text.matchAll(/\bid: "(_?heshu\.\w+)"/gu)].map((match) => match[1] ?? ""),
    );
    assert.deepEqual(contributed.sort(), registered.filter((id) => !id.startsWith("_")).sort());
  });

  it("names only commands and views that there are", () => {
    const commands = new Set(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
    const { menus, keybindings } = manifest.contributes;
    const named = [...Object.values<{ command: string }[]>(menus).flat(), ...keybindings];
    assert.deepEqual(
      named.filter(({ command }: { command: string }) => !commands.has(command)),
      [],
    );
    const nls = JSON.stringify([english, chinese]);
    for (const [, command] of nls.matchAll(/\(command:(heshu\.\w+)(?:\.focus)?[)?]/gu))
      assert.ok(commands.has(command) || command === "heshu.findings", command);
  });

  it("wakes up for drafts alone", () => {
    assert.deepEqual(
      manifest.activationEvents,
      draftLanguages.map((language) => `onLanguage:${language}`),
    );
  });
});

describe("words for people", () => {
  it("of the extension are all in the Chinese bundle, and no others", () => {
    const used = new Set(
      extensionSources().flatMap((text) =>
        [...text.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] ?? ""),
      ),
    );
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.zh-cn.json"));
    assert.deepEqual(Object.keys(bundle).sort(), [...used].sort());
    const places = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(String).sort();
    for (const [key, text] of Object.entries(bundle)) assert.deepEqual(places(text), places(key), key);
  });

  it("of the server differ between the languages", () => {
    const plain = (language: "zh-CN" | "en") =>
      Object.values(catalogues[language]).filter((value) => typeof value === "string");
    for (const [index, text] of plain("zh-CN").entries()) assert.notEqual(text, plain("en")[index]);
  });

  it("explain every code of a finding", () => {
    for (const code of Object.values(findingCodes).flat())
      for (const language of ["zh-CN", "en"] as const)
        assert.ok(explanations[language][code].length > 5, code);
  });
});
