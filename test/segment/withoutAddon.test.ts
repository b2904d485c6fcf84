import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

describe("createSegmenter where nodejieba is not installed", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "heshu-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("cuts with Intl.Segmenter, and says why", async () => {
    const segment = path.resolve(__dirname, "../../src/segment");
    const outfile = path.join(folder, "cut.cjs");
    await build({
      stdin: {
        contents: `
          import { createSegmenter } from "./createSegmenter.ts";
          import { describeFallback } from "./fallbackReason.ts";
          const { segmenter, fallbackReason } = createSegmenter({ dictionaryFolder: process.argv[2] });
          console.log(segmenter.name, segmenter.cut("北京增长").join("/"));
          console.log(describeFallback(fallbackReason, "zh-CN"));`,
        resolveDir: segment,
        loader: "ts",
      },
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    const { stdout, stderr } = spawnSync(process.execPath, [outfile, path.join(segment, "dict")], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.equal(stderr, "");
    const [cut, reason] = stdout.split("\n");
    assert.equal(cut, "Intl.Segmenter 北京/增长");
    assert.match(reason ?? "", /^分词组件 nodejieba 无法加载（.+），已改用内置分词；重新安装可恢复。$/);
  });
});
