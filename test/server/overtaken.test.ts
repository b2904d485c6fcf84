import assert from "node:assert/strict";
import { factsMethod } from "../../src/protocol/requests.ts";
import { connect, eventually, type LspClient } from "./support/lspClient.ts";
import { bundledFacts, toyHost, toyTable } from "./support/toyHost.ts";

const folder = "file:///work";
const draft = `${folder}/draft.gao`;

describe("a check that is overtaken while it waits for a file", () => {
  const host = toyHost();
  let client: LspClient;
  /** Lets the reading of the decisions file end. */
  let goOn: () => void;
  let isWaiting: boolean;
  let tables: number;

  beforeEach(() => {
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    isWaiting = false;
    tables = 0;
    host.files.set(bundledFacts, JSON.stringify({ ...toyTable, facts: [] }));
    client = connect({
      ...host,
      async readText(uri) {
        if (uri.endsWith("/decisions.json")) {
          isWaiting = true;
          await gate;
        }
        return host.readText(uri);
      },
      readFactTable(uri) {
        tables++;
        return host.readFactTable(uri);
      },
    });
  });
  afterEach(() => client.dispose());

  async function openAndWait(settings: unknown): Promise<void> {
    await client.start({ folder, settings });
    client.open(draft, "经济总量达到44万亿元");
    await eventually(() => isWaiting || undefined);
  }

  function newFacts(): void {
    host.files.set(bundledFacts, JSON.stringify(toyTable));
    client.filesChanged(bundledFacts);
  }

  const shown = (count: number) =>
    eventually(
      () => client.diagnostics.get(draft),
      ({ diagnostics }) => diagnostics.length === count,
    );

  it("gives way to the one with the new facts, though it ends first", async () => {
    await openAndWait({});
    newFacts();
    const hover = client.request("textDocument/hover", {
      textDocument: { uri: draft },
      position: { line: 0, character: 7 },
    });
    await eventually(() => tables === 2 || undefined);
    goOn();
    await hover;
    await shown(1);
    assert.equal(client.published.at(-1)?.diagnostics[0]?.code, "decimal-point");
  });

  it("does not use up what was asked for by hand", async () => {
    await openAndWait({ run: "manual" });
    client.notify("heshu/check", { uri: draft });
    newFacts();
    // Notifications before a request are heard before it.
    await client.request(factsMethod, { words: "" });
    goOn();
    await shown(1);
  });
});
