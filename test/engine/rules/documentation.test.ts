import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../../src/engine/rules/index.ts";
import { findRule, rulePage, rulesDocument, ruleTitle } from "../../../src/engine/rules/page.ts";

const docs = path.resolve(__dirname, "../../../docs");

describe("documentation of rules", () => {
  it("is what npm run docs writes", () => {
    assert.equal(readFileSync(path.join(docs, "rules.md"), "utf8"), rulesDocument("en"));
    assert.equal(readFileSync(path.join(docs, "rules.zh-CN.md"), "utf8"), rulesDocument("zh-CN"));
  });

  it("has a page for a rule, with its examples", () => {
    const rule = findRule("er-or-liang");
    assert.ok(rule);
    const page = rulePage(rule, "zh-CN");
    assert.match(page, /^# 量词前用“两”\n\n`er-or-liang`\n/);
    assert.match(page, /\| 展厅中央摆放着\*\*二个\*\*复制品。 \| 两个 \|/);
    assert.match(page, /依据：现代汉语用法/);
  });

  it("says which rules are off by default", () => {
    for (const rule of rules) assert.equal(/默认不报\n/.test(rulePage(rule, "zh-CN")), "off" in rule);
  });

  it("knows no rule by another name", () => {
    assert.equal(ruleTitle("no-such-rule", "en"), undefined);
    assert.equal(ruleTitle("mu", "en"), "亩 converted");
  });
});
