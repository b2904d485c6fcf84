import assert from "node:assert/strict";
import { webPage } from "../../src/server/words/webPage.ts";

describe("the web page of a source", () => {
  for (const [address, opened] of [
    ["https://www.gov.cn/a.htm?id=1&p=2#x", "https://www.gov.cn/a.htm?id=1&p=2#x"],
    [
      "https://example.com/发布会(二).html",
      "https://example.com/%E5%8F%91%E5%B8%83%E4%BC%9A%28%E4%BA%8C%29.html",
    ],
    ["http://example.com/%E5%8F%91?q=%26", "http://example.com/%E5%8F%91?q=%26"],
    ["command:workbench.action.quit", undefined],
    ["file:///etc/passwd", undefined],
    ["javascript:alert(1)", undefined],
    ["新京报", undefined],
    [undefined, undefined],
  ] as const)
    it(String(address), () => assert.equal(webPage(address), opened));
});
