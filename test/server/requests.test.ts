import assert from "node:assert/strict";
import type { CompletionList, InlayHint } from "vscode-languageserver";
import { parseDecisions } from "../../src/decisions/index.ts";
import type { FactItem, SourceItem } from "../../src/protocol/requests.ts";
import { connect, eventually, type LspClient } from "./support/lspClient.ts";
import { sentence, type ToyHost, toyHost } from "./support/toyHost.ts";

const folder = "file:///work";
const draft = `${folder}/draft.gao`;
const wrong = "经济总量达到44万亿元";
const attribution = "（据新京报2024年3月19日）";

describe("what the client asks for", () => {
  let host: ToyHost;
  let client: LspClient;
  beforeEach(async () => {
    host = toyHost();
    client = connect(host);
    await client.start({
      folder,
      settings: { inlayHints: "contradicted" },
      initializationOptions: { commands: true, sourceDocuments: true },
    });
  });
  afterEach(() => client.dispose());

  const range = (from: number, to: number) => ({
    start: { line: 0, character: from },
    end: { line: 0, character: to },
  });
  const keyOf = async (text: string) => {
    await client.diagnosticsOf(draft);
    return client.findings.get(draft)?.marks.find((mark) => mark.text === text)?.key ?? "";
  };

  describe("a fix", () => {
    it("of one mark", async () => {
      client.open(draft, `${wrong}，增长5.2%`);
      const fix = await client.request("heshu/fix", { uri: draft, key: await keyOf("44万亿元") });
      assert.deepEqual(fix, { version: 1, edits: [{ range: range(6, 11), newText: "4.4万亿元" }] });
    });

    it("with its source behind the figure", async () => {
      client.open(draft, wrong);
      const key = await keyOf("44万亿元");
      const fix = await client.request("heshu/fix", { uri: draft, key, attribution: true });
      assert.deepEqual(fix, {
        version: 1,
        edits: [{ range: range(6, 11), newText: `4.4万亿元${attribution}` }],
      });
    });

    it("that only adds the source to a right figure", async () => {
      client.open(draft, "增长5.2%");
      const key = await keyOf("5.2%");
      const fix = await client.request("heshu/fix", { uri: draft, key, attribution: true });
      assert.deepEqual(fix, { version: 1, edits: [{ range: range(6, 6), newText: attribution }] });
    });

    it("of all marks", async () => {
      client.open(draft, `${wrong}，增长5.2%，${wrong}`);
      const fix = await client.request<{ edits: unknown[] }>("heshu/fix", { uri: draft });
      assert.equal(fix.edits.length, 2);
    });

    it("that there is none of", async () => {
      client.open(draft, "增长5.2%");
      assert.equal(await client.request("heshu/fix", { uri: draft, key: await keyOf("5.2%") }), null);
      assert.equal(await client.request("heshu/fix", { uri: draft, key: "0000000000000000" }), null);
    });
  });

  describe("completions", () => {
    const labels = async (text: string) => {
      client.open(draft, text);
      const { items } = await client.request<CompletionList>("textDocument/completion", {
        textDocument: { uri: draft },
        position: { line: 0, character: text.length },
      });
      client.close(draft);
      return items.map(({ label, textEdit }) => [label, textEdit]);
    };
    const edit = (from: number, to: number, newText: string) => [
      newText,
      { range: range(from, to), newText },
    ];

    it("come after an indicator's name", async () => {
      const [first, second] = await labels("去年经济总量达到");
      assert.deepEqual(first, edit(8, 8, "4.4万亿元"));
      assert.deepEqual(second, edit(8, 8, `4.4万亿元${attribution}`));
    });

    it("come by words after @, in whose place they go", async () => {
      assert.deepEqual((await labels("增长@5.2 新京报"))[0], edit(2, 10, "4.4万亿元"));
      assert.deepEqual(await labels("增长@上海"), []);
    });

    it("do not come elsewhere", async () => {
      assert.deepEqual(await labels("经济总量达到5"), []);
      assert.deepEqual(await labels("经济总量。去年"), []);
      assert.deepEqual(await labels("天气"), []);
    });
  });

  describe("inlay hints", () => {
    const hints = async () => {
      const all = await client.request<InlayHint[]>("textDocument/inlayHint", {
        textDocument: { uri: draft },
        range: range(0, 40),
      });
      return all.map(({ position, label }) => [position.character, label]);
    };

    it("show behind a figure what it becomes", async () => {
      client.open(draft, `${wrong}，增长5.2%`);
      assert.deepEqual(await hints(), [[11, "4.4万亿元"]]);
    });

    it("come for other settings as well, where they say anything else than the draft", async () => {
      client.open(draft, `${wrong}，增长5.2%`);
      await hints();
      client.changeSettings({ inlayHints: "off" });
      await eventually(
        () => client.hintRefreshes,
        (count) => count === 1,
      );
      assert.deepEqual(await hints(), []);
      client.changeSettings({ inlayHints: "all" });
      await eventually(
        () => client.hintRefreshes,
        (count) => count === 2,
      );
      assert.deepEqual(await hints(), [[11, "4.4万亿元"]]);
    });
  });

  describe("a decision", () => {
    const decide = (key: string, decision: unknown) =>
      client.request<{ file: string; text: string } | { problem: string }>("heshu/decide", {
        uri: draft,
        key,
        decision,
      });
    const file = `${folder}/.heshu/decisions.json`;

    it("comes back as the file that the client is to write", async () => {
      client.open(draft, wrong);
      const key = await keyOf("44万亿元");
      const answer = await decide(key, {
        kind: "verified",
        source: "公报",
        note: "",
        date: "2024-03-20",
      });
      assert.ok("text" in answer);
      assert.equal(answer.file, file);
      assert.deepEqual(parseDecisions(answer.text), [
        {
          key,
          kind: "verified",
          text: "44万亿元",
          code: "decimal-point",
          sentence: wrong,
          path: "draft.gao",
          source: "公报",
          date: "2024-03-20",
        },
      ]);
    });

    it("is taken back", async () => {
      client.open(draft, wrong);
      const key = await keyOf("44万亿元");
      const made = await decide(key, { kind: "ignored", date: "2024-03-20" });
      assert.ok("text" in made);
      host.files.set(file, made.text);
      client.filesChanged(file);
      const withdrawn = await decide(key, null);
      assert.ok("text" in withdrawn);
      assert.deepEqual(parseDecisions(withdrawn.text), []);
    });

    it("that has outlived its sentence is reported, and tidied away when asked to", async () => {
      client.open(draft, wrong);
      const made = await decide(await keyOf("44万亿元"), { kind: "ignored", date: "2024-03-20" });
      assert.ok("text" in made);
      host.files.set(file, made.text);
      client.filesChanged(file);
      client.edit(draft, `今年${wrong}`);
      assert.equal((await client.diagnosticsOf(draft)).length, 1);
      assert.deepEqual(client.findings.get(draft)?.notes, [
        "1 条决定已失效（原句已改或已删）。可用“清理本稿失效的决定”删去。",
      ]);
      const tidied = await client.request<{ text: string }>("heshu/tidy", { uri: draft });
      assert.deepEqual(parseDecisions(tidied.text), []);
    });

    it("never overwrites a file that cannot be read", async () => {
      host.files.set(file, "=======\n");
      client.open(draft, wrong);
      const answer = await decide(await keyOf("44万亿元"), { kind: "ignored", date: "2024-03-20" });
      assert.ok("problem" in answer);
      assert.match(answer.problem, /合并冲突/u);
    });

    it("on a sentence that has changed is refused", async () => {
      client.open(draft, wrong);
      const key = await keyOf("44万亿元");
      client.edit(draft, `今年${wrong}`);
      assert.deepEqual(await decide(key, { kind: "ignored", date: "2024-03-20" }), {
        problem: "这处数字已经改动，请重新选择。",
      });
    });
  });

  describe("the fact table", () => {
    it("by source", async () => {
      const { sources } = await client.request<{ sources: SourceItem[] }>("heshu/sources", {});
      assert.deepEqual(
        sources.map(({ uri, ...source }) => [uri.split(":")[0], source]),
        [["heshu-source", { id: "s1", title: "北京发布会", byline: "新京报 · 2024年3月19日", facts: 2 }]],
      );
      const { facts } = await client.request<{ facts: FactItem[] }>("heshu/facts", { source: "s1" });
      assert.deepEqual(
        facts.map(({ figure, about }) => [figure, about]),
        [
          ["4.4万亿元", "北京市 · 经济总量 · 去年（2023年）"],
          ["5.2%", "北京市 · 经济总量 · 去年（2023年）"],
        ],
      );
    });

    it("by words", async () => {
      const find = (words: string) => client.request<{ total: number }>("heshu/facts", { words });
      assert.equal((await find("４.４万亿 新京报")).total, 2);
      assert.equal((await find("上海")).total, 0);
    });

    it("leads to the sentence in the source", async () => {
      const location = await client.request<{ uri: string; range: unknown }>("heshu/location", {
        fact: "f1",
      });
      assert.deepEqual(location.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 22 } });
      const { text } = await client.request<{ text: string }>("heshu/sourceText", { uri: location.uri });
      assert.equal(text, `标题\n${sentence}\n`);
    });

    it("shows the quotes where the article is not at hand", async () => {
      host.files.delete("file:///facts/source.txt");
      const location = await client.request<{ uri: string }>("heshu/location", { fact: "f1" });
      const { text } = await client.request<{ text: string }>("heshu/sourceText", { uri: location.uri });
      assert.equal(text, `北京发布会\n新京报 2024-03-19\n\n${sentence}\n`);
    });
  });

  it("a code is explained", async () => {
    const { text } = await client.request<{ text: string }>("heshu/explain", { code: "percent-point" });
    assert.match(text, /^# %与百分点混用\n\n`percent-point`\n\n.*百分点/u);
  });

  describe("a report", () => {
    const report = (format: string) =>
      client.request<{ text: string }>("heshu/report", { uri: draft, format }).then(({ text }) => text);

    it("in every format", async () => {
      client.open(draft, wrong);
      assert.match(await report("markdown"), /44万亿元/u);
      assert.match(await report("html"), /^<!doctype html>/iu);
      assert.match(await report("csv"), /draft\.gao/u);
      assert.equal(JSON.parse(await report("sarif")).version, "2.1.0");
      const json = JSON.parse(await report("json"));
      assert.equal(json.path, "draft.gao");
      assert.equal(json.findings[0].code, "decimal-point");
    });

    it("as a page beside the draft, whose places are links", async () => {
      client.open(draft, wrong);
      const page = (links?: boolean) =>
        client
          .request<{ text: string }>("heshu/report", { uri: draft, format: "html", links })
          .then(({ text }) => text);
      const place = encodeURIComponent(JSON.stringify([draft, { line: 0, character: 6 }]));
      assert.ok((await page(true)).includes(`<a href="command:_heshu.showPlace?${place}">1:7</a>`));
      assert.doesNotMatch(await page(), /command:/u);
    });

    it("on drafts that are not open, without what is ignored", async () => {
      host.files.set(`${folder}/.heshuignore`, "old/\n");
      client.filesChanged(`${folder}/.heshuignore`);
      const add = (path: string, text: string) =>
        client.request("heshu/reportAdd", { report: "r1", uri: `${folder}/${path}`, path, text });
      assert.deepEqual(await add("a.gao", wrong), { added: true });
      assert.deepEqual(await add("old/b.gao", wrong), { added: false });
      assert.deepEqual(await add("c.md", "增长5.2%"), { added: true });
      const { text } = await client.request<{ text: string }>("heshu/report", {
        report: "r1",
        format: "json",
      });
      assert.deepEqual(
        JSON.parse(text).map(({ path, counts }: { path: string; counts: { contradicted: number } }) => [
          path,
          counts.contradicted,
        ]),
        [
          ["a.gao", 1],
          ["c.md", 0],
        ],
      );
    });

    it("is refused with a reason for a draft that is not checked", async () => {
      client.open(draft, "<!-- 核数：忽略本稿 -->");
      await assert.rejects(report("markdown"), /本稿未开启核查/u);
    });
  });
});
