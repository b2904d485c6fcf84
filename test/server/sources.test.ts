import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { URI } from "vscode-uri";
import { buildFactTable } from "../../src/engine/facts/buildFactTable.ts";
import type { FactItem, SourceItem } from "../../src/protocol/requests.ts";
import type { SourceFigure, SourceGroupItem } from "../../src/protocol/sources.ts";
import { formatFactTable } from "../../src/sources/formatFactTable.ts";
import { Folder } from "../sources/folder.ts";
import { connect, eventually, type LspClient } from "./support/lspClient.ts";
import { type NewsroomHost, newsroomHost } from "./support/newsroomHost.ts";

const communique = `云南省统计公报

2023年，云南省地区生产总值3.2万亿元，比上年增长4.4%。茶叶产量53.4万吨。公路里程33万公里。
全省有普通高等学校85所，在校学生120.6万人；卫生机构2.9万个，卫生技术人员41.8万人。
`;
const wrong = "2023年，云南省茶叶产量35.4万吨。";

describe("an editor's own sources", () => {
  let folder: Folder;
  let host: NewsroomHost;
  let client: LspClient;
  beforeEach(() => {
    folder = new Folder();
    const bundled = buildFactTable([
      { id: "随附", text: "2023年，北京市地区生产总值4.4万亿元。", title: "随附", publisher: "新京报" },
    ]);
    host = newsroomHost(folder.file("facts.json", formatFactTable(bundled)));
    client = connect(host);
  });
  afterEach(() => {
    client.dispose();
    folder.remove();
  });

  const workspace = () => URI.file(path.join(folder.path, "工作区")).toString();
  const draft = () => `${workspace()}/${encodeURIComponent("稿")}.gao`;
  const at = (name: string) => URI.file(path.join(folder.path, name)).toString();
  const start = async (options: Record<string, unknown> = {}) => {
    folder.file("工作区/说明.md", "");
    const { settings = {}, ...rest } = options;
    await client.start({
      initializationOptions: { commands: true, sourceDocuments: true, ...rest },
      folder: workspace(),
      settings,
    });
  };
  const marks = async (uri: string, holds: (texts: string[]) => boolean) => {
    const texts = () =>
      client.findings.get(uri)?.marks.map(({ text, verdict }) => `${text} ${verdict}`) ?? undefined;
    return eventually(texts, holds);
  };
  const groups = async () =>
    (await client.request<{ groups: SourceGroupItem[] }>("heshu/sourceGroups", {})).groups;
  const group = async (name: string) => (await groups()).find(({ id }) => id === name);
  const sources = async (name?: string) =>
    (await client.request<{ sources: SourceItem[] }>("heshu/sources", { group: name })).sources;

  it("in the workspace's folder are what drafts are checked against, as soon as they are there", async () => {
    await start();
    client.open(draft(), wrong);
    await marks(draft(), (texts) => texts.includes("35.4万吨 unverified"));
    folder.file("工作区/.heshu/sources/公报.txt", communique);
    client.filesChanged(at("工作区/.heshu/sources/公报.txt"));
    await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
    rmSync(path.join(folder.path, "工作区/.heshu"), { recursive: true });
    client.filesChanged(at("工作区/.heshu"));
    await marks(draft(), (texts) => texts.includes("35.4万吨 unverified"));
  });

  it("stand beside the table that comes with Heshu", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    await start();
    client.open(draft(), `${wrong}2023年，北京市地区生产总值44万亿元。`);
    await marks(
      draft(),
      (texts) => texts.includes("35.4万吨 contradicted") && texts.includes("44万亿元 contradicted"),
    );
  });

  it("are listed by folder, with what cannot be read in one line each", async () => {
    folder.file("工作区/.heshu/sources/公报.txt", communique);
    folder.file("工作区/.heshu/sources/转载.txt", `转载：${communique}`);
    folder.file("工作区/.heshu/sources/坏.txt", new Uint8Array([0x31, 0]));
    await start({ settings: { sources: { authority: ["bundled", ".heshu/sources"] } } });
    const listed = await eventually(
      () => group(".heshu/sources"),
      (one) => one.problems.length === 1 && one.sources > 0,
    );
    assert.equal(listed?.sources, 2);
    assert.equal(listed?.facts, 8);
    assert.equal(listed?.authority, 2);
    assert.match(listed?.problems[0]?.message ?? "", /坏\.txt：第1行有 NUL 字节/u);
    assert.deepEqual(
      (await groups()).map(({ id, kind, sources }) => [id, kind, sources]),
      [
        [".heshu/sources", "workspace", 2],
        ["seeds", "workspace", 0],
        ["bundled", "table", 1],
      ],
    );
    const [own, copy] = await sources(".heshu/sources");
    assert.deepEqual([own?.title, own?.facts, own?.duplicateOf], ["云南省统计公报", 8, undefined]);
    assert.deepEqual([copy?.facts, copy?.duplicateOf], [0, "云南省统计公报"]);
    assert.equal(own?.file, at("工作区/.heshu/sources/公报.txt"));
    assert.deepEqual(
      (await sources("bundled")).map(({ title, file }) => [title, file]),
      [["随附", undefined]],
    );
  });

  it("are found by words, also in one source alone", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    await start();
    await eventually(sources, ({ length }) => length === 2);
    const find = async (params: Record<string, string>) =>
      (await client.request<{ facts: FactItem[] }>("heshu/facts", params)).facts.map(({ figure }) => figure);
    assert.deepEqual(await find({ words: "地区生产总值" }), ["3.2万亿元", "4.4%", "4.4万亿元"]);
    assert.deepEqual(await find({ words: "地区生产总值", source: "公报" }), ["3.2万亿元", "4.4%"]);
  });

  it("are left alone until the workspace is trusted; those of the editor are not", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    const personal = path.join(folder.path, "个人");
    folder.file("个人/公报.txt", "2023年，云南省公路里程33万公里。");
    await start({ trusted: false, folders: { personal } });
    client.open(draft(), `${wrong}2023年，云南省公路里程23万公里。`);
    await marks(draft(), (texts) => texts.includes("23万公里 contradicted"));
    await marks(draft(), (texts) => texts.includes("35.4万吨 unverified"));
    assert.equal((await group("seeds"))?.off, true);
    assert.deepEqual(
      host.opened.map((one) => one.path),
      [personal],
    );
    client.notify("heshu/trusted", { trusted: true });
    await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
  });

  it("come from further folders that the settings name, inside the workspace and elsewhere", async () => {
    folder.file("别处/公报.txt", communique);
    await start({ settings: { sources: { folders: ["../别处"] } } });
    client.open(draft(), wrong);
    await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
    assert.deepEqual(
      host.opened.map(({ path: one, within }) => [one, within]),
      [[path.join(folder.path, "别处"), undefined]],
    );
  });

  it("of each of several roots are its own", async () => {
    folder.file("甲/seeds/公报.txt", communique);
    folder.file("乙/seeds/公报.txt", communique.replace("53.4", "35.4"));
    await client.start({
      initializationOptions: { commands: true },
      folders: [at("甲"), at("乙")],
      settings: {},
    });
    for (const root of ["甲", "乙"]) client.open(`${at(root)}/a.gao`, wrong);
    await marks(`${at("甲")}/a.gao`, (texts) => texts.includes("35.4万吨 contradicted"));
    await marks(`${at("乙")}/a.gao`, (texts) => texts.includes("35.4万吨 supported"));
  });

  it("that disagree count in the order that the editor sets, and are shown together with their dates", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    folder.file("工作区/seeds/公报.meta.json", '{ "publisher": "云南省统计局", "date": "2024-03-28" }');
    folder.file("工作区/seeds/晚报.txt", "云南茶叶\n\n2023年，云南省茶叶产量35.4万吨。");
    folder.file("工作区/seeds/晚报.meta.json", '{ "publisher": "云岭晚报", "date": "2024-04-02" }');
    await start({ settings: { sources: { authority: ["云南省统计局", "云岭晚报"] } } });
    client.open(draft(), wrong);
    await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
    const position = { line: 0, character: wrong.indexOf("35.4") + 1 };
    const hover = await client.request("textDocument/hover", { textDocument: { uri: draft() }, position });
    const told = JSON.stringify(hover);
    assert.match(told, /云南省统计局.{0,12}2024.{0,4}3.{0,4}28/);
    assert.match(told, /说法不一：云岭晚报2024年4月2日作35\.4万吨/);
    client.changeSettings({ sources: { authority: ["云岭晚报", "云南省统计局"] } });
    await marks(draft(), (texts) => texts.includes("35.4万吨 supported"));
  });

  it("are there at once in the next session", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    const storage = path.join(folder.path, "存");
    await start({ folders: { storage, globalStorage: storage } });
    await eventually(() => (existsSync(path.join(storage, "seeds.index")) ? true : undefined));
  });

  describe("that a draft itself is", () => {
    const note = async (uri: string) => eventually(() => client.findings.get(uri)?.notes[0]);

    it("do not confirm it, neither its own file nor a copy of it", async () => {
      const file = folder.file("工作区/seeds/公报.txt", communique);
      await start();
      await eventually(sources, ({ length }) => length === 2);
      client.open(URI.file(file).toString(), communique);
      client.open(draft(), `${communique}\n（编辑：某某）`);
      for (const uri of [URI.file(file).toString(), draft()]) {
        await marks(uri, (texts) => texts.includes("53.4万吨 unverified"));
        assert.equal(await note(uri), "本稿就是来源《云南省统计公报》，不拿它自证。");
      }
    });

    it("still tell a slip in a copy", async () => {
      folder.file("工作区/seeds/公报.txt", communique);
      await start();
      await eventually(sources, ({ length }) => length === 2);
      client.open(draft(), communique.replace("53.4", "35.4"));
      await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
      await marks(draft(), (texts) => texts.includes("33万公里 supported"));
    });
  });

  describe("laid open", () => {
    let file: string;
    const figures = async () => {
      const uri = (await sources("seeds"))[0]?.uri;
      const answer = await client.request<{ figures: SourceFigure[] } | null>("heshu/sourceFigures", { uri });
      return answer?.figures ?? [];
    };
    const state = async (text: string) => (await figures()).find((one) => one.text === text)?.state;
    const decide = async (text: string, decision: Record<string, string> | null) => {
      const key = (await figures()).find((one) => one.text === text)?.key;
      const uri = (await sources("seeds"))[0]?.uri;
      return client.request<{ file: string; text: string } | { problem: string }>("heshu/review", {
        uri,
        key,
        decision: decision && { date: "2024-03-20", ...decision },
      });
    };
    const write = (answer: { file: string; text: string } | { problem: string }) => {
      assert.ok("file" in answer, JSON.stringify(answer));
      writeFileSync(URI.parse(answer.file).fsPath, answer.text);
      client.filesChanged(answer.file);
    };
    beforeEach(async () => {
      file = folder.file("工作区/seeds/公报.txt", communique);
      await start();
      await eventually(sources, ({ length }) => length === 2);
    });

    it("show every figure and what it was read as", async () => {
      assert.deepEqual(
        (await figures()).slice(0, 6).map(({ text, state, about }) => [text, state, about]),
        [
          ["2023年", "unread", undefined],
          ["3.2万亿元", "fact", "云南省 · 地区生产总值 · 2023年"],
          ["上年", "unread", undefined],
          ["4.4%", "fact", "云南省 · 地区生产总值 · 2023年 · 增速"],
          ["53.4万吨", "fact", "云南省 · 茶叶产量 · 2023年"],
          ["33万公里", "fact", "云南省 · 公路里程 · 2023年"],
        ],
      );
    });

    it("take a correction, which drafts are then checked against", async () => {
      client.open(draft(), wrong);
      await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
      const reading = "2023年，云南省茶叶产量35.4万吨。";
      write(await decide("53.4万吨", { kind: "corrected", reading }));
      await marks(draft(), (texts) => texts.includes("35.4万吨 supported"));
      assert.equal(await state("53.4万吨"), "corrected");
      const kept = JSON.parse(readFileSync(file.replace(".txt", ".review.json"), "utf8"));
      assert.equal(kept.figures[0].reading, reading);
      assert.equal(kept.figures[0].sentence, "茶叶产量53.4万吨。");
    });

    it("drop a figure and take that back", async () => {
      client.open(draft(), wrong);
      write(await decide("53.4万吨", { kind: "dropped" }));
      await marks(draft(), (texts) => texts.includes("35.4万吨 unverified"));
      assert.equal(await state("53.4万吨"), "dropped");
      write(await decide("53.4万吨", null));
      await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
    });

    it("keep decisions when everything is read again", async () => {
      write(await decide("33万公里", { kind: "accepted", note: "已与省局核对" }));
      await eventually(
        () => state("33万公里"),
        (now) => now === "accepted",
      );
      await client.request("heshu/rebuildSources", {});
      assert.equal(await state("33万公里"), "accepted");
    });

    it("refuse a correction that says nothing that could be checked", async () => {
      const answer = await decide("33万公里", { kind: "corrected", reading: "原文有误" });
      assert.ok("problem" in answer && answer.problem.includes("读不出"));
    });

    it("point drafts to the line of the source", async () => {
      client.open(draft(), wrong);
      await marks(draft(), (texts) => texts.includes("35.4万吨 contradicted"));
      const mark = client.findings.get(draft())?.marks.find(({ text }) => text === "35.4万吨");
      assert.deepEqual(mark?.source?.range, {
        start: { line: 2, character: 32 },
        end: { line: 2, character: 43 },
      });
      const { text } = await client.request<{ text: string }>("heshu/sourceText", { uri: mark?.source?.uri });
      assert.equal(text.split("\n")[2]?.slice(32, 43), "茶叶产量53.4万吨。");
    });
  });

  describe("before they are taken in", () => {
    it("tell what a file says of itself, and no more", async () => {
      const file = folder.file("下载/通稿.txt", communique);
      await start();
      const describe_ = (params: unknown) => client.request("heshu/describeSource", params);
      assert.deepEqual(await describe_({ file: URI.file(file).toString() }), {
        firstLine: "云南省统计公报",
        facts: 8,
      });
      assert.deepEqual(await describe_({ text: "新华社北京3月19日电 去年出口增长5%。" }), {
        firstLine: "新华社北京3月19日电 去年出口增长5%。",
        facts: 1,
      });
      assert.deepEqual(await describe_({ file: at("下载/没有.txt") }), {
        problem: `${path.join(folder.path, "下载/没有.txt")}：没有这个文件或文件夹，请检查路径。`,
      });
    });

    it("tell whether a fact table can be used", async () => {
      await start();
      const good = await client.request("heshu/checkTable", { file: at("facts.json") });
      assert.deepEqual(good, { sources: 1, facts: 1 });
      folder.file("坏.json", "{");
      const bad = await client.request<{ problem: string }>("heshu/checkTable", { file: at("坏.json") });
      assert.match(bad.problem, /中断/u);
    });
  });

  it("are shared as a fact table, without the editor's own paths and order", async () => {
    folder.file("工作区/seeds/公报.txt", communique);
    await start({ settings: { sources: { authority: ["seeds"] } } });
    await eventually(sources, ({ length }) => length === 2);
    const shared = await client.request<{ text: string; facts: number }>("heshu/exportFacts", {
      source: "公报",
    });
    assert.equal(shared.facts, 8);
    assert.ok(!shared.text.includes(folder.path));
    folder.file("工作区/.heshu/sources/外来.facts.json", shared.text);
    client.filesChanged(at("工作区/.heshu/sources/外来.facts.json"));
    const taken = await eventually(
      () => sources(".heshu/sources"),
      ({ length }) => length === 1,
    );
    assert.equal(taken[0]?.duplicateOf, "云南省统计公报");
  });
});
