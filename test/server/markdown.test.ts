import assert from "node:assert/strict";
import { commandLink, commandUri, escapeMarkdown } from "../../src/server/words/markdown.ts";

describe("text of others in Markdown", () => {
  for (const [text, escaped] of [
    ["增长5.2%，超过6,000亿元（同比）", "增长5.2%，超过6,000亿元（同比）"],
    ["[点这里](command:x) **粗** <img src=x>", "\\[点这里\\](command\\:x) \\*\\*粗\\*\\* \\<img src=x\\>"],
    ["见 https://example.com 或 a@b.cn", "见 https\\://example\\.com 或 a\\@b\\.cn"],
    ["1. 第一\r\n  - 第二", "1\\. 第一 - 第二"],
    ["- 列表 | 表格", "\\- 列表 \\| 表格"],
    ["&lt; & AT&T", "\\&lt; & AT&T"],
  ] as const)
    it(text.split("\r", 1)[0] ?? "", () => assert.equal(escapeMarkdown(text), escaped));

  it("stays inside a link's arguments", () => {
    const link = commandLink("打开", "heshu.openSource", "file:///a b)c.txt", { line: 1 });
    assert.equal(
      link,
      "[打开](command:heshu.openSource?%5B%22file%3A%2F%2F%2Fa%20b%29c.txt%22%2C%7B%22line%22%3A1%7D%5D)",
    );
  });

  it("reaches a command as it was, decoded once or twice", () => {
    const args = ["file:///c%3A/%E7%A8%BF/增长5%25.gao", "(甲)"];
    const [, query = ""] = commandUri("heshu.ignore", ...args).split("?", 2);
    const once = decodeURIComponent(query);
    assert.deepEqual(JSON.parse(once), args);
    assert.deepEqual(JSON.parse(decodeURIComponent(once)), args);
  });
});
