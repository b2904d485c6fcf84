import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { factsResultSchema, type SourceItem, sourcesResultSchema } from "../../src/protocol/requests.ts";
import { type SourceGroupItem, sourceGroupsResultSchema } from "../../src/protocol/sources.ts";
import { Answers } from "./support/answers.ts";
import { closeAll, eventually, heshu, openDraft, place } from "./support/draft.ts";

const communique = `云南省统计公报

2023年，云南省地区生产总值3.2万亿元，比上年增长4.4%。茶叶产量53.4万吨。公路里程33万公里。
`;
const wrong = "2023年，云南省茶叶产量35.4万吨。公路里程33万公里。\n";

describe("an editor's own sources", () => {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(workspace);
  const folder = vscode.Uri.joinPath(workspace, ".heshu", "sources");
  const answers = new Answers();
  let elsewhere: string;

  beforeEach(() => {
    elsewhere = mkdtempSync(path.join(tmpdir(), "heshu-"));
  });
  afterEach(async () => {
    answers.restore();
    await closeAll();
    rmSync(elsewhere, { recursive: true, force: true });
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
    const { link } = await heshu();
    link.filesChanged(folder);
    await eventually(
      () => sources(),
      ({ length }) => length === 0,
    );
  });

  const sources = async (): Promise<readonly SourceItem[]> => {
    const { link } = await heshu();
    const answer = await link.ask("heshu/sources", { group: ".heshu/sources" }, sourcesResultSchema);
    return answer?.sources ?? [];
  };
  const group = async (): Promise<SourceGroupItem | undefined> => {
    const { link } = await heshu();
    const answer = await link.ask("heshu/sourceGroups", {}, sourceGroupsResultSchema);
    return answer?.groups.find(({ id }) => id === ".heshu/sources");
  };
  const count = (wanted: number) =>
    eventually(
      () => sources(),
      ({ length }) => length === wanted,
    );
  const read = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
  const put = async (name: string, text: string) => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  };
  const verdict = async (document: vscode.TextDocument, text: string, wanted: string) => {
    const { store } = await heshu();
    await eventually(
      () => store.of(document)?.marks.find((mark) => mark.text === text)?.verdict,
      (found) => found === wanted,
    );
  };

  it("in the folder are what an open draft is checked against, without a command", async () => {
    const { document } = await openDraft(wrong);
    await verdict(document, "35.4万吨", "unverified");
    await put("公报.txt", communique);
    await verdict(document, "35.4万吨", "contradicted");
    await put("公报.txt", communique.replace("53.4", "35.4"));
    await verdict(document, "35.4万吨", "supported");
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, "公报.txt"));
    await verdict(document, "35.4万吨", "unverified");
  });

  it("are added from a file, with what it does not tell of itself", async () => {
    const file = path.join(elsewhere, "通稿.txt");
    writeFileSync(file, communique);
    const { document } = await openDraft(wrong);
    answers.files(vscode.Uri.file(file)).boxes("云南省2023年统计公报", "云南省统计局", "2024年3月1日");
    await vscode.commands.executeCommand("heshu.addSourceFile", {});
    assert.equal(answers.asked.length, 3);
    assert.equal(await read("通稿.txt"), communique);
    assert.deepEqual(JSON.parse(await read("通稿.meta.json")), {
      title: "云南省2023年统计公报",
      publisher: "云南省统计局",
      date: "2024-03-01",
    });
    await verdict(document, "35.4万吨", "contradicted");
    const [source] = await sources();
    assert.match(source?.byline ?? "", /^云南省统计局 · 2024.0?3.0?1/u);
  });

  it("are not added when the editor has enough, and what is not known is left out", async () => {
    const file = vscode.Uri.file(path.join(elsewhere, "通稿.txt"));
    writeFileSync(file.fsPath, communique);
    answers.boxes("标题", undefined);
    await vscode.commands.executeCommand("heshu.addSourceFile", file);
    assert.equal((await sources()).length, 0);
    answers.restore();
    answers.boxes("", "", "");
    await vscode.commands.executeCommand("heshu.addSourceFile", file);
    const [source] = await count(1);
    assert.equal(source?.title, "云南省统计公报");
    await assert.rejects(read("通稿.meta.json"));
  });

  it("are added from the selection and from the clipboard", async () => {
    const editor = await openDraft(`前言。\n${wrong}`);
    const range = place(editor.document, wrong.trim());
    editor.selection = new vscode.Selection(range.start, range.end);
    answers.boxes("公路", "云南日报", "");
    await vscode.commands.executeCommand("heshu.addSourceSelection");
    await count(1);
    assert.equal(await read("公路.txt"), wrong);
    await vscode.env.clipboard.writeText(communique);
    answers.restore();
    answers.boxes("公路", "", "2024-03-01");
    await vscode.commands.executeCommand("heshu.addSourceClipboard");
    await count(2);
    assert.equal(await read("公路 2.txt"), communique);
  });

  it("lie open with every figure marked; decisions are kept beside them and change what drafts are told", async () => {
    await put("公报.txt", communique);
    const [source] = await count(1);
    const { document } = await openDraft(wrong);
    await verdict(document, "35.4万吨", "contradicted");
    await vscode.commands.executeCommand("heshu.showSourceFigures", { source });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, "heshu-source");
    assert.equal(editor.document.getText(), communique);

    const hover = async (text: string) => {
      const [card] = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        place(editor.document, text).start,
      );
      const [content] = card?.contents ?? [];
      return content instanceof vscode.MarkdownString ? content.value : "";
    };
    await eventually(
      () => hover("53.4万吨"),
      (card) => card.includes("茶叶产量"),
    );
    const decide = async (command: string, text: string) => {
      const { start } = place(editor.document, text);
      await vscode.window.showTextDocument(editor.document, { selection: new vscode.Range(start, start) });
      await vscode.commands.executeCommand(`heshu.${command}`);
    };
    answers.boxes("2023年，云南省茶叶产量35.4万吨。");
    await decide("correctFigure", "53.4万吨");
    await verdict(document, "35.4万吨", "supported");
    await decide("dropFigure", "33万公里");
    await verdict(document, "33万公里", "unverified");
    await eventually(
      () => hover("33万公里"),
      (card) => /dropped|不作依据/u.test(card),
    );
    await vscode.commands.executeCommand("heshu.rebuildSources");
    await decide("resetFigure", "33万公里");
    await verdict(document, "33万公里", "supported");
    await decide("acceptFigure", "33万公里");
    await eventually(
      () => read("公报.review.json"),
      (text) => text.includes("accepted") && text.includes("corrected"),
    );
  });

  it("are found by words, in one of them alone", async () => {
    await put("公报.txt", communique);
    await put("公路.txt", "2022年，云南省公路里程31万公里。");
    await count(2);
    const { link } = await heshu();
    const find = async (params: object) =>
      (await link.ask("heshu/facts", params, factsResultSchema))?.facts.map(({ figure }) => figure);
    assert.deepEqual(await find({ words: "公路里程" }), ["33万公里", "31万公里"]);
    assert.deepEqual(await find({ words: "公路里程", source: "公路" }), ["31万公里"]);

    const editor = await openDraft("公路里程");
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    const source = (await sources()).find(({ title }) => title.startsWith("2022年"));
    // What is asked second is a list whose first row inserts the figure.
    const inserting = vscode.commands.executeCommand("heshu.findFacts", { source });
    const accept = setInterval(
      () => void vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem"),
      300,
    );
    await inserting;
    clearInterval(accept);
    assert.equal(editor.document.getText(), "公路里程31万公里");
  });

  it("are removed with what lies beside them, once that is confirmed", async () => {
    await put("公报.txt", communique);
    await put("公报.meta.json", JSON.stringify({ title: "公报" }));
    const [source] = await eventually(
      () => sources(),
      ([first]) => first?.title === "公报",
    );
    answers.button("no such button");
    await vscode.commands.executeCommand("heshu.removeSource", { source });
    await read("公报.txt");
    const remove = vscode.l10n.t("Move to the bin");
    answers.restore();
    answers.button(remove);
    await vscode.commands.executeCommand("heshu.removeSource", { source });
    await count(0);
    await assert.rejects(read("公报.txt"));
    await assert.rejects(read("公报.meta.json"));
  });

  it("are shared as a fact table, and taken over from one", async () => {
    await put("公报.txt", communique);
    const [source] = await count(1);
    const file = vscode.Uri.file(path.join(elsewhere, "共享.facts.json"));
    answers.saveAs(file);
    await vscode.commands.executeCommand("heshu.exportFacts", { source });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, "公报.txt"));
    await count(0);
    const { document } = await openDraft(wrong);
    await vscode.commands.executeCommand("heshu.importFacts", file);
    await verdict(document, "35.4万吨", "contradicted");
    await vscode.commands.executeCommand("heshu.openSource");
    assert.equal((await sources())[0]?.title, "云南省统计公报");
  });

  it("that cannot be read are named in one line each, and the others count", async () => {
    await put("公报.txt", communique);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, "坏.docx"), new Uint8Array([1, 2, 3]));
    await put("空.txt", "");
    const { problems } = await eventually(group, (one) => one.problems.length === 2 && one.sources === 1);
    assert.ok(problems.every(({ message }) => !message.includes("\n")));
  });

  it("from folders that the settings name, in the editor's order of authority", async () => {
    writeFileSync(path.join(elsewhere, "公报.txt"), communique);
    await put("旧稿.txt", communique.replace("53.4", "50.1"));
    const settings = vscode.workspace.getConfiguration("heshu");
    const set = (name: string, value: unknown) =>
      settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    await set("sources.folders", [".heshu/sources", elsewhere]);
    await set("sources.authority", [elsewhere]);
    try {
      const { document } = await openDraft("2023年，云南省茶叶产量53.4万吨。\n");
      await verdict(document, "53.4万吨", "supported");
    } finally {
      await set("sources.folders", undefined);
      await set("sources.authority", undefined);
    }
  });
});
