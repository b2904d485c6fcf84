import assert from "node:assert/strict";
import { buildCommand, heshu } from "./heshu.ts";

describe("heshu, wrongly used", () => {
  before(buildCommand);

  const fails = (args: readonly string[], message: string, env: Record<string, string> = {}) => {
    assert.deepEqual(heshu(args, { env }), { status: 2, stdout: "", stderr: `${message}\n` });
  };

  it("names an unknown option and the one probably meant", () => {
    fails(["check", "--facst", "a.json", "-"], "没有 --facst 这个选项，是不是 --facts？");
    fails(["check", "--verbose", "-"], "没有 --verbose 这个选项。用法见 heshu --help。");
  });

  it("names an unknown command", () => {
    fails(["chekc"], "没有 chekc 这个命令，是不是 check？");
    fails(["facts", "merge"], "没有 merge 这个命令。用法见 heshu --help。");
  });

  it("names an option without its value", () => {
    fails(["check", "--date"], "选项 --date <date> 后面缺少值。用法见 heshu --help。");
  });

  it("names a value that is not among the choices", () => {
    fails(
      ["check", "--format", "docx", "-"],
      "选项 --format <format> 不能是 docx，可选：text, json, jsonl, markdown, html, csv, sarif, github。用法见 heshu --help。",
    );
  });

  it("wants the day of the calendar that a date is", () => {
    for (const date of ["2024-02-30", "2024年3月19日", "3月19日", "2024-3-19"]) {
      fails(
        ["check", "--date", date, "-"],
        `日期 ${date} 不对，请写成 2024-03-19 的样子。用法见 heshu --help。`,
      );
    }
  });

  it("wants the name of a rule that there is", () => {
    fails(
      ["check", "--rules", "weekdays", "-"],
      "没有 weekdays 这条规则，名称见 docs/rules.zh-CN.md。用法见 heshu --help。",
    );
    fails(
      ["check", "--rules", "--all", "-"],
      "没有 --all 这条规则，名称见 docs/rules.zh-CN.md。用法见 heshu --help。",
    );
  });

  it("does not take a table and sources at once", () => {
    fails(
      ["check", "--facts", "a.json", "--sources", "b.txt", "--", "c.txt"],
      "--facts <file> 和 --sources <path...> 不能同时用。用法见 heshu --help。",
    );
  });

  it("wants to know where to write a fact table", () => {
    fails(["facts", "build", "seeds"], "必须给出选项 --output <file>。用法见 heshu --help。");
  });

  it("wants articles to build from and words to find", () => {
    fails(["facts", "build", "--output", "x.json"], "缺少参数 path。用法见 heshu --help。");
    fails(["facts", "find"], "缺少参数 word。用法见 heshu --help。");
  });

  it("says it in English where the locale or --lang asks for it", () => {
    const english = "There is no option --verbose. See heshu --help.";
    fails(["check", "--verbose"], english, { LANG: "en_US.UTF-8" });
    fails(["check", "--verbose", "--lang", "en"], english);
    fails(["check", "--verbose", "--lang=zh-CN"], "没有 --verbose 这个选项。用法见 heshu --help。", {
      LANG: "en_US",
    });
  });

  it("shows its help when it is called with nothing, as wrong usage", () => {
    const { status, stdout, stderr } = heshu([]);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^用法： heshu/);
  });
});

describe("heshu --help and --version", () => {
  before(buildCommand);

  it("prints its help to standard output", () => {
    const { status, stdout, stderr } = heshu(["--help"]);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.match(stdout, /^用法： heshu/);
    for (const command of ["check", "figures", "facts", "lsp"])
      assert.match(stdout, new RegExp(`^  ${command} `, "m"));
  });

  it("tells the exit statuses in the help of check", () => {
    assert.match(heshu(["check", "--help"]).stdout, /退出码：0 无不符；1 /);
    assert.match(heshu(["check", "--help", "--lang", "en"]).stdout, /Exit status: 0 nothing contradicted/);
  });

  it("prints its version", () => {
    const { status, stdout } = heshu(["--version"]);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
