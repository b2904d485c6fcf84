import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CodeAction, CompletionList, Diagnostic, Hover } from "vscode-languageserver";
import { eventually, type LspClient } from "../server/support/lspClient.ts";
import { randomEdits } from "../server/support/randomEdits.ts";
import { spawnServer } from "../server/support/stdioClient.ts";
import { buildCommand, buildServer, command, heshu } from "./heshu.ts";

const root = path.resolve(__dirname, "../..");
const sample = readFileSync(path.join(root, "test/fixtures/sample-draft.gao"), "utf8");
const [draft, fresh] = ["untitled:draft.gao", "untitled:fresh.gao"];

/** The whole program, as other editors start it. */
describe("heshu lsp, to a plain client", function () {
  this.timeout(120_000);
  let server: ReturnType<typeof spawnServer>;
  let client: LspClient;

  before(async () => {
    await buildCommand();
    await buildServer();
    const facts = path.join(path.dirname(command), "facts.json");
    heshu(["facts", "build", path.join(root, "seeds"), "--output", facts]);
  });
  beforeEach(() => {
    server = spawnServer([command, "lsp"]);
    client = server.client;
  });
  afterEach(() => server.end());

  const at = (text: string, words: string) => {
    const before = text.slice(0, text.indexOf(words)).split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const marked = (diagnostics: readonly Diagnostic[], text: string) =>
    diagnostics.map(({ range: { start, end } }) =>
      text.split("\n")[start.line]?.slice(start.character, end.character),
    );

  it("underlines what is wrong, explains and corrects it", async () => {
    await client.start();
    client.open(draft, sample);
    const diagnostics = await client.diagnosticsOf(draft);
    assert.ok(marked(diagnostics, sample).includes("44万亿元"));

    const position = at(sample, "44万亿元");
    const textDocument = { uri: draft };
    const hover = await client.request<Hover>("textDocument/hover", { textDocument, position });
    assert.ok(typeof hover.contents === "object" && "value" in hover.contents);
    assert.match(hover.contents.value, /经济总量达到\*\*4\.4万亿元\*\*/u);
    assert.doesNotMatch(hover.contents.value, /command:/u);

    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics },
    });
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    const [edit] = change.edits;
    assert.ok(edit && "newText" in edit && "range" in edit);
    client.edit(draft, edit.newText, edit.range);
    const corrected = sample.replace("44万亿元", "4.4万亿元");
    assert.ok(!marked(await client.diagnosticsOf(draft), corrected).includes("44万亿元"));

    const { line } = at(`${corrected}北京经济总量达到`, "北京经济总量达到");
    client.edit(draft, "北京经济总量达到", {
      start: { line, character: 0 },
      end: { line, character: 0 },
    });
    const { items } = await client.request<CompletionList>("textDocument/completion", {
      textDocument,
      position: { line, character: 8 },
    });
    assert.ok(items.some(({ label }) => label === "4.4万亿元"));
  });

  it("shows what a fresh check shows, all along 2,000 random edits", async () => {
    await client.start();
    client.open(draft, sample);
    let count = 0;
    for (const { range, newText, text } of randomEdits(sample, 2000)) {
      client.edit(draft, newText, range);
      if (++count % 50 !== 0) continue;
      const seen = await client.diagnosticsOf(draft);
      client.open(fresh, text);
      const expected = await client.diagnosticsOf(fresh);
      client.close(fresh);
      assert.deepEqual(own(seen), own(expected), `after ${count} edits`);
    }
    assert.equal(count, 2000);
  });

  it("tells VS Code of the same marks, though only of what changed", async () => {
    await client.start({
      initializationOptions: { commands: true, squiggles: true, sourceDocuments: true },
    });
    const marks = async (uri: string, version: number) => {
      const findings = await eventually(
        () => client.findings.get(uri),
        (known) => known.version === version,
      );
      return own(findings.marks);
    };
    client.open(draft, sample);
    await marks(draft, 1);
    let count = 0;
    for (const { range, newText, text } of randomEdits(sample, 2000)) {
      const version = client.edit(draft, newText, range);
      if (++count % 50 !== 0) continue;
      const seen = await marks(draft, version);
      client.findings.delete(fresh);
      client.open(fresh, text);
      assert.deepEqual(seen, await marks(fresh, 1), `after ${count} edits`);
      client.close(fresh);
    }
    assert.ok(client.sent.some(({ change, uri }) => uri === draft && change !== undefined));
    assert.deepEqual(client.published, []);
  });
});

/** With the draft's own address left out: the two compared lie in different places. */
function own(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(draft, "").replaceAll(fresh, ""));
}
