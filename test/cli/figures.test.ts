import assert from "node:assert/strict";
import { buildCommand, heshu } from "./heshu.ts";

describe("heshu figures", () => {
  before(buildCommand);

  const text = "全县新增托位近3万个，\n同比增长5.2%。";

  it("lists figures in aligned columns: place, offsets, words, kind, value", () => {
    const { status, stdout, stderr } = heshu(["figures"], { input: text });
    assert.deepEqual([status, stderr], [0, ""]);
    assert.deepEqual(stdout.split("\n"), [
      "-  数字 2 处",
      "  1:7  6–10   近3万个  count       [20000, 30000) 个",
      "  2:5  16–20  5.2%     percentage  5.2 %",
      "",
    ]);
  });

  it("prints a document a line with --format jsonl", () => {
    const { stdout } = heshu(["figures", "--format", "jsonl", "-"], { input: text });
    const { path, figures } = JSON.parse(stdout);
    assert.equal(path, "-");
    assert.deepEqual(
      figures.map(({ start, end, value }: { start: number; end: number; value: string }) => [
        text.slice(start, end),
        value,
      ]),
      [
        ["近3万个", "30000"],
        ["5.2%", "5.2"],
      ],
    );
  });

  it("resolves relative times with the date given", () => {
    const { stdout } = heshu(["figures", "--format", "jsonl", "--date", "2024-03-19"], {
      input: "去年增长5%。",
    });
    assert.deepEqual(
      JSON.parse(stdout).figures.map(({ from, to }: { from?: string; to?: string }) => [from, to])[0],
      ["2023-01-01", "2023-12-31"],
    );
  });
});
