import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, Hover } from "vscode-languageserver";
import { connect, eventually, type LspClient } from "./support/lspClient.ts";
import { bundledFacts, type ToyHost, toyHost, toyTable } from "./support/toyHost.ts";

const draft = "file:///work/draft.gao";
const vscode = { commands: true, sourceDocuments: true };
const wrong = "经济总量达到44万亿元";

describe("the server", () => {
  let host: ToyHost;
  let client: LspClient;
  beforeEach(() => {
    host = toyHost();
    client = connect(host);
  });
  afterEach(() => client.dispose());

  const range = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });

  it("underlines what a source contradicts, with the source sentence beside it", async () => {
    await client.start({ initializationOptions: vscode });
    client.open(draft, `标题\n${wrong}，增长5.2%。`);
    const [diagnostic, ...others] = await client.diagnosticsOf(draft);
    assert.deepEqual(others, []);
    assert.deepEqual(diagnostic?.range, range(1, 6, 11));
    assert.equal(diagnostic?.source, "核数");
    assert.equal(diagnostic?.code, "decimal-point");
    assert.equal(diagnostic?.severity, 1);
    assert.equal(diagnostic?.message, "稿件作44万亿元，来源作4.4万亿元：疑小数点错位。");
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.match(related?.location.uri ?? "", /^heshu-source:/u);
    assert.deepEqual(related?.location.range, range(1, 0, 22));
  });

  it("points into the file itself for editors without virtual documents", async () => {
    await client.start();
    client.open(draft, wrong);
    const [diagnostic] = await client.diagnosticsOf(draft);
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, "file:///facts/source.txt");
    assert.equal(diagnostic?.codeDescription, undefined);
  });

  it("tells the client everything it found, for painting", async () => {
    await client.start({ initializationOptions: vscode });
    client.open(draft, `${wrong}，增长5.2%，改革9项。`);
    await client.diagnosticsOf(draft);
    const findings = client.findings.get(draft);
    assert.deepEqual(findings?.counts, {
      supported: 1,
      contradicted: 1,
      unverified: 1,
      problems: 0,
      ignored: 0,
    });
    assert.deepEqual(
      findings?.marks.map(({ text, verdict, sourced }) => [text, verdict, sourced]),
      [
        ["44万亿元", "contradicted", "4.4万亿元"],
        ["5.2%", "supported", "5.2%"],
        ["9项", "unverified", undefined],
      ],
    );
  });

  describe("after edits", () => {
    it("moves, drops and adds diagnostics with the text", async () => {
      await client.start();
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      client.edit(draft, "去年", range(0, 0, 0));
      assert.deepEqual((await client.diagnosticsOf(draft))[0]?.range, range(0, 8, 13));
      client.edit(draft, "4.4", range(0, 8, 10));
      assert.deepEqual(await client.diagnosticsOf(draft), []);
    });

    it("publishes nothing about an older text", async () => {
      await client.start();
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      for (let i = 0; i < 20; i++) client.edit(draft, "，", range(0, 0, 0));
      await client.diagnosticsOf(draft);
      assert.deepEqual(
        client.published.map(({ version }) => version),
        [1, 21],
      );
    });

    it("has the diagnostics of a fresh check after 200 random edits", async () => {
      await client.start();
      client.open(draft, wrong);
      const pieces = ["44万亿元", "5.2%", "\n", "增长", "4", ".", "9项"];
      let seed = 1;
      const random = (below: number) => {
        seed = (seed * 48271) % 2147483647;
        return seed % below;
      };
      let text = wrong;
      const position = (offset: number) => {
        const before = text.slice(0, offset).split("\n");
        return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      };
      for (let i = 0; i < 200; i++) {
        const start = random(text.length + 1);
        const end = Math.min(text.length, start + random(4));
        const piece = pieces[random(pieces.length)] ?? "";
        client.edit(draft, piece, { start: position(start), end: position(end) });
        text = text.slice(0, start) + piece + text.slice(end);
        if (i % 50 === 0) await client.diagnosticsOf(draft);
      }
      const fresh = "file:///work/fresh.gao";
      client.open(fresh, text);
      const places = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ range }) => range);
      assert.ok(text.includes("44万亿元"));
      assert.deepEqual(places(await client.diagnosticsOf(draft)), places(await client.diagnosticsOf(fresh)));
    });

    it("clears the diagnostics of a closed draft", async () => {
      await client.start();
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      client.close(draft);
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 0,
      );
    });
  });

  describe("hover", () => {
    const hoverAt = (character: number) =>
      client.request<Hover | null>("textDocument/hover", {
        textDocument: { uri: draft },
        position: { line: 0, character },
      });
    const markdown = (hover: Hover | null) =>
      hover !== null && typeof hover.contents === "object" && "value" in hover.contents
        ? hover.contents.value
        : "";

    it("lays the draft beside the source, and quotes the source with the figure in bold", async () => {
      await client.start({ initializationOptions: vscode });
      client.open(draft, wrong);
      const hover = await hoverAt(7);
      assert.deepEqual(hover?.range, range(0, 6, 11));
      // The space that sets columns apart in a card.
      const lines = markdown(hover)
        .replaceAll("&emsp;", "")
        .split("\n")
        .map((line) => line.replaceAll(/ +/gu, " "));
      assert.ok(lines.includes("| ✗ 不符 | 数字 | 主体 | 指标 | 时期 |"), lines.join("\n"));
      assert.ok(lines.includes("| 稿件 | **44万亿元** | — | — | — |"));
      assert.ok(lines.includes("| 来源 | **4.4万亿元** | 北京市 | 经济总量 | 去年（2023年） |"));
      assert.ok(lines.includes("> 去年经济总量达到**4.4万亿元**，增长5.2%。"));
      assert.match(
        markdown(hover),
        /^殷勇 · 新京报 · 2024年3月19日 · 《北京发布会》 · \[打开来源原句\]\(command:heshu\.openSource\?/mu,
      );
      assert.match(markdown(hover), /\[为什么？\]\(command:heshu\.explain\?/u);
    });

    it("opens with the verdict and its reason where no squiggle tells them", async () => {
      await client.start();
      client.open(draft, wrong);
      assert.match(
        markdown(await hoverAt(7)),
        /^\*\*✗ 不符\*\* · 稿件作44万亿元，来源作4\.4万亿元：疑小数点错位。\n\n\| {2}\| 数字/u,
      );
    });

    it("links to the line of the file for editors without commands", async () => {
      await client.start();
      client.open(draft, wrong);
      assert.match(markdown(await hoverAt(7)), /\[打开来源原句\]\(file:\/\/\/facts\/source\.txt#L2\)/u);
      assert.doesNotMatch(markdown(await hoverAt(7)), /command:/u);
    });

    it("speaks English to an English editor", async () => {
      await client.start({ locale: "en" });
      client.open(draft, wrong);
      assert.match(markdown(await hoverAt(7)), /\| Draft \| \*\*44万亿元\*\* \|/u);
    });

    it("means the figure before the cursor where none is behind it", async () => {
      await client.start();
      client.open(draft, `${wrong}5.2%`);
      assert.deepEqual((await hoverAt(11))?.range, range(0, 11, 15));
      assert.deepEqual((await hoverAt(15))?.range, range(0, 11, 15));
    });

    it("has nothing to say between figures", async () => {
      await client.start();
      client.open(draft, wrong);
      assert.equal(await hoverAt(2), null);
    });
  });

  describe("code actions", () => {
    const actionsAt = async (character: number, only?: string[]) => {
      const diagnostics = await client.diagnosticsOf(draft);
      return client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: draft },
        range: range(0, character, character),
        context: { diagnostics, ...(only === undefined ? {} : { only }) },
      });
    };

    it("offer the sourced figure for the version that was checked", async () => {
      await client.start();
      client.open(draft, wrong);
      const [fix] = await actionsAt(8);
      assert.equal(fix?.title, "改为4.4万亿元");
      assert.equal(fix?.isPreferred, true);
      assert.equal(fix?.diagnostics?.length, 1);
      assert.deepEqual(fix?.edit?.documentChanges, [
        {
          textDocument: { uri: draft, version: 1 },
          edits: [{ range: range(0, 6, 11), newText: "4.4万亿元" }],
        },
      ]);
    });

    it("offer what the card's links do, for the keyboard", async () => {
      const url = "https://example.com/发布会?a=1";
      const [source] = toyTable.sources;
      const facts = toyTable.facts.map((fact) => ({ ...fact, source: { ...source, url } }));
      host.files.set(bundledFacts, JSON.stringify({ ...toyTable, facts }));
      await client.start({ initializationOptions: vscode });
      client.open(draft, wrong);
      const { marks } = await eventually(() => client.findings.get(draft));
      const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: draft },
        range: range(0, 8, 8),
        context: { diagnostics: [] },
      });
      const target = [draft, marks[0]?.key, { line: 0, character: 6 }];
      assert.deepEqual(
        actions.map(({ title, command }) => [title, command?.command]),
        [
          ["改为4.4万亿元", undefined],
          ["改为4.4万亿元，并注明来源", undefined],
          ["打开来源原句：44万亿元", "heshu.openSource"],
          ["来源网页：44万亿元", "vscode.open"],
          ["忽略：44万亿元", "heshu.ignore"],
          ["标为已人工核实：44万亿元", "heshu.verify"],
        ],
      );
      assert.deepEqual(actions[3]?.command?.arguments, [
        "https://example.com/%E5%8F%91%E5%B8%83%E4%BC%9A?a=1",
      ]);
      assert.deepEqual(actions[4]?.command?.arguments, target);
    });

    it("offer nothing once the figure is right", async () => {
      await client.start();
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      client.edit(draft, "4.4", range(0, 6, 8));
      assert.deepEqual(await actionsAt(8), []);
    });

    it("correct all at once where one of them stands, and not where a figure is right", async () => {
      await client.start();
      client.open(draft, `${wrong}，${wrong}，增长5.2%`);
      const titles = async (character: number) => (await actionsAt(character)).map(({ title }) => title);
      assert.ok((await titles(8)).includes("按来源改正全部有把握的数字"));
      assert.ok(!(await titles(28)).includes("按来源改正全部有把握的数字"));
    });

    it("correct all at once when asked for source.fixAll", async () => {
      await client.start();
      client.open(draft, `${wrong}，${wrong}`);
      const [all, ...others] = await actionsAt(0, ["source.fixAll.heshu"]);
      assert.deepEqual(others, []);
      const [change] = all?.edit?.documentChanges ?? [];
      assert.deepEqual(
        change && "edits" in change && change.edits.map((edit) => "range" in edit && edit.range),
        [range(0, 6, 11), range(0, 18, 23)],
      );
    });
  });

  describe("settings", () => {
    const shown = async () => (await client.diagnosticsOf(draft)).length;

    it("switch checking off and on", async () => {
      await client.start({ settings: { enable: false }, initializationOptions: vscode });
      client.open(draft, wrong);
      assert.equal(await shown(), 0);
      assert.equal(client.findings.get(draft)?.state, "off");
      client.changeSettings({ enable: true });
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 1,
      );
    });

    it("are not applied anew where a change leaves them as they were", async () => {
      let asked = 0;
      const settings = () => {
        asked++;
        return { severity: {} };
      };
      await client.start({ initializationOptions: vscode, settings });
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      const { checks } = host;
      const before = asked;
      client.changeSettings(settings);
      await eventually(() => asked > before || undefined);
      await client.request("textDocument/hover", {
        textDocument: { uri: draft },
        position: { line: 0, character: 0 },
      });
      assert.equal(host.checks, checks);
    });

    it("set the severity of a code, or switch it off", async () => {
      await client.start({ settings: { severity: { "decimal-point": "hint" } } });
      client.open(draft, wrong);
      assert.equal((await client.diagnosticsOf(draft))[0]?.severity, 4);
      client.changeSettings({ severity: { "decimal-point": "none" } });
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 0,
      );
    });

    it("underline what no source speaks of, when asked to", async () => {
      await client.start({ settings: { unverified: { show: "squiggle" } } });
      client.open(draft, "改革9项");
      assert.equal((await client.diagnosticsOf(draft))[0]?.severity, 3);
    });

    it("of the wrong type fall back, one by one, with a note", async () => {
      await client.start({ settings: { enable: "yes", run: 3 }, initializationOptions: vscode });
      client.open(draft, wrong);
      assert.equal(await shown(), 1);
      assert.deepEqual(client.findings.get(draft)?.notes, [
        "设置 heshu.enable 的值无效，已按默认值处理。请在设置中改正。",
        "设置 heshu.run 的值无效，已按默认值处理。请在设置中改正。",
      ]);
    });

    it("check on save only: marks may go in between, but none come", async () => {
      await client.start({ settings: { run: "onSave" } });
      client.open(draft, wrong);
      assert.equal(await shown(), 1);
      client.edit(draft, "另一句44万亿元\n又一句44万亿元");
      assert.equal(await shown(), 0);
      client.save(draft);
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 2,
      );
    });

    it("check by hand only", async () => {
      await client.start({ settings: { run: "manual" } });
      client.open(draft, wrong);
      assert.equal(await shown(), 0);
      client.notify("heshu/check", { uri: draft });
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 1,
      );
    });
  });

  describe("bad input", () => {
    it("a fact table that is missing is a state and a line in the log", async () => {
      host.files.delete(bundledFacts);
      await client.start({ initializationOptions: vscode });
      client.open(draft, wrong);
      assert.deepEqual(await client.diagnosticsOf(draft), []);
      const status = await eventually(
        () => client.status,
        ({ state }) => state === "problem",
      );
      assert.equal(status.problem, "missing: file:///facts/facts.json");
      assert.deepEqual(client.log.filter((line) => line.includes("missing")).length, 1);
    });

    it("a table that is mended is read again", async () => {
      const table = host.files.get(bundledFacts) ?? "";
      host.files.set(bundledFacts, "{");
      await client.start({ initializationOptions: vscode });
      client.open(draft, wrong);
      await eventually(
        () => client.status,
        ({ state }) => state === "problem",
      );
      host.files.set(bundledFacts, table);
      client.filesChanged(bundledFacts);
      await eventually(
        () => client.status,
        ({ state }) => state === "ready",
      );
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 1,
      );
    });

    it("a draft of ten million characters is left alone, with a note", async () => {
      await client.start({ initializationOptions: vscode });
      client.open(draft, wrong.repeat(1_000_000));
      assert.deepEqual(await client.diagnosticsOf(draft), []);
      assert.equal(client.findings.get(draft)?.state, "too-long");
      assert.equal(host.checks, 0);
    });

    it("draws no more than 500 and says so", async () => {
      await client.start({ initializationOptions: vscode });
      client.open(draft, `${wrong}\n`.repeat(600));
      assert.equal((await client.diagnosticsOf(draft)).length, 500);
      assert.equal(client.findings.get(draft)?.counts.contradicted, 600);
      assert.deepEqual(client.findings.get(draft)?.notes, ["编辑区最多标出 500 处，其余见报告。"]);
    });

    it("a check that throws is a state, and the next edit tries again", async () => {
      await client.start({ initializationOptions: vscode });
      client.open(draft, `崩溃${wrong}`);
      assert.deepEqual(await client.diagnosticsOf(draft), []);
      assert.equal(client.findings.get(draft)?.state, "failed");
      assert.deepEqual(client.findings.get(draft)?.notes, [
        "这篇稿件没能核查：toy checker broke。改动稿件后会自动再试。",
      ]);
      client.edit(draft, wrong);
      assert.equal((await client.diagnosticsOf(draft)).length, 1);
    });
  });

  describe("several folders", () => {
    const [one, two] = ["file:///work/one", "file:///work/two"];

    it("have each their own settings, facts and decisions", async () => {
      host.files.set(`${two}/facts.json`, JSON.stringify({ ...toyTable, facts: [] }));
      host.files.set(`${one}/.heshuignore`, "left.gao\n");
      await client.start({
        folders: [one, two],
        settings: (uri: string | undefined) => (uri?.startsWith(two) ? { facts: "facts.json" } : {}),
        initializationOptions: vscode,
      });
      const shown = async (uri: string) => {
        client.open(uri, wrong);
        return (await client.diagnosticsOf(uri)).length;
      };
      assert.equal(await shown(`${one}/a.gao`), 1);
      assert.equal(await shown(`${one}/left.gao`), 0);
      assert.equal(await shown(`${two}/a.gao`), 0);
      assert.equal(await shown(`${two}/left.gao`), 0);
      assert.equal(client.findings.get(`${two}/a.gao`)?.counts.unverified, 1);
      assert.equal(client.findings.get(`${one}/left.gao`)?.state, "off");
    });
  });

  describe("decisions", () => {
    const folder = "file:///work";
    const file = `${folder}/.heshu/decisions.json`;
    const decided = (key: string) =>
      JSON.stringify({
        format: "heshu-decisions",
        version: 1,
        decisions: [{ key, kind: "ignored", text: "44万亿元", code: "decimal-point", sentence: wrong }],
      });

    /** Opens a draft with one wrong figure, and has it ignored. */
    async function ignoreTheOne(): Promise<void> {
      await client.start({ initializationOptions: vscode, folder });
      client.open(draft, wrong);
      await client.diagnosticsOf(draft);
      host.files.set(file, decided(client.findings.get(draft)?.marks[0]?.key ?? ""));
      client.filesChanged(file);
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 0,
      );
    }

    it("take a mark out for good, wherever its sentence moves", async () => {
      await ignoreTheOne();
      client.edit(draft, `另一句。\n\n${wrong}`);
      assert.deepEqual(await client.diagnosticsOf(draft), []);
      assert.equal(client.findings.get(draft)?.counts.ignored, 1);
    });

    it("go with their folder", async () => {
      await ignoreTheOne();
      host.files.delete(file);
      client.filesChanged(`${folder}/.heshu`);
      await eventually(
        () => client.diagnostics.get(draft),
        ({ diagnostics }) => diagnostics.length === 1,
      );
    });

    it("with merge-conflict marks are set aside, with a note", async () => {
      host.files.set(file, `<<<<<<< ours\n${decided("0123456789abcdef")}`);
      await client.start({ initializationOptions: vscode, folder });
      client.open(draft, wrong);
      assert.equal((await client.diagnosticsOf(draft)).length, 1);
      assert.deepEqual(client.findings.get(draft)?.notes, [
        "/work/.heshu/decisions.json 第 1 行有合并冲突标记，其中的决定暂不生效。请解决冲突后保存。",
      ]);
    });

    it("leave drafts alone that .heshuignore names", async () => {
      host.files.set(`${folder}/.heshuignore`, "*.gao\n!kept.gao\n");
      await client.start({ initializationOptions: vscode, folder });
      client.open(draft, wrong);
      assert.deepEqual(await client.diagnosticsOf(draft), []);
      assert.equal(client.findings.get(draft)?.state, "off");
      client.open(`${folder}/kept.gao`, wrong);
      assert.equal((await client.diagnosticsOf(`${folder}/kept.gao`)).length, 1);
    });

    for (const [text, count] of [
      [`<!-- 核数：忽略本稿 -->\n${wrong}`, 0],
      [`<!-- 核数：忽略下一段 -->\n${wrong}\n${wrong}`, 1],
      [`<!-- heshu-ignore-start -->${wrong}<!-- heshu-ignore-end -->\n${wrong}`, 1],
      [`<!-- 核数：忽略 -->\n${wrong}\n${wrong}`, 0],
    ] as const)
      it(`a comment in the draft: ${text.split("\n", 1)[0]}`, async () => {
        await client.start();
        client.open(draft, text);
        assert.equal((await client.diagnosticsOf(draft)).length, count);
      });
  });
});
