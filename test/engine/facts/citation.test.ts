import assert from "node:assert/strict";
import { cite } from "../../../src/engine/facts/citation.ts";

describe("how a source is named", () => {
  it("by publisher and date", () => {
    assert.equal(
      cite({ id: "a", title: "湖区消息", publisher: "湖城晚报", date: "2024-05-09" }),
      "湖城晚报2024年5月9日",
    );
  });

  it("by what there is of them", () => {
    assert.equal(cite({ id: "a", title: "湖区消息", publisher: "湖城晚报" }), "湖城晚报");
    assert.equal(cite({ id: "a", title: "湖区消息", date: "2024-05-09" }), "《湖区消息》2024年5月9日");
    assert.equal(cite({ id: "a", title: "", date: "2024-05-09" }), "2024年5月9日");
    assert.equal(
      cite({ id: "a", title: "湖区今年春天来了很多候鸟，其中有不少是往年没有见过的", date: "2024-05-09" }),
      "《湖区今年春天来了很多候鸟，其中有不少是往年没有…》2024年5月9日",
    );
  });

  it("else by its title", () => assert.equal(cite({ id: "a", title: "湖区消息" }), "湖区消息"));
});
