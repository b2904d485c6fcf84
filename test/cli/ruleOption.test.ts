import assert from "node:assert/strict";
import { catalogues } from "../../src/cli/messages/index.ts";
import { addRuleWords, ruleLevels } from "../../src/cli/ruleOption.ts";
import { rules } from "../../src/engine/rules/index.ts";

const levels = (...given: readonly string[]) =>
  ruleLevels(
    given.reduce<readonly string[]>((words, more) => addRuleWords(more, words), []),
    catalogues["zh-CN"],
  );
const offByDefault = rules.filter((rule) => "off" in rule).map(({ id }) => id);

describe("the option --rules", () => {
  it("leaves the rules as they are when nothing is said", () => {
    assert.deepEqual(levels(), {});
    assert.deepEqual(ruleLevels(undefined, catalogues.en), {});
  });

  it("switches one on, with its own severity, and one off", () => {
    assert.deepEqual(levels("mu,-weekday"), { mu: "hint", weekday: "off" });
  });

  it("says nothing of a rule that is on or off already", () => {
    assert.deepEqual(levels("weekday,-mu"), {});
  });

  it("takes each word over those before it, with commas of any width and several times", () => {
    assert.deepEqual(levels("mu，weekday, kilometre", "-weekday,-mu"), { kilometre: "hint", weekday: "off" });
  });

  it("has all of them, none of them, and all but some", () => {
    assert.deepEqual(Object.keys(levels("all")).sort(), [...offByDefault].sort());
    assert.equal(Object.keys(levels("none")).length, rules.length - offByDefault.length);
    assert.deepEqual(ruleLevels(false, catalogues.en), levels("none"));
    assert.equal("weekday" in levels("none,weekday"), false);
  });

  it("refuses a name that no rule has", () => {
    assert.throws(() => levels("-weekdays"), /没有 weekdays 这条规则/);
  });
});
